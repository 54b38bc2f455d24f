// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./type-parameter-shadows/input.d.ts -o type-parameter-shadows/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export interface Events_<T> {
  readonly last: T;
}

/** Its type parameter has the name of a type that nobody can import: within the class, that name means the parameter. */
export class Stream<T, Events extends Events_<T> = Events_<T>> extends Handle {
  static create<T, Events extends Events_<T> = Events_<T>>(): Pipelined<Stream<T, Events>> {
    return toThread.construct(Stream, input.Stream);
  }
  on<E extends keyof Events>(event: E): Promise<Events[E]> {
    return toThread(original(this).on, event);
  }
  read(): Promise<T> {
    return toThread(original(this).read);
  }
}

defineCrossings(input, {
  handles: { Stream: { class: Stream, original: input.Stream } },
});
