// Async facade of ./input.cjs. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./default-of-commonjs/input.d.cts -o default-of-commonjs/facade.ts

import type { Options } from './input.cjs';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Options };

const input = original('./input.cjs', import.meta.url);

export const Kind = {
  Word: 1,
  1: 'Word',
} as const;
export type Kind = (typeof Kind)[Exclude<keyof typeof Kind, number | `-${number}`>];

export class Parser extends Handle {
  static create(options?: Options): Pipelined<Parser>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Parser, input.Parser, ...args);
  }
  feed(text: string): Promise<void> {
    return toThread.run(original(this).feed, text);
  }
}

export function parse(text: string, options?: Options): Promise<string[]>;
export function parse(...args: unknown[]): unknown {
  return toThread(input.parse, ...args);
}

function delete_(text: string): Promise<string> {
  return toThread(input.delete, text);
}

export const version: PromiseLike<string> = toThread.value(input.version);

export const tools = {
  trim(text: string): Promise<string> {
    return toThread(input.tools.trim, text);
  },
};

export { delete_ as delete };

defineCrossings(input, {
  handles: { Parser: { class: Parser, original: input.Parser } },
});

export default {
  Parser,
  parse,
  delete: delete_,
  version,
  Kind,
  tools,
};
