/** Runs one call of the original and replies, exactly once, whatever happens. */
import { types } from 'node:util';
import { Decoder } from '../wire/decode.js';
import { CannotCross, Encoder } from '../wire/encode.js';
import { type Extras, flagHandle, noClass, Op, Status } from '../wire/protocol.js';
import { Tag, tagKey } from '../wire/tags.js';
import { runInContext } from './context.js';
import { disposerOf, takeSnapshot } from './endings.js';
import { type Chunk, isThenable, iteratorOf, readChunk } from './iterators.js';
import { memberOf, ownerOf, type Route } from './load.js';
import type { Slot } from './objects.js';
import { isTrusted, learn, microseconds, type Replies } from './replies.js';
import {
  checkFailure,
  FailedDependency,
  handleNode,
  objectOf,
  ThreadDecodeSide,
  ThreadEncodeSide,
  type ThreadState,
} from './sides.js';

export interface Invocation {
  readonly op: number;
  readonly flags: number;
  readonly id: number;
  /** The object it is a call on, 0 for the module's own. */
  readonly handle: number;
  readonly routeIndex: number;
  readonly route: Route;
  readonly root: object | undefined;
  readonly type: number;
  readonly extras: Extras | undefined;
  readonly args: unknown[];
  readonly special: boolean;
}

export interface ExecutionHost extends ThreadState {
  readonly replies: Replies;
}

type AnyFunction = (...args: unknown[]) => unknown;

export class Execution {
  readonly #host: ExecutionHost;
  readonly #moduleTrust = new Map<number, number>();
  readonly #iterators = new Map<number, Iterator<unknown> | AsyncIterator<unknown>>();
  /** Generators of which nothing was read: what comes after the first value may depend on what they are sent. */
  readonly #fresh = new Set<number>();
  running = 0;
  /** Calls whose promise has not settled. */
  #unsettled = 0;
  /** Calls that wait for the promise of a handle that they name. */
  #deferred = 0;
  readonly #releases: (() => void)[] = [];

  constructor(host: ExecutionHost) {
    this.#host = host;
  }

  isBusy(): boolean {
    return this.running !== 0 || this.#unsettled > 0;
  }

  run(call: Invocation): void {
    const cancel = call.extras?.cancel;
    if (cancel !== undefined && Atomics.compareExchange(cancel, 0, 0, 1) === 2) {
      this.fail(call, Status.cancelled, null, microseconds());
      return;
    }
    if (this.#host.objects.pending > 0) {
      const waitsFor = this.pendingDependency(call);
      if (waitsFor !== undefined) {
        this.defer(call, waitsFor);
        return;
      }
    }
    this.execute(call);
  }

  failLoad(call: Invocation, cause: unknown): void {
    const message = `cannot load the original of ${call.route.name}: ${cause instanceof Error ? cause.message : String(cause)}`;
    const error = new Error(message, { cause });
    error.name = 'OriginalLoadError';
    this.reject(call, error, microseconds());
  }

  private execute(call: Invocation): void {
    const { replies, objects } = this.#host;
    const slot = call.handle === 0 ? undefined : objects.get(call.handle);
    const trust = slot?.kind === 'object' ? slot.entry.trust : this.#moduleTrust;
    if (!isTrusted(trust, call.routeIndex)) replies.flush();
    const start = microseconds();
    const outer = this.running;
    this.running = call.id;
    let result: unknown;
    try {
      result =
        call.extras?.context === undefined
          ? this.invoke(call)
          : runInContext(call.extras.context, () => this.invoke(call));
    } catch (error) {
      this.running = outer;
      this.reject(call, error, start);
      return;
    }
    this.running = outer;
    if (isThenable(result) && !objects.find(result)) this.settleLater(call, result, start);
    else this.resolve(call, result, start);
    learn(trust, call.routeIndex, microseconds() - start);
  }

  private settleLater(call: Invocation, result: PromiseLike<unknown>, start: number): void {
    this.#unsettled++;
    const done = Promise.resolve(result).then(
      (value) => {
        this.#unsettled--;
        this.resolve(call, value, start);
        this.#host.replies.flush();
      },
      (error: unknown) => {
        this.#unsettled--;
        this.reject(call, error, start);
        this.#host.replies.flush();
      },
    );
    if ((call.flags & flagHandle) !== 0)
      this.#host.objects.replace(call.id, { kind: 'pending', promise: done, sent: 1 });
  }

  /** Ids are released in the order of messages; calls that were deferred name theirs until they have run. */
  release(id: number, received: number): void {
    if (this.#deferred === 0) this.#host.objects.release(id, received);
    else this.#releases.push(() => this.#host.objects.release(id, received));
  }

  /** Calls on a handle whose promise has not settled wait for it; they keep their order, because reactions do. */
  private defer(call: Invocation, waitsFor: Promise<unknown>): void {
    this.#deferred++;
    const promise = waitsFor.then(() => {
      this.run(call);
      this.#deferred--;
      if (this.#deferred === 0) for (const release of this.#releases.splice(0)) release();
      this.#host.replies.flush();
    });
    if (makesObject(call)) this.#host.objects.replace(call.id, { kind: 'pending', promise, sent: 1 });
  }

  private pendingDependency(call: Invocation): Promise<unknown> | undefined {
    const slot = call.handle === 0 ? undefined : this.#host.objects.get(call.handle);
    if (slot?.kind === 'pending') return slot.promise;
    return call.special ? this.pendingIn(call.args, new Set()) : undefined;
  }

  private pendingIn(value: unknown, seen: Set<unknown>): Promise<unknown> | undefined {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return undefined;
    seen.add(value);
    const node = value as Record<string, unknown>;
    if (node[tagKey] === Tag.handle) {
      const slot: Slot | undefined = this.#host.objects.get(node.id as number);
      return slot?.kind === 'pending' ? slot.promise : undefined;
    }
    const members =
      value instanceof Map ? [...value.entries()] : value instanceof Set ? [...value] : Object.values(value);
    for (const member of members) {
      const found = this.pendingIn(member, seen);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private invoke(call: Invocation): unknown {
    const { route } = call;
    const args = call.special ? (this.decoder().decode(call.args) as unknown[]) : call.args;
    switch (call.op) {
      case Op.next:
        return this.next(call.handle, args);
      case Op.finish:
        return this.finish(call.handle, args);
      case Op.fail:
        return this.throwInto(call.handle, args);
    }
    const root = call.handle === 0 ? call.root : objectOf(this.#host.objects, call.handle);
    const owner = ownerOf(root, route);
    switch (call.op) {
      case Op.get:
        return memberOf(owner, route);
      case Op.set:
        (owner as Record<PropertyKey, unknown>)[route.path.at(-1) as PropertyKey] = args[0];
        return undefined;
      case Op.dispose: {
        const dispose = disposerOf(owner);
        return dispose === undefined ? undefined : dispose.call(owner);
      }
      case Op.snapshot:
        return takeSnapshot(owner as object);
    }
    const target = memberOf(owner, route);
    if (typeof target !== 'function') throw new TypeError(`${route.name || 'the object'} is not a function`);
    if (call.op === Op.construct) return Reflect.construct(target, args);
    const result = apply(target as AnyFunction, owner === target ? undefined : owner, args);
    if (call.op === Op.iterate) {
      const iterator = iteratorOf(result);
      this.#iterators.set(call.id, iterator);
      if (types.isGeneratorObject(iterator)) this.#fresh.add(call.id);
      if (this.#host.objects.get(call.id) !== undefined)
        this.#host.objects.replace(call.id, { kind: 'value', value: undefined, sent: 1 });
      return undefined;
    }
    return call.extras?.mutates === undefined ? result : mutated(call.extras.mutates, result, args);
  }

  private next(id: number, [limit, ...input]: unknown[]): Chunk | Promise<Chunk> {
    const iterator = this.#iterators.get(id);
    checkFailure(this.#host.objects, id);
    if (iterator === undefined) return { values: [], done: true };
    const chunk = readChunk(iterator, this.#fresh.delete(id) ? 1 : (limit as number), input);
    const forget = (chunk: Chunk): Chunk => {
      if (chunk.done) this.#iterators.delete(id);
      return chunk;
    };
    return chunk instanceof Promise ? chunk.then(forget) : forget(chunk);
  }

  private finish(id: number, args: unknown[]): unknown {
    const iterator = this.#iterators.get(id);
    this.#iterators.delete(id);
    this.#fresh.delete(id);
    return iterator?.return?.(args[0]);
  }

  private throwInto(id: number, args: unknown[]): unknown {
    const iterator = this.#iterators.get(id);
    if (iterator?.throw === undefined) throw args[0];
    return iterator.throw(args[0]);
  }

  /** The caller dropped the iterator without ending it. */
  abandon(id: number): void {
    this.#host.objects.release(id, 1);
    try {
      const result = this.finish(id, []);
      if (isThenable(result)) Promise.resolve(result).catch(() => {});
    } catch {
      // Nobody is there to hear it.
    }
  }

  private resolve(call: Invocation, value: unknown, start: number): void {
    const now = microseconds();
    try {
      this.succeed(call, value, now - start, now);
    } catch (error) {
      this.reject(call, error, start);
    }
  }

  private succeed(call: Invocation, value: unknown, duration: number, now: number): void {
    const { replies, objects } = this.#host;
    if ((call.flags & flagHandle) !== 0) {
      if (this.succeedHandle(call, value, duration, now)) return;
      objects.replace(call.id, { kind: 'value', value, sent: 1 });
    }
    const type = typeof value;
    if (type !== 'object' && type !== 'function' && type !== 'symbol') {
      replies.push(Status.ok, call.id, value, duration, now);
      return;
    }
    const encoder = new Encoder(new ThreadEncodeSide(this.#host, 'result'));
    const encoded = encoder.encode(value);
    if (encoder.transfer.length > 0) replies.transfer(encoder.transfer);
    replies.push(encoder.special ? Status.special : Status.ok, call.id, encoded, duration, now);
  }

  private succeedHandle(call: Invocation, value: unknown, duration: number, now: number): boolean {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || Array.isArray(value))
      return false;
    const { replies, objects, classes, hosts } = this.#host;
    if (hosts.idOf(value) !== 0) return false;
    const known = objects.find(value);
    if (known !== undefined && known.ids.length > 0) {
      const [id] = known.ids;
      objects.mention(known);
      objects.put(call.id, value, known.type);
      replies.push(Status.alias, call.id, handleNode(known), duration, now);
      return id !== undefined;
    }
    const entry = objects.put(call.id, value, Math.max(noClass, classes.ofObject(value, call.type)));
    replies.push(Status.handle, call.id, entry.type * 2 + (entry.callable ? 1 : 0), duration, now);
    return true;
  }

  private reject(call: Invocation, error: unknown, start: number): void {
    if (error instanceof FailedDependency) this.fail(call, Status.dependency, error.call, start);
    else this.fail(call, Status.thrown, this.encodeThrown(error), start);
  }

  private fail(call: Invocation, status: number, value: unknown, start: number): void {
    if (makesObject(call)) {
      const cause = status === Status.dependency ? (value as number) : call.id;
      this.#host.objects.replace(call.id, { kind: 'failed', call: cause, sent: 1 });
    }
    const now = microseconds();
    this.#host.replies.push(status, call.id, value, now - start, now);
  }

  private encodeThrown(error: unknown): unknown {
    try {
      return this.encodeOrThrow(error);
    } catch (problem) {
      return this.encodeOrThrow(
        problem instanceof CannotCross ? uncloneable(problem) : new Error('an error that cannot be read'),
      );
    }
  }

  private encodeOrThrow(error: unknown): unknown {
    const known = error instanceof CannotCross ? uncloneable(error) : error;
    const encoder = new Encoder(new ThreadEncodeSide(this.#host, 'thrown value'));
    return encoder.encode(known);
  }

  decoder(): Decoder {
    return new Decoder(new ThreadDecodeSide(this.#host));
  }
}

/** Later calls name what it makes by its id. */
function makesObject(call: Invocation): boolean {
  return (call.flags & flagHandle) !== 0 || call.op === Op.iterate;
}

function uncloneable(problem: CannotCross): Error {
  const error = new TypeError(problem.message);
  error.name = 'UncloneableValueError';
  return Object.assign(error, { path: problem.path });
}

function apply(target: AnyFunction, owner: unknown, args: unknown[]): unknown {
  switch (args.length) {
    case 0:
      return target.call(owner);
    case 1:
      return target.call(owner, args[0]);
    case 2:
      return target.call(owner, args[0], args[1]);
    default:
      return Reflect.apply(target, owner, args);
  }
}

/** The arguments come back with the result, in one tree: a function that returns its argument returns the caller's. */
function mutated(indexes: readonly number[], result: unknown, args: unknown[]): unknown {
  if (isThenable(result)) return Promise.resolve(result).then((value) => mutated(indexes, value, args));
  return { result, args: indexes.map((index) => args[index]) };
}
