/** The tracing channel `gen-async-facade:call`: one message object per call, at its start, its end and its failure. */
import { tracingChannel } from 'node:diagnostics_channel';
import type { Call } from '../calls/call.js';

/** What subscribers get. */
export interface CallMessage {
  /** As the facade imports it; undefined for members of objects. */
  readonly specifier: string | undefined;
  /** `compileString`, `prepare` */
  readonly name: string;
  /** Number of the thread, as in `stats()`; known once the call has been sent. */
  thread?: number | undefined;
  /** Microseconds that it ran in the thread; known at its end. */
  duration?: number | undefined;
  result?: unknown;
  error?: unknown;
}

const channel = tracingChannel<unknown, CallMessage>('gen-async-facade:call');

/** Costs one look as long as nobody subscribes. */
export function announceCall(call: Call): void {
  if (!channel.start.hasSubscribers && !channel.asyncEnd.hasSubscribers && !channel.error.hasSubscribers) return;
  const { module, path } = call.route;
  const message: CallMessage = { specifier: module?.specifier, name: path.join('.') };
  call.message = message;
  channel.start.publish(message);
  channel.end.publish(message);
}

export function announceEnd(call: Call, failed: boolean, outcome: unknown): void {
  const { message } = call;
  if (message === undefined) return;
  call.message = undefined;
  message.thread = call.lane?.number;
  if (failed) {
    message.error = outcome;
    channel.error.publish(message);
  } else message.result = outcome;
  channel.asyncStart.publish(message);
  channel.asyncEnd.publish(message);
}
