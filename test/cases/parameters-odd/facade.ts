// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./parameters-odd/input.d.ts -o parameters-odd/facade.ts

import type { Options, Visit } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Options, Visit };

const input = original('./input.js', import.meta.url);

export class Visitor extends Handle {
  visit(callback: Visit): Pipelined<Visitor> {
    return toThread.handle(Visitor, original(this).visit, callback);
  }
}

export function destructured(options: Options): Promise<void> {
  return toThread.run(input.destructured, options);
}

export function reserved(arguments_: string, from: number, of: number, type: string): Promise<void> {
  return toThread.run(input.reserved, arguments_, from, of, type);
}

export function withThis(text: string): Promise<string> {
  return toThread(input.withThis, text);
}

export function tuple(...args: [path: string, options?: Options]): Promise<string> {
  return toThread(input.tuple, ...args);
}

export function optionalFirst(options: Options | undefined, callback: (error: Error | null) => void): Promise<void> {
  return toThread.run(input.optionalFirst, options, callback);
}

export function visitor(...visits: ((package_: Visitor, interface_: string) => void)[]): Pipelined<Visitor> {
  return toThread.handle(Visitor, input.visitor, ...visits);
}

defineCrossings(input, {
  handles: { Visitor: { class: Visitor } },
  copies: { Options: {} },
  functions: {
    destructured: { facade: destructured, original: input.destructured },
    reserved: { facade: reserved, original: input.reserved },
    withThis: { facade: withThis, original: input.withThis },
    tuple: { facade: tuple, original: input.tuple },
    optionalFirst: { facade: optionalFirst, original: input.optionalFirst },
    visitor: { facade: visitor, original: input.visitor },
  },
});
