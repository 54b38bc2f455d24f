// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./mutated-arguments/input.d.ts -o mutated-arguments/facade.ts

import type { Book, Comment, ParseOptions, Sheet } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Book, Comment, ParseOptions, Sheet };

const input = original('./input.js', import.meta.url);

/** What is evaluated sets variables in its scope, which may be a map of a kind of its own; walkers count in their state. */
export interface Variables {
  get(name: string): any;
  set(name: string, value: any): Variables | Promise<Variables>;
}

export class Bus extends Handle {
  static create(path: string): Pipelined<Bus> {
    return toThread.construct(Bus, input.Bus, path);
  }
  receive(buffer: Uint8Array): Promise<void> {
    return toThread.mutates([0], original(this).receive, buffer);
  }
  send(bytes: Uint8Array): Promise<void> {
    return toThread.run(original(this).send, bytes);
  }
}

export class Volume extends Handle {
  static create(): Pipelined<Volume> {
    return toThread.construct(Volume, input.Volume);
  }
  readSync(fd: number, buffer: Buffer | ArrayBufferView | DataView, offset?: number): Promise<number>;
  readSync(...args: unknown[]): unknown {
    return toThread.mutates([1], original(this).readSync, ...args);
  }
  readvSync(fd: number, buffers: NodeJS.ArrayBufferView[]): Promise<number> {
    return toThread.mutates([1], original(this).readvSync, fd, buffers);
  }
  writeSync(fd: number, buffer: Buffer | ArrayBufferView): Promise<number> {
    return toThread(original(this).writeSync, fd, buffer);
  }
}

/** It gives nothing back, so that it is there for what it does to the book. */
export function append(book: Book, sheet: Sheet, name: string, options?: { loud: boolean }): Promise<void>;
export function append(...args: unknown[]): unknown {
  return toThread.mutates([0], input.append, ...args);
}

/** Its options have an array that is filled. */
export function parse(text: string, options?: ParseOptions): Promise<string[]>;
export function parse(...args: unknown[]): unknown {
  return toThread.mutates(['1.onComment'], input.parse, ...args);
}

/** Nothing that it is given can be changed. */
export function log(text: string, lines: readonly string[]): Promise<void> {
  return toThread.run(input.log, text, lines);
}

/** Two buffers and a number: one of them is written into. */
export function decompress(source: Uint8Array, target: Uint8Array): Promise<number> {
  return toThread.mutates([0, 1], input.decompress, source, target);
}

/** Two buffers and a boolean, which tells how they compare. */
export function isEqual(one: Uint8Array, other: Uint8Array): Promise<boolean> {
  return toThread(input.isEqual, one, other);
}

/** Errors are gathered in what the caller gives. */
export function check(text: string, errors?: Comment[]): Promise<boolean>;
export function check(...args: unknown[]): unknown {
  return toThread.mutates([1], input.check, ...args);
}

/** Who wants no errors gives null. */
export function format(text: string, errors?: Error[] | null): Promise<string>;
export function format(...args: unknown[]): unknown {
  return toThread.mutates([1], input.format, ...args);
}

/** What is read goes into its only buffer. */
export function readBlock(length: number, buffer: Uint8Array): Promise<number> {
  return toThread.mutates([1], input.readBlock, length, buffer);
}

/** One buffer and a number, which is made of it. */
export function checksum(bytes: Uint8Array): Promise<number> {
  return toThread(input.checksum, bytes);
}

/** Their names say what becomes of the object, whatever they give back. */
export function setProperty<T extends Record<string, any> | unknown[]>(
  object: T,
  path: string,
  value: unknown,
): Promise<Awaited<T>> {
  return toThread.mutates([0], input.setProperty, object, path, value);
}

export function deleteProperty(object: Record<string, any> | unknown[], path: string): Promise<boolean> {
  return toThread.mutates([0], input.deleteProperty, object, path);
}

export function pull<T>(array: T[], ...values: T[]): Promise<T[]> {
  return toThread.mutates([0], input.pull, array, ...values);
}

/** These say nothing of the kind, or have nothing that could be changed. */
export function getProperty<T>(object: T, path: string): Promise<unknown> {
  return toThread(input.getProperty, object, path);
}

export function setting<T>(object: T, path: string): Promise<string> {
  return toThread(input.setting, object, path);
}

export function remove(list: readonly string[], value: string): Promise<string[]> {
  return toThread(input.remove, list, value);
}

export function evaluate(expression: string, scope?: Record<string, any> | Variables): Promise<any>;
export function evaluate(...args: unknown[]): unknown {
  return toThread.mutates([1], input.evaluate, ...args);
}

export function walk<State>(text: string, visit: (word: string, state: State) => void, state?: State): Promise<number>;
export function walk(...args: unknown[]): unknown {
  return toThread.mutates([2], input.walk, ...args);
}

/** No object has room for anything. */
export function restore(state: string): Promise<string> {
  return toThread(input.restore, state);
}

/** Some of the options, among them the array that is filled. */
export function parsePart(text: string, options?: Omit<ParseOptions, 'version'>): Promise<string[]>;
export function parsePart(...args: unknown[]): unknown {
  return toThread.mutates(['1.onComment'], input.parsePart, ...args);
}

export function parseSome(text: string, options?: Partial<ParseOptions>): Promise<string[]>;
export function parseSome(...args: unknown[]): unknown {
  return toThread.mutates(['1.onComment'], input.parseSome, ...args);
}

defineCrossings(input, {
  handles: { Bus: { class: Bus, original: input.Bus }, Volume: { class: Volume, original: input.Volume } },
  copies: { Comment: { properties: ['value'] } },
  functions: {
    append: { facade: append, original: input.append },
    parse: { facade: parse, original: input.parse },
    log: { facade: log, original: input.log },
    decompress: { facade: decompress, original: input.decompress },
    isEqual: { facade: isEqual, original: input.isEqual },
    check: { facade: check, original: input.check },
    format: { facade: format, original: input.format },
    readBlock: { facade: readBlock, original: input.readBlock },
    checksum: { facade: checksum, original: input.checksum },
    setProperty: { facade: setProperty, original: input.setProperty },
    deleteProperty: { facade: deleteProperty, original: input.deleteProperty },
    pull: { facade: pull, original: input.pull },
    getProperty: { facade: getProperty, original: input.getProperty },
    setting: { facade: setting, original: input.setting },
    remove: { facade: remove, original: input.remove },
    evaluate: { facade: evaluate, original: input.evaluate },
    walk: { facade: walk, original: input.walk },
    restore: { facade: restore, original: input.restore },
    parsePart: { facade: parsePart, original: input.parsePart },
    parseSome: { facade: parseSome, original: input.parseSome },
  },
});
