/** Functions, objects and errors of ours that threads have stand-ins for. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { types } from 'node:util';
import { isPromising } from '../calls/promising.js';
import type { Lane } from '../threads/lane.js';
import { classNames } from '../wire/instances.js';
import type { AnyFunction } from '../wire/kinds.js';
import { marksOf } from './host-members.js';

export interface Host {
  readonly id: number;
  readonly value: object;
  /** Runs something in the context of the call that passed it last. */
  inContext: (<T>(run: () => T) => T) | undefined;
  /** How often each lane has been told the id. */
  readonly sent: Map<Lane, number>;
}

/** Those that some lane has been told of. */
const hosts = new Map<number, Host>();
/** Before that, what mentions them keeps them: a call may wait for its lane while others come and go. */
const byValue = new WeakMap<object, Host>();
let nextId = 1;

export function hostOf(value: object): Host {
  let host = byValue.get(value);
  if (host === undefined) {
    host = { id: nextId++, value, inContext: undefined, sent: new Map() };
    byValue.set(value, host);
  }
  return host;
}

export function findHost(id: number): Host | undefined {
  return hosts.get(id);
}

export function hostCount(): number {
  return hosts.size;
}

/** Counts a mention, so that a release that crosses it on the way lets go of nothing. */
export function mentionHosts(mentioned: readonly Host[], lane: Lane): void {
  for (const host of mentioned) {
    hosts.set(host.id, host);
    host.sent.set(lane, (host.sent.get(lane) ?? 0) + 1);
  }
}

export function releaseHost(id: number, received: number, lane: Lane): void {
  const host = hosts.get(id);
  if (host === undefined) return;
  const left = (host.sent.get(lane) ?? 0) - received;
  if (left > 0) host.sent.set(lane, left);
  else host.sent.delete(lane);
  if (host.sent.size === 0) hosts.delete(id);
}

/** A thread that has ended keeps nothing. */
export function releaseHostsOf(lane: Lane): void {
  for (const [id, host] of hosts) {
    host.sent.delete(lane);
    if (host.sent.size === 0) hosts.delete(id);
  }
}

/** The caller's asynchronous context, to be entered later. */
export function captureContext(): <T>(run: () => T) => T {
  return AsyncLocalStorage.snapshot() as <T>(run: () => T) => T;
}

interface Looks {
  /** Whether a function can tell what its `this` is: native and bound ones might, others must say the word. */
  readonly usesThis: boolean;
  /** How many arguments it can see; `Infinity` unless its text is plain about it. */
  readonly arity: number;
  /** A generator function: some libraries insist on one. */
  readonly generator: boolean;
  /** Of a class: the name by which its instances are known, and those of its bases. */
  readonly classes?: readonly string[];
}

const looks = new WeakMap<object, Looks>();

/** What a stand-in has to have of a function. */
export function describeFunction(value: AnyFunction): object {
  const { name, length } = value;
  const marks = marksOf(value);
  return { name, length, ...looksOf(value), ...(marks && { marks }), ...(isPromising(value) && { promising: true }) };
}

/** What a function can see of a call: the rest need not cross. */
function looksOf(value: AnyFunction): Looks {
  let found = looks.get(value);
  if (found === undefined) {
    const text = Function.prototype.toString.call(value);
    const opaque = /\beval\b|\bsuper\b|\[native code\]/.test(text);
    const counts = /\barguments\b|\.\.\.|^[^{]*[^=!<>]=[^>=]/.test(text);
    const ofClass = isClass(value, text);
    found = {
      // Whose `next` it is has to be known: an iterator that is being read is ended when its reader is stopped.
      usesThis: opaque || ofClass || value.name === 'next' || /\bthis\b/.test(text),
      arity: opaque || counts ? Number.POSITIVE_INFINITY : value.length,
      generator: types.isGeneratorFunction(value),
      ...(ofClass && { classes: classNames(value.prototype as object) }),
    };
    looks.set(value, found);
  }
  return found;
}

/** A constructor that was written by hand has a prototype with more than itself. */
const isClass = ({ prototype }: AnyFunction, text: string): boolean =>
  typeof prototype === 'object' &&
  prototype !== null &&
  (/^class\b/.test(text) || Reflect.ownKeys(prototype).length > 1);
