/** The messages between the main thread and a lane: flat arrays of small numbers and values, written here once for both sides. */

import type { Change } from './contents.js';
import type { Place } from './places.js';

/**
 * To the thread: `[frame, ...operations]`. `frame` is the callback frame that the operations belong to, or 0.
 * An invocation is `[op | flags, id, handle, route, class, argc, extras?, ...args]`.
 */
export const Op = {
  /** `[id, specifier, parentUrl, setup]` */
  module: 0,
  /** `[route, module or -1, path]` */
  route: 1,
  /** `[module, table]` */
  table: 2,
  /** `[handle, times received]` */
  release: 3,
  /** `[iterator id]` of a dropped iterator */
  abandon: 4,
  /** `[module]`, which an argument of the next call names: it is not that of the call, which is loaded anyway */
  load: 5,
  /** Invocations from here on. */
  call: 8,
  construct: 9,
  get: 10,
  set: 11,
  iterate: 12,
  next: 13,
  finish: 14,
  fail: 15,
  dispose: 16,
  snapshot: 17,
} as const;

export const opMask = 31;
/** Some argument has to be decoded. */
export const flagSpecial = 32;
/** An `Extras` object comes before the arguments. */
export const flagExtras = 64;
/** The result is meant to be a handle. */
export const flagHandle = 128;
/** As the invocation before it in this message, with the next id: only the op, extras and arguments follow. */
export const flagSame = 256;
/** Nothing is declared of the result: it may be anything, and is left out where it cannot cross. */
export const flagEffect = 512;
/** Numbers of an invocation before its extras and arguments. */
export const headSize = 6;

export interface Extras {
  /** A cell that is shared with the caller, with its progress. For a process, its number. */
  readonly cancel?: Int32Array | number;
  /** Stores of shared contexts by name. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** Arguments that the call changes in place; they come back with the result. */
  readonly mutates?: readonly Place[];
  /** Buffers of the result are handed over instead of copied. */
  readonly transfers?: true;
}

/** A message of this shape answers a callback: `[callbackResult, frame, status, value, changes]`. */
export const callbackResult = -1;

/** A callback's answer in its wire form. */
export interface Answer {
  readonly thrown: boolean;
  readonly value: unknown;
  readonly changes: readonly LentChange[] | undefined;
}

/** What a callback did to one of the objects that it got: its place among all that were sent. */
export interface LentChange {
  readonly index: number;
  readonly change: Change;
}

/**
 * To the main thread: `[kind, ...]` repeated; a reply is `[status, id, value, microseconds]`, or, if its id is the next after
 * that of the reply before it in this message, `[status | nextReply | microseconds << durationShift, value]`.
 */
export const Status = {
  ok: 0,
  /** A result that has to be decoded. */
  special: 1,
  thrown: 2,
  /** The result is a new handle: `class * 4 + form`. */
  handle: 3,
  /** The result is an object that is known by this id. */
  alias: 4,
  /** A handle that the call names was never made, because the call with this id failed. */
  dependency: 5,
  cancelled: 6,
  /** The result is a row, see `shapes.ts`. */
  row: 7,
  /** Not replies: `[frame, host, running call, this, args]`, frame 0 waits for nobody. */
  callback: 8,
  /** `[host, times received]` */
  releaseHost: 9,
  /** Before the reply: `[id, place]` of an argument that the call has filled, which its caller does not see. */
  filled: 11,
  /** Before the reply: `[id, route, place]` of an argument that the call of that route was given, and this one has filled. */
  kept: 13,
  /** Before what it throws: `[id, { args }]`, what the call has changed. */
  changed: 14,
  /** Only while tracing, before the reply: `[id, began, ended]` on the clock that threads share. */
  timing: 10,
  /** `[index in outputs, chunk, encoding]` */
  output: 12,
} as const;

/** Where originals print. */
export const outputs = ['stdout', 'stderr'] as const;

/** What kind of object a handle stands for: one of no class can be taken apart, `const { parse } = await createParser()`. */
export const Form = { instance: 0, function: 1, plain: 2 } as const;
export type Form = (typeof Form)[keyof typeof Form];
/** Bits of a form beside the class of a new handle. */
export const formBits = 2;

export const statusSize = 4;
export const nextReply = 16;
export const durationShift = 5;
/** From here on a duration is written by itself. */
export const longestShort = 1 << 25;

/** A part of an iteration: the result of `next`. */
export interface Chunk {
  readonly values: unknown[];
  readonly done: boolean;
  /** What the generator returned. */
  readonly result?: unknown;
  readonly failed?: boolean;
  readonly error?: unknown;
}

/** A class table as it travels. */
export interface WireTable {
  readonly handles: readonly WireClass[];
  readonly errors: readonly WireClass[];
  readonly copies: readonly WireCopy[];
  /** Routes of exports that are such objects or hold them. */
  readonly constants: readonly number[];
  /** Routes of exports that are plain objects, which may be passed back. */
  readonly plain: readonly number[];
  /** Symbols are declared: those that only one side has may cross. */
  readonly symbols: boolean;
}

export interface WireCopy {
  readonly name: string;
  /** The route of the original class, or -1. */
  readonly original: number;
  readonly properties: readonly string[];
}

export interface WireClass {
  readonly name: string;
  readonly index: number;
  /** The route of the original class, or -1. */
  readonly original: number;
  /** The facade class that it extends, `noClass` if none. */
  readonly base: number;
  /** The methods, which every instance has. */
  readonly members: readonly string[];
  /** What may be missing in an instance as long as nobody has set it. */
  readonly properties: readonly string[];
  readonly callable: boolean;
}

export const noClass = 0;
export const functionClass = 1;
export const iteratorClass = 2;
export const iterableClass = 3;
/** Its objects arrive as promises, which are no handles. */
export const promiseClass = 4;
