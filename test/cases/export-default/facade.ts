// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./export-default/input.d.ts -o export-default/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Parser extends Handle {
  static create(strict?: boolean): Pipelined<Parser>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Parser, input.default, ...args);
  }
  parse(text: string): Promise<object> {
    return toThread(original(this).parse, text);
  }
}

export function parse(text: string): Promise<object> {
  return toThread(input.parse, text);
}

defineCrossings(input, {
  handles: { Parser: { class: Parser, original: input.default } },
});

export default Parser;
