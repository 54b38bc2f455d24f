/** Runs one call of the original and replies, exactly once, whatever happens. */

import { microseconds } from '../wire/clock.js';
import { Decoder } from '../wire/decode.js';
import { isObject } from '../wire/kinds.js';
import { type Chunk, flagEffect, flagHandle, formBits, noClass, Op, Status } from '../wire/protocol.js';
import { changing } from './changing.js';
import { areShared, runInContext, type Stores } from './context.js';
import { ThreadDecodeSide } from './decode-side.js';
import { pendingIn } from './dependencies.js';
import { endObject, takeSnapshot } from './endings.js';
import { findFilled, lookAt } from './filled.js';
import { type AnyFunction, callOf, type Invocation, isEventual, makesObject, withMutated } from './invocation.js';
import { Iterations } from './iterations.js';
import { Kept } from './kept.js';
import { loadError } from './load-advice.js';
import type { Replies } from './replies.js';
import { encodeChunk, encodeResult } from './results.js';
import { memberOf, ownerOf } from './routes.js';
import { FailedDependency, handleNode, objectOf, type ThreadState } from './sides.js';
import { deadlock, encodeThrown } from './thrown.js';
import { forgetRefusal, throwRefusal } from './unsupported.js';

export interface ExecutionHost extends ThreadState {
  readonly replies: Replies;
  /** The thread waits in a callback: what runs now was called inside it, and no promise can settle before it has ended. */
  readonly blocked: boolean;
}

export class Execution {
  readonly #host: ExecutionHost;
  readonly iterations: Iterations;
  readonly #kept: Kept;
  /** What runs now. */
  current: Invocation | undefined;
  /** When the call before ended, if the next one begins at once: one look at the clock serves both. Else 0. */
  clock = 0;
  /** Calls whose promise has not settled. */
  #unsettled = 0;
  /** Calls that wait for the promise of a handle that they name. */
  #deferred = 0;
  readonly #releases: (() => void)[] = [];

  constructor(host: ExecutionHost) {
    this.#host = host;
    this.#kept = new Kept(host.replies);
    this.iterations = new Iterations(host, this.#kept);
  }

  isBusy(): boolean {
    return this.current !== undefined || this.#unsettled > 0;
  }

  run(call: Invocation): void {
    const cancel = call.extras?.cancel;
    if (cancel !== undefined && !this.#host.link.mayBegin(cancel)) {
      this.fail(call, Status.cancelled, null, microseconds());
      return;
    }
    if (this.#host.objects.pending > 0) {
      const waitsFor = this.pendingDependency(call);
      if (waitsFor !== undefined) {
        if (this.#host.blocked) this.refuse(call, 'needs an object that a promise will give');
        else this.defer(call, waitsFor);
        return;
      }
    }
    this.execute(call);
  }

  failLoad(call: Invocation, specifier: string, cause: unknown): void {
    this.reject(call, loadError(specifier, call.route.name, cause), microseconds());
  }

  /** A call made inside a callback that could only wait for the end of that callback. */
  refuse(call: Invocation, why: string): void {
    this.reject(call, deadlock(`${call.route.name} ${why}`), microseconds());
  }

  private execute(call: Invocation): void {
    const start = this.clock === 0 ? microseconds() : this.clock;
    this.clock = 0;
    const outer = this.current;
    this.current = call;
    let result: unknown;
    let comesLater: boolean;
    try {
      result = areShared()
        ? runInContext(this.decoder().decode(call.extras?.context ?? {}) as Stores, () => this.invoke(call))
        : this.invoke(call);
      throwRefusal();
      comesLater = isEventual(result, call, this.#host);
    } catch (error) {
      forgetRefusal();
      this.current = outer;
      this.reject(call, error, start);
      return;
    }
    this.current = outer;
    if (comesLater) this.settleLater(call, result as PromiseLike<unknown>, start);
    else this.resolve(call, result, start);
  }

  private settleLater(call: Invocation, result: PromiseLike<unknown>, start: number): void {
    if (this.#host.blocked) {
      Promise.resolve(result).catch(() => {});
      this.refuse(call, 'gives a promise that has to settle');
      return;
    }
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
    if (makesObject(call)) this.#host.objects.replace(call.id, { kind: 'pending', promise: done, sent: 1 });
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
      this.clock = 0;
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
    return call.special ? pendingIn(call.args, this.#host.objects) : undefined;
  }

  private invoke(call: Invocation): unknown {
    const { route } = call;
    const args = call.special ? (this.decoder().decode(call.args) as unknown[]) : call.args;
    if (call.op === Op.next || call.op === Op.finish || call.op === Op.fail) return this.iterations.step(call, args);
    const root = call.handle === 0 ? call.root : objectOf(this.#host.objects, call.handle);
    const owner = ownerOf(root, route);
    switch (call.op) {
      case Op.get:
        return this.#kept.find(call, root, memberOf(owner, route));
      case Op.set:
        (owner as Record<PropertyKey, unknown>)[route.path.at(-1) as PropertyKey] = args[0];
        this.#kept.keep(call, root, lookAt(args, call, this.#host), undefined);
        return undefined;
      case Op.dispose:
        return endObject(owner, args[0] as string | undefined);
      case Op.snapshot:
        return takeSnapshot(owner as object);
    }
    const target = memberOf(owner, route);
    if (typeof target !== 'function') throw new TypeError(`${route.name || 'the object'} is not a function`);
    const { objects, hosts, replies } = this.#host;
    const before = lookAt(args, call, this.#host);
    const receiver = owner === target ? objects.ownerOf(target) : owner;
    const places = call.extras?.mutates;
    const result =
      places === undefined
        ? callOf(call, target as AnyFunction, receiver, args)
        : changing(call, places, args, this.#host, () => callOf(call, target as AnyFunction, receiver, args));
    if (places === undefined && before) findFilled(call, before, result, (place) => replies.filled(call.id, place));
    this.#kept.find(call, root, result);
    this.#kept.keep(call, root, before, result);
    if (call.op === Op.iterate) return this.iterations.start(call.id, result);
    return places === undefined ? result : withMutated(places, result, args, hosts);
  }

  private resolve(call: Invocation, value: unknown, start: number): void {
    const now = microseconds();
    try {
      this.succeed(call, value, now - start, now);
    } catch (error) {
      if ((call.flags & flagEffect) !== 0) this.succeed(call, undefined, now - start, now);
      else this.reject(call, error, start);
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
      this.clock = replies.push(Status.ok, call.id, value, duration, now);
      return;
    }
    const encoded =
      call.op === Op.next
        ? encodeChunk(value as Chunk, this.#host, call, () => this.iterations.abandon(call.handle))
        : encodeResult(value, this.#host, call, call.extras?.transfers);
    replies.push(encoded.status, call.id, encoded.value, duration, now, encoded.transfer);
  }

  private succeedHandle(call: Invocation, value: unknown, duration: number, now: number): boolean {
    if (!isObject(value) || Array.isArray(value)) return false;
    const { replies, objects, classes, hosts } = this.#host;
    if (classes.isData(value, call.type) || (hosts.idOf(value) !== 0 && !hosts.becameOwn(value))) return false;
    const known = objects.find(value);
    if (known !== undefined && known.ids.length > 0) {
      const [id] = known.ids;
      known.type = classes.richer(value, known.type, call.type);
      objects.mention(known);
      objects.put(call.id, value, known.type);
      replies.push(Status.alias, call.id, handleNode(known), duration, now);
      return id !== undefined;
    }
    const facade = classes.facades.of(call.type === noClass ? undefined : call.type, call.route.module);
    const entry = objects.put(call.id, value, Math.max(noClass, classes.ofObject(value, call.type, facade)));
    replies.push(Status.handle, call.id, (entry.type << formBits) | entry.form, duration, now);
    return true;
  }

  private reject(call: Invocation, error: unknown, start: number): void {
    const failed = FailedDependency.callOf(error);
    if (failed !== undefined) this.fail(call, Status.dependency, failed, start);
    else this.fail(call, Status.thrown, encodeThrown(error, this.#host, call), start);
  }

  private fail(call: Invocation, status: number, value: unknown, start: number): void {
    if (makesObject(call)) {
      const cause = status === Status.dependency ? (value as number) : call.id;
      this.#host.objects.replace(call.id, { kind: 'failed', call: cause, sent: 1 });
    }
    const now = microseconds();
    this.#host.replies.push(status, call.id, value, now - start, now);
  }

  private decoder = (): Decoder => new Decoder(new ThreadDecodeSide(this.#host));
}
