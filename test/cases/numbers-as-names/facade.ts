// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./numbers-as-names/input.d.ts -o numbers-as-names/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export interface Reading<T extends object> {
  0: string[];
  1: number;
  7: T;
  '8': T;
  9: Source;
}

/** A {@link Source} of the caller's own; its methods may be asynchronous. */
export interface SourceImplementation {
  read(): string | Promise<string>;
}

/** What is looked up by the values of an enum has numbers for names, which are not those of their texts. */
export const Kind = {
  Words: 0,
  Count: 1,
  0: 'Words',
  1: 'Count',
} as const;
export type Kind = (typeof Kind)[Exclude<keyof typeof Kind, number | `-${number}`>];

export class Source extends Handle {
  read(): Promise<string> {
    return toThread(original(this).read);
  }
}

export function read<K extends Kind>(kind: K, source?: Source | SourceImplementation): Promise<Reading<Source>[K]>;
export function read(...args: unknown[]): unknown {
  return toThread(input.read, ...args);
}

export function open(): Pipelined<Source> {
  return toThread.handle(Source, input.open);
}

export function names(): Promise<keyof Reading<Source>> {
  return toThread(input.names);
}

defineCrossings(input, {
  handles: { Source: { class: Source } },
});
