/** What is known of types that the original only borrows: which cross by value, which are iterators, which cannot cross. */

import type { Omission } from '../../diagnostics/left-out.js';
import type { ExternalModel } from '../../model/model.js';

/** Iterators that callers give: an asynchronous one does as well, since the thread waits for each of its values. */
export const GIVEN_ITERATORS: ReadonlyMap<string, string> = new Map([
  ['Iterable', 'AsyncIterable'],
  ['Iterator', 'AsyncIterator'],
  ['IterableIterator', 'AsyncIterableIterator'],
  ['Generator', 'AsyncGenerator'],
]);

/** Iterators of the language and what stands for them in the facade; `full` ones keep all three type arguments. */
export const ITERATORS: ReadonlyMap<string, { readonly name: string; readonly full: boolean }> = new Map([
  ['Iterable', { name: 'AsyncIterableIterator', full: false }],
  ['Iterator', { name: 'AsyncIterableIterator', full: false }],
  ['IterableIterator', { name: 'AsyncIterableIterator', full: false }],
  ['IteratorObject', { name: 'AsyncIterableIterator', full: false }],
  ['ArrayIterator', { name: 'AsyncIterableIterator', full: false }],
  ['MapIterator', { name: 'AsyncIterableIterator', full: false }],
  ['SetIterator', { name: 'AsyncIterableIterator', full: false }],
  ['StringIterator', { name: 'AsyncIterableIterator', full: false }],
  ['RegExpStringIterator', { name: 'AsyncIterableIterator', full: false }],
  ['BuiltinIterator', { name: 'AsyncIterableIterator', full: false }],
  ['Generator', { name: 'AsyncGenerator', full: true }],
  ['AsyncIterable', { name: 'AsyncIterableIterator', full: false }],
  ['AsyncIterator', { name: 'AsyncIterableIterator', full: false }],
  ['AsyncIterableIterator', { name: 'AsyncIterableIterator', full: false }],
  ['AsyncIteratorObject', { name: 'AsyncIterableIterator', full: false }],
  ['AsyncGenerator', { name: 'AsyncGenerator', full: true }],
]);

export const PROMISES: ReadonlySet<string> = new Set(['Promise', 'PromiseLike']);

/** Classes of the language that structured clone cannot carry and nothing can stand for. */
const UNCLONEABLE: ReadonlySet<string> = new Set([
  'WeakMap',
  'WeakSet',
  'WeakRef',
  'FinalizationRegistry',
  'AbortSignal',
  'AbortController',
  'DisposableStack',
  'AsyncDisposableStack',
  'Event',
  'CustomEvent',
]);

/** Classes of Node and the web that arrive as what they were. */
const CLONEABLE: ReadonlySet<string> = new Set([
  'Buffer',
  'URL',
  'URLSearchParams',
  'Stats',
  'StatsBase',
  'StatsFs',
  'BigIntStats',
  'BigIntStatsFs',
  'Dirent',
  'KeyObject',
  'Blob',
  'File',
  'BlockList',
  'SocketAddress',
  'DOMException',
  'ArrayBufferView',
  'TypedArray',
  'BufferSource',
  'ImageData',
]);

/** Something that lives by events: it belongs to the thread that has its sources. */
const LIVE: ReadonlySet<string> = new Set([
  'EventEmitter',
  'EventEmitterAsyncResource',
  'EventTarget',
  'Stream',
  'Readable',
  'Writable',
  'Duplex',
  'Transform',
  'PassThrough',
  'ReadableStream',
  'WritableStream',
  'ReadWriteStream',
  'TransformStream',
  'Socket',
  'Server',
  'ChildProcess',
  'FSWatcher',
  'StatWatcher',
  'MessagePort',
  'Worker',
  'FileHandle',
  'Timeout',
  'Immediate',
]);

/** Methods of streams and event emitters; a class has to offer more than these to be worth a handle. */
export const STREAM_METHODS: ReadonlySet<string> = new Set([
  'addListener',
  'on',
  'once',
  'off',
  'emit',
  'prependListener',
  'prependOnceListener',
  'removeListener',
  'removeAllListeners',
  'listeners',
  'rawListeners',
  'listenerCount',
  'eventNames',
  'setMaxListeners',
  'getMaxListeners',
  'pipe',
  'unpipe',
  'read',
  'write',
  'end',
  'push',
  'unshift',
  'pause',
  'resume',
  'isPaused',
  'cork',
  'uncork',
  'setEncoding',
  'setDefaultEncoding',
  'wrap',
  'destroy',
  'close',
  'flush',
  'params',
  'reset',
  'ref',
  'unref',
  '_read',
  '_write',
  '_writev',
  '_destroy',
  '_final',
  '_construct',
  '_transform',
  '_flush',
  'compose',
]);

export const isLive = (ancestors: readonly string[]): boolean => ancestors.some((name) => LIVE.has(name));

/** Cloned although it has methods. Stats and their like are classes of a builtin, whatever module is read. */
export const isCloneableName = (name: string): boolean => CLONEABLE.has(name);

/** Why a value of a borrowed type cannot cross at all; undefined if it can. */
export function obstacleOfExternal(declaration: ExternalModel, polarity: 'input' | 'output'): Omission | undefined {
  const { name, access } = declaration;
  // `Intl.NumberFormat`, and not `Intl.NumberFormatOptions`
  const isTool = access.kind === 'global' && access.from === 'ecmascript' && access.name.includes('.');
  if ((UNCLONEABLE.has(name) && access.kind === 'global') || (isTool && declaration.hasMethods)) {
    return {
      code: 'foreign-object',
      reason: `a ${access.name} cannot leave its thread`,
      wayOut: 'pass what it stands for instead',
    };
  }
  if (isLive([name, ...declaration.ancestors])) {
    return {
      code: 'live-object',
      reason: `a ${name} is live: its events and its data stay in one thread`,
      wayOut: 'use a call that takes or gives the whole data, or the original itself on the main thread',
    };
  }
  if (
    isCloneableName(name) ||
    access.kind === 'hidden' ||
    declaration.declared === 'alias' ||
    declaration.declared === 'enum'
  )
    return undefined;
  if (access.kind === 'global' && access.from === 'ecmascript') return undefined;
  if (access.kind === 'global' && access.from === 'dom') {
    return declaration.hasMethods
      ? { code: 'foreign-object', reason: `a ${name} belongs to the DOM`, wayOut: 'pass its data instead' }
      : undefined;
  }
  if (declaration.declared === 'class' && declaration.hasMethods) {
    const from = access.kind === 'module' ? ` of ${access.specifier}` : '';
    return {
      code: 'foreign-object',
      reason: `a ${name}${from} is an instance of a class that this module does not declare, and would lose its methods`,
      wayOut: `name it under "copy" in the configuration if its data is enough`,
    };
  }
  // `NodeJS.Require` is global, and a function with methods all the same; other objects there are iterators and data.
  const from = access.kind === 'module' ? access.specifier : 'Node';
  if (polarity === 'output' && (declaration.callable || (declaration.hasMethods && access.kind === 'module'))) {
    return {
      code: 'foreign-object',
      reason: `a ${name} of ${from} has methods that this module does not declare`,
      wayOut: declaration.callable
        ? 'call the original itself for it'
        : `name it under "copy" in the configuration if its data is enough`,
    };
  }
  return undefined;
}
