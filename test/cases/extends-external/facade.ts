// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./extends-external/input.d.ts -o extends-external/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Watcher extends Handle {
  static create(path: string): Pipelined<Watcher> {
    return toThread.construct(Watcher, input.Watcher, path);
  }
  start(): Promise<void> {
    return toThread.run(original(this).start);
  }
  on(event: 'change', listener: (path: string) => void): Pipelined<this> {
    return toThread.handle(Watcher, original(this).on, event, listener);
  }
  once(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Watcher, original(this).once, event, listener);
  }
  off(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Watcher, original(this).off, event, listener);
  }
}

/** Called a stream, and only an emitter of events. */
export class Stream extends Handle {
  read(): Promise<string | null> {
    return toThread(original(this).read);
  }
  on(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Stream, original(this).on, event, listener);
  }
  once(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Stream, original(this).once, event, listener);
  }
  off(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Stream, original(this).off, event, listener);
  }
}

export class MatchResult extends Stream {
  get size(): Promise<number> {
    return toThread.get(original(this).size);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<string> {
    return toThread.iterate(original(this)[Symbol.iterator]);
  }
}

export class Dataset extends Handle {
  get size(): Promise<number> {
    return toThread.get(original(this).size);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<string> {
    return toThread.iterate(original(this)[Symbol.iterator]);
  }
}

export function match(text: string): Pipelined<MatchResult> {
  return toThread.handle(MatchResult, input.match, text);
}

defineCrossings(input, {
  handles: {
    Watcher: { class: Watcher, original: input.Watcher },
    Stream: { class: Stream },
    MatchResult: { class: MatchResult },
    Dataset: { class: Dataset },
  },
  functions: { match: { facade: match, original: input.match } },
});
