// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./extends-regexp/input.d.ts -o extends-regexp/facade.ts

import type { Route } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Route };

const input = original('./input.js', import.meta.url);

/** An engine of its own, as re2: its objects are handles, of which one may ask what one asks any expression. */
export class Engine extends Handle {
  match(text: string): Promise<RegExpMatchArray | null> {
    return toThread(original(this).match, text);
  }
  get source(): Promise<string> {
    return toThread.get(original(this).source);
  }
  get global(): Promise<boolean> {
    return toThread.get(original(this).global);
  }
  get ignoreCase(): Promise<boolean> {
    return toThread.get(original(this).ignoreCase);
  }
  get multiline(): Promise<boolean> {
    return toThread.get(original(this).multiline);
  }
  get lastIndex(): Promise<number> {
    return toThread.get(original(this).lastIndex);
  }
  setLastIndex(value: number): Promise<void> {
    return toThread.set(original(this).lastIndex, value);
  }
  get flags(): Promise<string> {
    return toThread.get(original(this).flags);
  }
  get sticky(): Promise<boolean> {
    return toThread.get(original(this).sticky);
  }
  get unicode(): Promise<boolean> {
    return toThread.get(original(this).unicode);
  }
}

export function compile(source: string): Pipelined<Engine> {
  return toThread.handle(Engine, input.compile, source);
}

export function route(path: string): Promise<Route> {
  return toThread(input.route, path);
}

export function pattern(path: string): Promise<RegExp & { names: string[] }> {
  return toThread(input.pattern, path);
}

defineCrossings(input, {
  handles: { Engine: { class: Engine } },
  copies: {
    Route: { properties: ['keys', 'source', 'global', 'ignoreCase', 'multiline', 'lastIndex', 'flags', 'sticky'] },
  },
});
