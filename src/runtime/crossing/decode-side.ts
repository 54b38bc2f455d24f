/** What decoding needs to know on the main thread. */

import { callFunction } from '../calls/start-call.js';
import { facadeClass, makeHandle } from '../handles/classes.js';
import { constantArrived } from '../handles/constants.js';
import type { HandleState } from '../handles/handle-state.js';
import { noteIncomplete } from '../handles/incomplete.js';
import { promiseOf } from '../handles/remote-promise.js';
import type { Lane } from '../threads/lane.js';
import { type Trace, wholeStack } from '../tracing/trace.js';
import type { ConstantName } from '../wire/constant-name.js';
import type { Decoder, DecodeSide } from '../wire/decode.js';
import type { ErrorClass } from '../wire/kinds.js';
import { type Form, promiseClass } from '../wire/protocol.js';
import type { NumberedSymbol } from '../wire/symbol-table.js';
import type { Tagged } from '../wire/tags.js';
import { instanceArrived } from './copied-instances.js';
import { errorClassAt } from './crossing-tables.js';
import { findHost } from './host-table.js';
import { whatWasThrown } from './stand-ins.js';
import { decodeSymbol, exportedSymbol } from './symbols.js';

export class MainDecodeSide implements DecodeSide {
  /** Some handle was in it. */
  handles = false;
  /** Of handles in it that are new. */
  readonly born: HandleState[] = [];
  /** All errors in it. */
  readonly errors: Error[] = [];
  /** Where the caller's frames may be found. */
  readonly callers: Trace[];
  readonly #lane: Lane;

  constructor(lane: Lane, trace: Trace | undefined) {
    this.#lane = lane;
    this.callers = trace === undefined ? [] : [trace];
  }

  instance(copy: object, name: string): void {
    instanceArrived(copy, name);
  }

  incomplete(copy: object): void {
    noteIncomplete(copy);
  }

  handle(node: Tagged): unknown {
    const state = this.#lane.states.mentioned(node.id as number, node.type as number, node.form as Form);
    if (state.type === promiseClass) return promiseOf(state);
    this.handles = true;
    if (state.handle === undefined) this.born.push(state);
    return handleOf(state);
  }

  host(node: Tagged): unknown {
    return findHost(node.id as number)?.value;
  }

  lent(): never {
    throw new Error('only threads lend objects');
  }

  hostObject(): never {
    throw new Error('objects of the main thread come back by their id');
  }

  route(): never {
    throw new Error('routes travel to threads only');
  }

  constant(node: Tagged, decoder: Decoder): unknown {
    return constantArrived(node as unknown as ConstantName, decoder.decode(node.object));
  }

  classReference(node: Tagged): unknown {
    return facadeClass(node.type as number);
  }

  exportedSymbol(name: string): symbol {
    return exportedSymbol(name);
  }

  symbol(node: NumberedSymbol): symbol {
    return decodeSymbol(node, this.#lane);
  }

  errorClass(index: number): ErrorClass | undefined {
    return errorClassAt(index);
  }

  knownError(identity: number): unknown {
    return identity === 0 ? undefined : whatWasThrown(findHost(identity)?.value as Error | undefined);
  }

  errorArrived(error: Error): void {
    this.errors.push(error);
  }

  stack(stack: string): () => string {
    return wholeStack(stack, this.#lane.title, this.callers);
  }
}

/** The one handle of a state. */
export function handleOf(state: HandleState): object {
  return state.handle ?? makeHandle(state, callFunction);
}
