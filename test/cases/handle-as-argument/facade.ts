// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./handle-as-argument/input.d.ts -o handle-as-argument/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

export interface SignOptions {
  readonly key: Key;
  readonly fallback?: readonly Key[];
}

/** What makes keys, whatever it is called. */
export interface KeyConstructor {
  new (text: string): Key | Promise<Key>;
  readonly size: number;
}

export class Key extends Handle {
  static create(text: string): Pipelined<Key> {
    return toThread.construct(Key, input.Key, text);
  }
  length(): Promise<number> {
    return toThread(original(this).length);
  }
}

export class Empty extends Handle {
  static create(): Pipelined<Empty> {
    return toThread.construct(Empty, input.Empty);
  }
  isEmpty(): Promise<boolean> {
    return toThread(original(this).isEmpty);
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

export function sizeOf(type: KeyConstructor | { readonly prototype: Key }): Promise<number> {
  return toThread(input.sizeOf, type);
}

export function make<T>(type: (new () => T) | { readonly prototype: T }): Promise<Awaited<T>> {
  return toThread(input.make, type);
}

defineCrossings(input, {
  handles: { Key: { class: Key, original: input.Key }, Empty: { class: Empty, original: input.Empty } },
});
