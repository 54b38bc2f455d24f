// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./handle-as-argument/input.d.ts -o handle-as-argument/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

export interface SignOptions {
  readonly key: Key;
  readonly fallback?: readonly Key[];
}

export class Key extends Handle {
  static create(text: string): Pipelined<Key> {
    return toThread.construct(Key, input.Key, text);
  }
  length(): Promise<number> {
    return toThread(original(this).length);
  }
}

export function sign(data: Uint8Array, key: Key): Promise<Uint8Array> {
  return toThread(input.sign, data, key);
}

export function signAll(data: Uint8Array, options: SignOptions): Promise<Uint8Array> {
  return toThread(input.signAll, data, options);
}

export function instantiate(type: typeof Key, text: string): Pipelined<Key> {
  return toThread.handle(Key, input.instantiate, type, text);
}

defineCrossings(input, {
  handles: { Key: { class: Key, original: input.Key } },
});
