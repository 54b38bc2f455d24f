// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./settings/input.d.ts -o settings/facade.ts

import type { Options, Position, Shape, Shapes } from './input.js';
import {
  defineCrossings,
  type FunctionHandle,
  Handle,
  original,
  type Pipelined,
  toThread,
  transferred,
} from 'gen-async-facade';

export type { Options, Position, Shape, Shapes };

const inputModule = original('./input.js', import.meta.url, {
  threads: 3,
  objects: 'together',
  executor: 'process',
  broadcast: ['setMode'],
  setup: './thread-setup.js',
  env: { ...process.env, LEVEL: '1' },
  execArgv: ['--no-warnings'],
  resourceLimits: { maxOldGenerationSizeMb: 256 },
});

/** Has a method, and is to cross by copy. */
export interface Point {
  readonly x: number;
}

/** Comes back as well as it goes in, and callers write their own. */
export interface LoggerResult {
  log: FunctionHandle<(message: string) => Promise<void>>;
}

/** Comes back as well as it goes in, and callers write their own. */
export interface Logger {
  log(message: string): void;
}

export class AsyncParser extends Handle {
  static create(input: Uint8Array, options?: Options): Pipelined<AsyncParser>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(AsyncParser, inputModule.Parser, ...transferred(args, [0]));
  }
  after(): Promise<string> {
    return toThread(original(this).then);
  }
  next(options?: Options): Promise<string>;
  next(...args: unknown[]): unknown {
    return toThread.mutates([0], original(this).next, ...args);
  }
  get logger(): Promise<LoggerResult> {
    return toThread.get(original(this).logger);
  }
}

/** Looks like data, and is to stay in its thread. */
export class Cursor extends Handle {
  get position(): Promise<number> {
    return toThread.get(original(this).position);
  }
}

export interface NativeFunction {
  (...args: any[]): Promise<number>;
}
/** A function of C, of which nobody says what it writes to. */
export class NativeFunction extends Handle {
  get address(): Promise<bigint> {
    return toThread.get(original(this).address);
  }
}

export function shapes(): Promise<Shape[]> {
  return toThread(inputModule.shapes);
}

export function cursor(): Pipelined<Cursor> {
  return toThread.handle(Cursor, inputModule.cursor);
}

export function origin(): Promise<Point> {
  return toThread(inputModule.origin);
}

export function logger(logger?: Logger): Promise<LoggerResult>;
export function logger(...args: unknown[]): unknown {
  return toThread(inputModule.logger, ...args);
}

export function parseAsync(input: string, options?: Options): Promise<string[]>;
export function parseAsync(...args: unknown[]): unknown {
  return toThread.mutates(['1.onComment', '1.nested.list'], inputModule.parse, ...args);
}

export function fill(list: number[]): Promise<void> {
  return toThread.mutates([0], inputModule.fill, list);
}

export function compress(data: Uint8Array, level?: number): Promise<Uint8Array>;
export function compress(...args: unknown[]): unknown {
  return toThread.transfers(inputModule.compress, ...transferred(args, [0]));
}

export function open(path: string): Pipelined<Handle> {
  return toThread.handle(Handle, inputModule.open, path);
}

export function on(event: string, listener: (...args: never[]) => unknown): Promise<void> {
  return toThread.run(inputModule.on, event, listener);
}

export function setMode(mode: string): Promise<void> {
  return toThread.run(inputModule.setMode, mode);
}

export function trim(text: string): Promise<string> {
  return toThread(inputModule.trim, text);
}

export function link(name: string): Pipelined<NativeFunction> {
  return toThread.handle(NativeFunction, inputModule.link, name);
}

defineCrossings(inputModule, {
  handles: {
    Parser: { class: AsyncParser, original: inputModule.Parser, renamed: { after: 'then' } },
    Cursor: { class: Cursor },
    NativeFunction: { class: NativeFunction, callable: true, mutates: ['0...'] },
    Hidden: { class: Handle },
  },
  copies: { Point: { properties: ['x', 'distance'] }, Position: { properties: ['line'] }, Decimal: {}, Shape: {} },
  functions: {
    shapes: { facade: shapes, original: inputModule.shapes },
    cursor: { facade: cursor, original: inputModule.cursor },
    origin: { facade: origin, original: inputModule.origin },
    logger: { facade: logger, original: inputModule.logger },
    parseAsync: { facade: parseAsync, original: inputModule.parse },
    fill: { facade: fill, original: inputModule.fill },
    compress: { facade: compress, original: inputModule.compress },
    open: { facade: open, original: inputModule.open },
    on: { facade: on, original: inputModule.on },
    setMode: { facade: setMode, original: inputModule.setMode },
    trim: { facade: trim, original: inputModule.trim },
    link: { facade: link, original: inputModule.link },
  },
  symbols: true,
});
