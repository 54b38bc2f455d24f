// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./companions-in-options/input.d.ts -o companions-in-options/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const inputModule = original('./input.js', import.meta.url, { objects: 'together' });

export interface ArrayOptions {
  type?: string | Parser;
  length?: number;
}

export class Parser extends Handle {
  static create(): Pipelined<Parser> {
    return toThread.construct(Parser, inputModule.Parser);
  }
  uint8(name: string): Pipelined<this> {
    return toThread.handle(Parser, original(this).uint8, name);
  }
  array(name: string, options: ArrayOptions): Pipelined<this> {
    return toThread.handle(Parser, original(this).array, name, options);
  }
  parse(input: Uint8Array): Promise<unknown> {
    return toThread(original(this).parse, input);
  }
}

defineCrossings(inputModule, {
  handles: { Parser: { class: Parser, original: inputModule.Parser } },
});
