// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./iterators/input.d.ts -o iterators/facade.ts

import type { Vector } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Vector };

const input = original('./input.js', import.meta.url);

/** No list, and a function occurs in it: it extends what the original extends. */
export interface Source extends Iterable<string> {
  encoding?: string;
  onEnd?(): number | Promise<number>;
}

export class Table extends Handle {
  static create(name: string): Pipelined<Table> {
    return toThread.construct(Table, input.Table, name);
  }
  rows(): AsyncIterableIterator<object> {
    return toThread.iterate(original(this).rows);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<object> {
    return toThread.iterate(original(this)[Symbol.iterator]);
  }
}

export function lines(path: string): AsyncGenerator<string, number> {
  return toThread.iterate(input.lines, path);
}

export function words(text: string): AsyncIterableIterator<string> {
  return toThread.iterate(input.words, text);
}

export function dialogue(name: string): AsyncGenerator<string, void, boolean> {
  return toThread.generate(input.dialogue, name);
}

export function drain(name: string): AsyncGenerator<string, void, undefined> {
  return toThread.iterate(input.drain, name);
}

export function scaled(vector: Vector | [number, number], by: number): Promise<Vector> {
  return toThread(input.scaled, vector, by);
}

export function consume(source: Source): Promise<number> {
  return toThread(input.consume, source);
}

defineCrossings(input, {
  handles: { Table: { class: Table, original: input.Table } },
  copies: { Vector: {} },
});
