// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./no-stream/input.d.ts -o no-stream/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** No stream, for all its name says. */
export class Readable<T> extends Handle {
  get(): Promise<T> {
    return toThread(original(this).get);
  }
}

export class Atom<T> extends Readable<T> {
  set(value: T): Promise<void> {
    return toThread.run(original(this).set, value);
  }
}

export function atom<T>(value: T): Pipelined<Atom<T>> {
  return toThread.handle(Atom, input.atom, value);
}

defineCrossings(input, {
  handles: { Readable: { class: Readable }, Atom: { class: Atom } },
});
