// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./settings-unmatched/input.d.ts -o settings-unmatched/facade.ts

import type { Options } from './input.js';
import { defineCrossings, Handle, original, toThread } from 'gen-async-facade';

export type { Options };

const inputModule = original('./input.js', import.meta.url, { broadcast: ['version'] });

export class Parser extends Handle {
  static create(input: string): Promise<Parser> {
    return toThread.mutates([0], inputModule.Parser, input);
  }
  next(): Promise<string> {
    return toThread(original(this).next);
  }
}

export function parse(input: string, options?: Options): Promise<string>;
export function parse(...args: unknown[]): unknown {
  return toThread.mutates(['1.onComent'], inputModule.parse, ...args);
}

export function one(): Promise<string> {
  return toThread(inputModule.one);
}

export function same(): Promise<string> {
  return toThread(inputModule.other);
}

export const version: PromiseLike<string> = toThread.value(inputModule.version);

defineCrossings(inputModule, {
  handles: { Parser: { class: Parser, original: inputModule.Parser } },
});
