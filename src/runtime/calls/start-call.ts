/** Starts calls: the way that every call of every facade takes, so it does as little as it can. */

import { noteEnding } from '../handles/births.js';
import { callsOf, formOf } from '../handles/classes.js';
import { stateOf } from '../handles/handle.js';
import { HandleState } from '../handles/handle-state.js';
import { refuseToEnumerate } from '../handles/json.js';
import { asPipelined, makePromise, markHandled } from '../handles/pipelined.js';
import { place } from '../threads/placement.js';
import { announceCall } from '../tracing/diagnostics.js';
import { takeTrace } from '../tracing/trace.js';
import { isTracing } from '../tracing/trace-file.js';
import { microseconds } from '../wire/clock.js';
import { nextPlace, placesIn, valueAt } from '../wire/places.js';
import { type Extras, Form, noClass, Op } from '../wire/protocol.js';
import { encodeArguments, plainParcel } from './arguments.js';
import { Call } from './call.js';
import { attachOptions } from './call-options.js';
import { contextStores } from './context.js';
import { asReference, memberOf, memberRoot, routeKey, stateKey } from './reference.js';
import { currentScope, optionsOf } from './scope.js';

/** A call whose result is data. */
export function startCall(op: number, reference: unknown, args: unknown[], extras?: Extras): Promise<unknown> {
  const node = asReference(reference);
  if (node === undefined) return Promise.reject(notAReference());
  const call = new Call(op, node[stateKey], node[routeKey], noClass);
  const promise = new Promise<unknown>((resolve, reject) => {
    call.resolve = resolve;
    call.reject = reject;
  });
  if (call.route.givesJson) refuseToEnumerate(promise);
  call.extras = extras;
  if (extras?.mutates !== undefined) {
    const places = placesIn(args, extras.mutates);
    call.extras = { mutates: places };
    call.mutated = places.map((place) => valueAt(args, place));
  }
  dispatch(call, args);
  return promise;
}

/** A call whose result is a handle: the promise can be used as the handle at once. */
export function startHandleCall(op: number, type: number, reference: unknown, args: unknown[]): unknown {
  const node = asReference(reference);
  if (node === undefined) return Promise.reject(notAReference());
  const call = new Call(op, node[stateKey], node[routeKey], type);
  const executor = (resolve: (value: unknown) => void, reject: (reason: unknown) => void): void => {
    call.resolve = resolve;
    call.reject = reject;
  };
  const promise = makePromise(type, executor);
  call.wantsHandle = true;
  dispatch(call, args);
  const state = call.result ?? HandleState.failed(type, formOf(type), call.failure);
  return asPipelined(promise, state, callFunction);
}

/** A call of a callable handle; on a handle, as in `template.call(engine, data)`, it is a call of the function's own `call`. */
export function callFunction(state: HandleState, args: unknown[], receiver?: unknown): unknown {
  const { results, mutates } = callsOf(state.type);
  const bound = stateOf(receiver) !== undefined;
  const reference = bound ? memberOf(state.reference, 'call') : state.reference;
  const passed = bound ? [receiver, ...args] : args;
  if (results !== undefined) return startHandleCall(Op.call, results, reference, passed);
  return startCall(Op.call, reference, passed, mutates && { mutates: bound ? mutates.map(nextPlace) : mutates });
}

/** Sends the call, or settles it with the reason why it cannot be sent. */
function dispatch(call: Call, args: unknown[]): void {
  call.trace = takeTrace();
  announceCall(call);
  if (isTracing) call.started = microseconds();
  const target = call.target;
  try {
    if (target !== undefined) {
      // Also if it cannot be used any more: then this call says so.
      markHandled(target);
      target.check();
      noteEnding(call, target);
    }
    const scope = currentScope();
    call.scope = scope;
    const options = scope === undefined ? undefined : optionsOf(scope);
    // before buffers that are handed over leave their owner
    if (options !== undefined && !attachOptions(call, options)) return;
    const stores = contextStores(call);
    if (stores !== undefined) call.extras = { ...call.extras, context: stores };
    let lane = target?.lane;
    let parcel = plainParcel(args);
    if (parcel === undefined) ({ parcel, lane } = encodeArguments(args, call, lane));
    place(call, parcel, lane);
  } catch (error) {
    call.failure = error;
    call.fail(error);
  }
}

function notAReference(): TypeError {
  return new TypeError('toThread needs a reference: original(specifier, import.meta.url).name');
}

/** A call whose result is iterated; the state stands for the iterator in the thread. */
export function startIteration(reference: unknown, args: unknown[]): { promise: Promise<unknown>; state: HandleState } {
  const node = asReference(reference);
  const call = new Call(Op.iterate, node?.[stateKey], node?.[routeKey] ?? memberRoot, noClass);
  const promise = new Promise<unknown>((resolve, reject) => {
    call.resolve = resolve;
    call.reject = reject;
  });
  if (node === undefined) call.fail(notAReference());
  else dispatch(call, args);
  return { promise, state: call.result ?? HandleState.failed(noClass, Form.instance, call.failure ?? notAReference()) };
}
