// Checked by the compiler (`npm run typecheck`), never run.
import type * as nodeCrypto from 'node:crypto';
import {
  configure,
  defineCrossings,
  exclusive,
  FunctionHandle,
  Handle,
  original,
  type Pipelined,
  type Reference,
  type Subclassable,
  snapshot,
  stats,
  toThread,
  transfer,
  UncloneableValueError,
  withOptions,
} from 'gen-async-facade';
import { typeOf } from './type-of.js';

// By hand, typed: the arguments and the result are those of the original.
const crypto = original<typeof nodeCrypto>('node:crypto', import.meta.url);
typeOf(toThread(crypto.scryptSync, 'password', 'salt', 64)).is<Promise<ReturnType<typeof nodeCrypto.scryptSync>>>();
typeOf(toThread(crypto.scryptSync, 'password', 'salt', 64, { N: 1024 })).is<
  Promise<ReturnType<typeof nodeCrypto.scryptSync>>
>();
// @ts-expect-error the key length is a number
toThread(crypto.scryptSync, 'password', 'salt', '64');
// @ts-expect-error the key length is missing
toThread(crypto.scryptSync, 'password', 'salt');
// @ts-expect-error no such export
toThread(crypto.scryptSink, 'password', 'salt', 64);
// @ts-expect-error a constant cannot be called
toThread(crypto.constants, 1);

// A result that is a promise already is not wrapped twice.
declare const later: (n: number) => Promise<string>;
typeOf(toThread(later, 1)).is<Promise<string>>();
declare const overloaded: { (a: number): number; (a: string, b: number): string };
typeOf(toThread(overloaded, 'a', 1)).is<Promise<string>>();
typeOf(toThread.get(crypto.webcrypto.subtle)).is<Promise<nodeCrypto.webcrypto.SubtleCrypto>>();
typeOf(toThread.value(crypto.constants.defaultCipherList)).is<PromiseLike<string>>();
typeOf(toThread.set(crypto.constants, 1)).is<Promise<void>>();

// Generated code: references are untyped, the result is what the signature says.
const lib = original('some-library', import.meta.url);
const read = (file: string): Promise<Uint8Array> => toThread(lib.read, file);
typeOf(read('a')).is<Promise<Uint8Array>>();
declare const reference: Reference;
const typed: Promise<number> = toThread(reference, 1, 'two', {});
typeOf(typed).is<Promise<number>>();

// Options of modules and threads.
original('some-library', import.meta.url, { threads: 1, setup: './setup.js', broadcast: ['use'] });
original('some-library', import.meta.url, { objects: 'together' });
// @ts-expect-error there is one way to keep objects
original('some-library', import.meta.url, { objects: 'apart' });
configure({ maxThreads: 4, idleTimeout: 1000, setup: new URL('setup.js', import.meta.url) });
// @ts-expect-error a number
configure({ maxThreads: '4' });

class Counter extends Handle {
  static create(start?: number): Pipelined<Counter>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Counter, lib.Counter, ...args);
  }
  get count(): Promise<number> {
    return toThread.get(original(this).count);
  }
  setCount(value: number): Promise<void> {
    return toThread.set(original(this).count, value);
  }
  add(n: number): Pipelined<this> {
    return toThread.handle(Counter, original(this).add, n);
  }
  steps(): AsyncIterableIterator<number> {
    return toThread.iterate(original(this).steps);
  }
  fill(bytes: Uint8Array): Promise<void> {
    return toThread.mutates([0], original(this).fill, bytes);
  }
  adder(n: number): Pipelined<FunctionHandle<(m: number) => Promise<number>>> {
    return toThread.handle(FunctionHandle, original(this).adder, n);
  }
}

// @ts-expect-error handles are made by calls
new Counter();
// @ts-expect-error nor is the base to be constructed
new Handle();
// @ts-expect-error the start is a number
Counter.create('1');

// A promise of a handle is one, and has its methods.
const counter = Counter.create(1);
typeOf(counter).is<Pipelined<Counter>>();
typeOf(counter.add(1).add(2).count).is<Promise<number>>();
typeOf(counter.add(1).then((c) => c.count)).is<Promise<number>>();
counter satisfies Promise<Counter> & Counter;
// What a pipelined method returns is pipelined once: it promises a handle, which is no promise.
typeOf(counter.add(1)).is<Pipelined<Counter>>();
typeOf(counter.add(1).add(2)).is<Pipelined<Counter>>();
// @ts-expect-error there is no such method
counter.add(1).then((settled) => settled.then());
const awaited = async (): Promise<void> => {
  typeOf(await counter).is<Counter>();
  typeOf(await counter.add(1)).is<Counter>();
  await using disposable = await Counter.create();
  typeOf(disposable).is<Counter>();
  for await (const step of counter.steps()) typeOf(step).is<number>();
  typeOf(await counter.adder(1)(2)).is<number>();
  typeOf((await counter.adder(1))(2)).is<Promise<number>>();
};
typeOf(awaited()).is<Promise<void>>();
typeOf(counter[Symbol.asyncDispose]()).is<Promise<void>>();

typeOf(snapshot(counter)).is<Promise<{ readonly count: number }>>();
// @ts-expect-error not a handle
snapshot({ count: Promise.resolve(1) });
// @ts-expect-error data is not a handle, whatever members it has
const impostor: Counter = { ...({} as Omit<Counter, symbol>) };
typeOf(impostor).is<Counter>();

typeOf(exclusive(counter, async (own) => own.count)).is<Promise<number>>();
typeOf(exclusive(counter, (own) => typeOf(own).is<Counter>())).is<Promise<void>>();
typeOf(withOptions({ timeout: 10, signal: AbortSignal.timeout(1), terminate: true }, () => counter.count)).is<
  Promise<number>
>();
// @ts-expect-error milliseconds
withOptions({ timeout: '10' }, () => counter.count);
typeOf(transfer(new Uint8Array(1))).is<Uint8Array<ArrayBuffer>>();
typeOf(stats().threads[0]?.pending).is<number | undefined>();
typeOf(new UncloneableValueError('message', 'result.a').path).is<string>();

// A subclass may take other parameters than its base.
class NamedCounter extends (Counter as unknown as Subclassable<typeof Counter>) {
  static create(name: string): Pipelined<NamedCounter>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(NamedCounter, lib.NamedCounter, ...args);
  }
  get name(): Promise<string> {
    return toThread.get(original(this).name);
  }
}
typeOf(NamedCounter.create('a').add(1).name).is<Promise<string>>();
NamedCounter.create('a') satisfies Counter;
// @ts-expect-error the base's parameters
NamedCounter.create(1);

class Box<T> extends Handle {
  get value(): Promise<T> {
    return toThread.get(original(this).value);
  }
}
class LabelledBox<T> extends (Box as unknown as Subclassable<typeof Box, abstract new <V>() => Box<V>>)<T> {
  static create<T>(label: string, value: T): Pipelined<LabelledBox<T>>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(LabelledBox, lib.LabelledBox, ...args);
  }
}
typeOf(LabelledBox.create('a', 1).value).is<Promise<number>>();

class CounterError extends Error {
  declare code: string;
}
defineCrossings(lib, {
  handles: { Counter: { class: Counter, original: lib.Counter }, Box: { class: Box }, Fn: { class: FunctionHandle } },
  errors: { CounterError: { class: CounterError, original: lib.CounterError } },
  copies: { Node: {} },
  functions: { read: { facade: read, original: lib.read } },
});
// @ts-expect-error not a facade class
defineCrossings(lib, { handles: { Date: { class: Date } } });
