/// <reference path="./ambient.d.ts" />
export * from 'compiler/index';
import * as compiler from 'compiler/index';
export default compiler;
