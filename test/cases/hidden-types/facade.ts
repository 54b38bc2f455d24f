// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./hidden-types/input.d.ts -o hidden-types/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export interface Hidden {
  readonly text: string;
}

export type Pair<T> = [T, T];

export class Unnamed extends Handle {
  value(): Promise<number> {
    return toThread(original(this).value);
  }
}

export function hidden(text: string): Promise<Hidden> {
  return toThread(input.hidden, text);
}

export function pair<T>(value: T): Promise<Pair<T>> {
  return toThread(input.pair, value);
}

export function unnamed(): Pipelined<Unnamed> {
  return toThread.handle(Unnamed, input.unnamed);
}

defineCrossings(input, {
  handles: { Unnamed: { class: Unnamed } },
  copies: { Hidden: { properties: ['text'] } },
});
