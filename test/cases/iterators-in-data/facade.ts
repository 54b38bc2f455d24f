// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./iterators-in-data/input.d.ts -o iterators-in-data/facade.ts

import { defineCrossings, FunctionHandle, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export interface Match {
  readonly text: string;
  readonly groups: AsyncIterableIterator<string>;
  readonly lines?: AsyncIterableIterator<number>;
}

export class Scanner extends Handle {
  static create(text: string): Pipelined<Scanner> {
    return toThread.construct(Scanner, input.Scanner, text);
  }

  /** A property, which is no call. */
  get tokens(): Promise<AsyncIterableIterator<string>> {
    return toThread.get(original(this).tokens);
  }
  match(pattern: RegExp): Promise<Match> {
    return toThread(original(this).match, pattern);
  }
  walker(): Pipelined<FunctionHandle<() => Promise<AsyncGenerator<string, number>>>> {
    return toThread.handle(FunctionHandle, original(this).walker);
  }
  each(visit: (rest: AsyncIterableIterator<string>) => boolean | Promise<boolean>): Promise<void> {
    return toThread.run(original(this).each, visit);
  }

  /** Two overloads, and only one of them iterates. */
  find(pattern: RegExp): Promise<AsyncIterableIterator<Match>>;
  find(text: string): Promise<string[]>;
  find(...args: unknown[]): unknown {
    return toThread(original(this).find, ...args);
  }
}

export function longest(tokens: Iterable<string> | AsyncIterable<string>): Promise<string> {
  return toThread(input.longest, tokens);
}

export const letters: PromiseLike<AsyncIterableIterator<string>> = toThread.variable(input.letters);

defineCrossings(input, {
  handles: { Scanner: { class: Scanner, original: input.Scanner } },
  copies: { Match: { properties: ['text', 'groups'] } },
  functions: { longest: { facade: longest, original: input.longest } },
});
