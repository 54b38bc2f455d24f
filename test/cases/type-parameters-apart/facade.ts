// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./type-parameters-apart/input.d.ts -o type-parameters-apart/facade.ts

import { defineCrossings, FunctionHandle, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export type Each<T> = { [K in 'first' | 'last']: Each_<T, K> };

/** Type parameters of one name that are not the same, and those that only a part of a type has. */
export type Either<T> = FunctionHandle<<U>(value: T, other: U) => Promise<[T, U]>> | null;

export type Found<T> = T extends { value: infer U } ? Found_<T, U> : never;

export class FoundResult<U, U2> extends Handle {
  get value(): Promise<U2> {
    return toThread.get(original(this).value);
  }
  setValue(value: U2): Promise<void> {
    return toThread.set(original(this).value, value);
  }
  get whole(): Promise<U> {
    return toThread.get(original(this).whole);
  }
  setWhole(value: U): Promise<void> {
    return toThread.set(original(this).whole, value);
  }
  use(): Promise<void> {
    return toThread.run(original(this).use);
  }
}

export class Each_<T, K extends 'first' | 'last'> extends Handle {
  get key(): Promise<K> {
    return toThread.get(original(this).key);
  }
  setKey(value: K): Promise<void> {
    return toThread.set(original(this).key, value);
  }
  get of(): Promise<T> {
    return toThread.get(original(this).of);
  }
  setOf(value: T): Promise<void> {
    return toThread.set(original(this).of, value);
  }
  use(): Promise<void> {
    return toThread.run(original(this).use);
  }
}

export class Found_<T, U> extends Handle {
  get value(): Promise<U> {
    return toThread.get(original(this).value);
  }
  setValue(value: U): Promise<void> {
    return toThread.set(original(this).value, value);
  }
  get whole(): Promise<T> {
    return toThread.get(original(this).whole);
  }
  setWhole(value: T): Promise<void> {
    return toThread.set(original(this).whole, value);
  }
  use(): Promise<void> {
    return toThread.run(original(this).use);
  }
}

export function either<U>(of: U): Promise<FunctionHandle<<U2>(value: U, other: U2) => Promise<[U, U2]>> | null> {
  return toThread.handle(FunctionHandle, input.either, of);
}

export function found<U>(of: U): U extends { value: infer U2 } ? Pipelined<FoundResult<U, U2>> : Promise<never> {
  return toThread.handle(FoundResult, input.found, of);
}

export function each<K>(of: K): Promise<Each<K>> {
  return toThread(input.each, of);
}

defineCrossings(input, {
  handles: { FoundResult: { class: FoundResult }, Each: { class: Each_ }, Found: { class: Found_ } },
});
