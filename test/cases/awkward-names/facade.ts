// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./awkward-names/input.d.ts -o awkward-names/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Thenable extends Handle {
  static create(): Pipelined<Thenable> {
    return toThread.construct(Thenable, input.Thenable);
  }
  then_(done: string): Promise<string> {
    return toThread(original(this).then, done);
  }
  get constructor_(): Promise<string> {
    return toThread.get(original(this).constructor_);
  }
  setConstructor_(value: string): Promise<void> {
    return toThread.set(original(this).constructor_, value);
  }
  delete(): Promise<void> {
    return toThread.run(original(this).delete);
  }
}

class Map_ extends Handle {
  static create(): Pipelined<Map_> {
    return toThread.construct(Map_, input.Map);
  }
  get(key: string): Promise<string> {
    return toThread(original(this).get, key);
  }
}

class Promise_ extends Handle {
  static create(): Pipelined<Promise_> {
    return toThread.construct(Promise_, input.Promise);
  }
  wait(): Promise<number> {
    return toThread(original(this).wait);
  }
}

class Handle_ extends Handle {
  static create(): Pipelined<Handle_> {
    return toThread.construct(Handle_, input.Handle);
  }
  close(): Promise<void> {
    return toThread.run(original(this).close);
  }
}

export class Minus extends Handle {
  static create(): Pipelined<Minus> {
    return toThread.construct(Minus, input.Minus);
  }
  of(a: number, b: number): Promise<number> {
    return toThread(original(this).of, a, b);
  }
}

export class Chain extends Handle {
  static create(): Pipelined<Chain> {
    return toThread.construct(Chain, input.Chain);
  }
  get then_2(): Promise<number> {
    return toThread.get(original(this).then);
  }
  setThen(value: number): Promise<void> {
    return toThread.set(original(this).then, value);
  }
  get then_(): Promise<string> {
    return toThread.get(original(this).then_);
  }
  setThen_(value: string): Promise<void> {
    return toThread.set(original(this).then_, value);
  }
  next(): Promise<void> {
    return toThread.run(original(this).next);
  }
}

export class Named extends Handle {
  static create(): Pipelined<Named> {
    return toThread.construct(Named, input.Named);
  }
  static name_2(): Promise<number> {
    return toThread(input.Named.name);
  }
  static name_(): Promise<string> {
    return toThread(input.Named.name_);
  }
  close(): Promise<void> {
    return toThread.run(original(this).close);
  }
}

function delete_(path: string): Promise<void> {
  return toThread.run(input.delete, path);
}

function inputDefault(text: string): Promise<string> {
  return toThread(input.default, text);
}

function plus(a: number, b: number): Promise<number> {
  return toThread(input['+'], a, b);
}

export { Map_ as Map, Promise_ as Promise, Handle_ as Handle, delete_ as delete, plus as '+', Minus as '-' };

defineCrossings(input, {
  handles: {
    Thenable: { class: Thenable, original: input.Thenable, renamed: { then_: 'then' } },
    Map: { class: Map_, original: input.Map },
    Promise: { class: Promise_, original: input.Promise },
    Handle: { class: Handle_, original: input.Handle, ends: 'close' },
    Minus: { class: Minus, original: input.Minus },
    Chain: { class: Chain, original: input.Chain, renamed: { then_2: 'then' } },
    Named: { class: Named, original: input.Named, ends: 'close', renamed: { name_2: 'name' } },
  },
});

export default inputDefault;
