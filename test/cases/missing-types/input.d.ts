import { type Unused } from 'of-no-use-not-installed';
import type { Later } from 'node:of-a-later-version';
import { AbstractGraph, type Attributes } from 'graph-types-not-installed';
export * from './constants-not-there.js';

/** What it inherits is not known: its types are those of a package that was not installed with it. */
export declare class Graph extends AbstractGraph {
  readonly order: number;
  setAttributes(attributes: Attributes): void;
}
export declare function read(text: string): Graph;
export declare function later(value: Later): string;
