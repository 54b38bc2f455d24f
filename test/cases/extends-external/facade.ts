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

defineCrossings(input, {
  handles: { Watcher: { class: Watcher, original: input.Watcher } },
});
