// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./constructed-interface-passed/input.d.ts -o constructed-interface-passed/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

export type TextConstructor = typeof TEXT;

export interface Column {
  type: TEXT | typeof TEXT;
  name: string;
}

export class TEXT extends Handle {
  static create(length?: number): Pipelined<TEXT>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(TEXT, input.TEXT, ...args);
  }
  static warn(link: string): Promise<void> {
    return toThread.run(input.TEXT.warn, link);
  }
  get length(): Promise<number> {
    return toThread.get(original(this).length);
  }
  toSql(): Promise<string> {
    return toThread(original(this).toSql);
  }
}

export function define(columns: Column[], fallback?: typeof TEXT | { readonly prototype: TEXT }): Promise<string>;
export function define(...args: unknown[]): unknown {
  return toThread(input.define, ...args);
}

export { TEXT as Text };

defineCrossings(input, {
  handles: { Text: { class: TEXT, original: input.TEXT } },
});
