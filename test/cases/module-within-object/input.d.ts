/** Modules as properties are called by their files' names, wherever those are. */
import * as parts from './parts/index.js';
export declare const lib: { parts: typeof parts; version: string };
