/// <reference path="./pipeline.d.ts" />
import type { Pipeline } from 'pipeline';

/** All that it can do leads to types that only the other package mentions. */
export declare const pipeline: Pipeline;
