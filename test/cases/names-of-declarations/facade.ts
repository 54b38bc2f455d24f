// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./names-of-declarations/input.d.ts -o names-of-declarations/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

export interface Runner {
  (file: string, arguments_?: readonly string[]): Promise<number>;
}
/** Declaration files may say what modules may not. */
export class Runner extends Handle {}

/** How a class varies is about the original's members. */
export class Box<T> extends Handle {
  static create<T>(value: T): Pipelined<Box<T>> {
    return toThread.construct(Box, input.Box, value);
  }
  get(): Promise<T> {
    return toThread(original(this).get);
  }
  map<const U extends T>(value: U): Pipelined<Box<U>> {
    return toThread.handle(Box, original(this).map, value);
  }
}

function configure_(run: (eval_: string) => string | Promise<string>): Promise<void> {
  return toThread.run(input.configure, run);
}

export function makeRunner(): Pipelined<Runner> {
  return toThread.handle(Runner, input.makeRunner);
}

export { configure_ as configure };

defineCrossings(input, {
  handles: { Runner: { class: Runner, callable: true }, Box: { class: Box, original: input.Box } },
  functions: {
    configure: { facade: configure_, original: input.configure },
    makeRunner: { facade: makeRunner, original: input.makeRunner },
  },
});
