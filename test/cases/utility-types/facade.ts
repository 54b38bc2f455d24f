// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./utility-types/input.d.ts -o utility-types/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export type HooksObject = {
  [Key in keyof HooksApi]?: (...args: Parameters<HooksApi[Key]>) => string | Promise<string>;
};
export type HooksApi = Omit<Hooks, 'after'>;

export class Engine extends Handle {
  static create(name: string): Pipelined<Engine> {
    return toThread.construct(Engine, input.Engine, name);
  }
  start(): Promise<void> {
    return toThread.run(original(this).start);
  }
  stop(): Promise<void> {
    return toThread.run(original(this).stop);
  }
}

export class Reader extends Handle {
  next(): Promise<string> {
    return toThread(original(this).next);
  }
}

/** What is computed with all members of a handle. */
export class Hooks extends Handle {
  static create(): Pipelined<Hooks> {
    return toThread.construct(Hooks, input.Hooks);
  }
  before(text: string): Promise<string> {
    return toThread(original(this).before, text);
  }
  after(text: string): Promise<string> {
    return toThread(original(this).after, text);
  }
}

export function open(path: string): Promise<Reader | undefined> {
  return toThread.handle(Reader, input.open, path);
}

export function version(): Promise<{ readonly major: number }> {
  return toThread(input.version);
}

/** What the language computes is what it comes to. */
export function instance(): Pipelined<Engine> {
  return toThread.handle(Engine, input.instance);
}

export function result(): Promise<Reader | undefined> {
  return toThread.handle(Reader, input.result);
}

export function plain(): Promise<{ readonly major: number }> {
  return toThread(input.plain);
}

export function present(): Pipelined<Reader> {
  return toThread.handle(Reader, input.present);
}

export function chosen(): Pipelined<Reader> {
  return toThread.handle(Reader, input.chosen);
}

export function awaited(): Pipelined<Reader> {
  return toThread.handle(Reader, input.awaited);
}

export function some(): Pipelined<Pick<Engine, 'start'> & Handle> {
  return toThread.handle(Engine, input.some);
}

export function others(): Promise<Omit<Engine, 'stop'> | null> {
  return toThread.handle(Engine, input.others);
}

export function partly(): Promise<Partial<Record<'first' | 'last', Reader>>> {
  return toThread(input.partly);
}

export function generic<T>(value: T): Promise<NonNullable<T>> {
  return toThread(input.generic, value);
}

export function all(
  ...args: Parameters<(path: string) => Reader | undefined | Promise<Reader | undefined>>
): Promise<ReadonlyMap<string, Reader>> {
  return toThread(input.all, ...args);
}

export function follow(hooks: HooksObject): Promise<void> {
  return toThread.run(input.follow, hooks);
}

defineCrossings(input, {
  handles: {
    Engine: { class: Engine, original: input.Engine },
    Reader: { class: Reader },
    Hooks: { class: Hooks, original: input.Hooks },
  },
  functions: {
    open: { facade: open, original: input.open },
    version: { facade: version, original: input.version },
    instance: { facade: instance, original: input.instance },
    result: { facade: result, original: input.result },
    plain: { facade: plain, original: input.plain },
    present: { facade: present, original: input.present },
    chosen: { facade: chosen, original: input.chosen },
    awaited: { facade: awaited, original: input.awaited },
    some: { facade: some, original: input.some },
    others: { facade: others, original: input.others },
    partly: { facade: partly, original: input.partly },
    generic: { facade: generic, original: input.generic },
    all: { facade: all, original: input.all },
    follow: { facade: follow, original: input.follow },
  },
});
