// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./handle-as-handler/input.d.ts -o handle-as-handler/facade.ts

import type { Json, Message, Range, Span } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Json, Message, Range, Span };

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** Data that a parser happens to have: a handle of one goes in as well. */
export interface Place {
  start: number | null | PromiseLike<number | null>;
  readonly name?: string | PromiseLike<string | undefined>;
}

/** What a caller may bring, and a {@link Builder} is. */
export interface Handler {
  onstart(parser: Parser): void;
  ontext(text: string): void;
}

export class Parser extends Handle {
  static create(handler?: Partial<Handler> | null): Pipelined<Parser>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Parser, input.Parser, ...args);
  }
  get start(): Promise<number> {
    return toThread.get(original(this).start);
  }
  setStart(value: number): Promise<void> {
    return toThread.set(original(this).start, value);
  }
  parse(text: string): Promise<void> {
    return toThread.run(original(this).parse, text);
  }
}

export class Builder extends Handle {
  static create(): Pipelined<Builder> {
    return toThread.construct(Builder, input.Builder);
  }
  get texts(): Promise<string[]> {
    return toThread.get(original(this).texts);
  }
  onstart(place: Place): Promise<void> {
    return toThread.run(original(this).onstart, place);
  }
  setOnstart(value: (place: Place) => void): Promise<void> {
    return toThread.set(original(this).onstart, value);
  }
  ontext(text: string): Promise<void> {
    return toThread.run(original(this).ontext, text);
  }
  setOntext(value: (text: string) => void): Promise<void> {
    return toThread.set(original(this).ontext, value);
  }
}

export function widen(span: Span): Promise<Span> {
  return toThread(input.widen, span);
}

export function lengthOf(range: Range): Promise<number> {
  return toThread(input.lengthOf, range);
}

export function send(message: Message): Promise<void> {
  return toThread.mutates([0], input.send, message);
}

defineCrossings(input, {
  handles: {
    Parser: { class: Parser, original: input.Parser },
    Builder: { class: Builder, original: input.Builder, setters: { onstart: 'setOnstart', ontext: 'setOntext' } },
  },
  copies: { Span: { properties: ['start'] } },
});
