/** Makes one call obey `withOptions`. */

import { breakFramesOf } from '../crossing/callbacks.js';
import { forget } from '../threads/placement.js';
import { Progress } from '../wire/cell.js';
import { longestTimer } from '../wire/timers.js';
import type { Call } from './call.js';
import type { CallOptions } from './options.js';
import { endReading } from './reading.js';

/** False if the call is over before it began. */
export function attachOptions(call: Call, { signal, timeout, terminate }: CallOptions): boolean {
  if (signal === undefined && timeout === undefined) return true;
  if (signal?.aborted) {
    call.failure = signal.reason;
    call.fail(signal.reason);
    return false;
  }
  const cancel = new Int32Array(new SharedArrayBuffer(4));
  call.extras = { ...call.extras, cancel };
  const ask = (answered: (was: Progress) => void): void => {
    const { lane } = call;
    if (lane?.pending.get(call.id) === undefined) answered(Progress.queued);
    // One that calls back has begun: asking its process would leave time for what must not happen any more.
    else if (lane.frames.some((frame) => frame.call === call)) answered(Progress.begun);
    else lane.cancel(call, answered);
  };
  let isOver = false;
  const stop = (reason: unknown): void => {
    forget(call);
    if (terminate === true) {
      // Told once it is certain whether its process ends: what is called next shall not go there.
      ask((was) => {
        if (isOver) return;
        if (was === Progress.begun || was === Progress.loading) end(call);
        call.abandon(reason);
      });
    } else {
      call.abandon(reason);
      ask((was) => {
        if (was === Progress.begun) breakOff(call, reason);
      });
    }
  };
  const onAbort = (): void => stop(signal?.reason);
  if (signal !== undefined) watch(signal, onAbort);
  const timer =
    timeout === undefined || timeout > longestTimer
      ? undefined
      : setTimeout(() => stop(timeoutError(timeout)), timeout);
  call.onEnd = () => {
    isOver = true;
    if (signal !== undefined) unwatch(signal, onAbort);
    clearTimeout(timer);
  };
  return true;
}

/** One listener for all calls of a signal: thousands of them would be taken for a leak. */
class Watch {
  readonly calls = new Set<() => void>();
  handleEvent(): void {
    for (const stop of [...this.calls]) stop();
  }
}

const watches = new WeakMap<AbortSignal, Watch>();

function watch(signal: AbortSignal, stop: () => void): void {
  let watch = watches.get(signal);
  if (watch === undefined) {
    watch = new Watch();
    watches.set(signal, watch);
    signal.addEventListener('abort', watch);
  }
  watch.calls.add(stop);
}

function unwatch(signal: AbortSignal, stop: () => void): void {
  const watch = watches.get(signal);
  if (watch?.calls.delete(stop) !== true || watch.calls.size > 0) return;
  watches.delete(signal);
  signal.removeEventListener('abort', watch);
}

function end({ lane }: Call): void {
  void lane?.terminate('a running call was aborted with terminate: true');
}

/** It runs: where it waits for a callback, that is where it ends. */
function breakOff(call: Call, reason: unknown): void {
  call.aborted = { reason };
  breakFramesOf(call, reason);
  endReading(call);
}

function timeoutError(milliseconds: number): DOMException {
  return new DOMException(`the call took longer than ${milliseconds} ms`, 'TimeoutError');
}
