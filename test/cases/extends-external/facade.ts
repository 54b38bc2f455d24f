// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./extends-external/input.d.ts -o extends-external/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export interface PortEvents {
  open: [port: Port];
  data: [chunk: Buffer, at: number];
}

export interface EventEmitterOptions {
  /** Enables automatic capturing of promise rejection. */
  captureRejections?: boolean | undefined;
}

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

/** What its events bring is known. */
export class Port extends Handle {
  static create(path: string): Pipelined<Port> {
    return toThread.construct(Port, input.Port, path);
  }
  write(data: Buffer): Promise<number> {
    return toThread(original(this).write, data);
  }
  on<E extends keyof PortEvents>(event: E, listener: (...args: PortEvents[E]) => void): Pipelined<this> {
    return toThread.handle(Port, original(this).on, event, listener);
  }
  once<E extends keyof PortEvents>(event: E, listener: (...args: PortEvents[E]) => void): Pipelined<this> {
    return toThread.handle(Port, original(this).once, event, listener);
  }
  off<E extends keyof PortEvents>(event: E, listener: (...args: PortEvents[E]) => void): Pipelined<this> {
    return toThread.handle(Port, original(this).off, event, listener);
  }
}

/** What they bring here is known to those that extend it. */
export class Channel<E extends Record<keyof E, unknown[]>> extends Handle {
  static create<E extends Record<keyof E, unknown[]>>(options?: EventEmitterOptions | undefined): Pipelined<Channel<E>>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Channel, input.Channel, ...args);
  }
  send(): Promise<void> {
    return toThread.run(original(this).send);
  }
  on(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Channel, original(this).on, event, listener);
  }
  once(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Channel, original(this).once, event, listener);
  }
  off(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Channel, original(this).off, event, listener);
  }
}

export class Queue<E> extends Handle {
  static create<E>(options?: EventEmitterOptions | undefined): Pipelined<Queue<E>>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Queue, input.Queue, ...args);
  }
  take(): Promise<E> {
    return toThread(original(this).take);
  }
  on<EventName extends keyof { item: [item: E] }>(
    event: EventName,
    listener: (...args: { item: [item: E] }[EventName]) => void,
  ): Pipelined<this> {
    return toThread.handle(Queue, original(this).on, event, listener);
  }
  once<EventName extends keyof { item: [item: E] }>(
    event: EventName,
    listener: (...args: { item: [item: E] }[EventName]) => void,
  ): Pipelined<this> {
    return toThread.handle(Queue, original(this).once, event, listener);
  }
  off<EventName extends keyof { item: [item: E] }>(
    event: EventName,
    listener: (...args: { item: [item: E] }[EventName]) => void,
  ): Pipelined<this> {
    return toThread.handle(Queue, original(this).off, event, listener);
  }
}

export class Player extends Handle {
  static create(): Pipelined<Player> {
    return toThread.construct(Player, input.Player);
  }
  play(): Promise<void> {
    return toThread.run(original(this).play);
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
    Port: { class: Port, original: input.Port },
    Channel: { class: Channel, original: input.Channel },
    Queue: { class: Queue, original: input.Queue },
    Player: { class: Player, original: input.Player },
    Dataset: { class: Dataset },
  },
  copies: { PortEvents: { properties: ['open', 'data'] } },
  functions: { match: { facade: match, original: input.match } },
});
