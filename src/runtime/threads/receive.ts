/** Deals with what a thread sends: replies, callbacks, released stand-ins, what is printed. */

import type { Call } from '../calls/call.js';
import { tellOfFilled, tellOfKept } from '../calls/filled.js';
import { routeOf } from '../calls/reference.js';
import { runCallback } from '../crossing/callbacks.js';
import { handleOf, MainDecodeSide } from '../crossing/decode-side.js';
import { releaseHost } from '../crossing/host-table.js';
import { AbortedBeforeStart } from '../errors.js';
import { noteBirth } from '../handles/births.js';
import { failAgain, failAwaited } from '../tracing/trace.js';
import { traceCall } from '../tracing/trace-file.js';
import { Decoder } from '../wire/decode.js';
import type { Place } from '../wire/places.js';
import { durationShift, type Form, formBits, nextReply, Status, statusSize } from '../wire/protocol.js';
import type { Row } from '../wire/shapes.js';
import type { Tagged } from '../wire/tags.js';
import type { Lane } from './lane.js';
import { learnObjects } from './placement.js';
import { print } from './printed.js';

/** Takes at most so many parts of the message from `at` on; gives where the rest begins. */
export function receive(lane: Lane, message: unknown[], at: number, most: number): number {
  let i = at;
  for (let taken = 0; taken < most && i < message.length; taken++) {
    const status = message[i] as number;
    if (status === Status.callback) {
      runCallback(lane, message, i + 1);
      i += 6;
    } else if (status === Status.releaseHost) {
      releaseHost(message[i + 1] as number, message[i + 2] as number, lane);
      i += 3;
    } else if (status === Status.filled) {
      tellOfFilled(lane.pending.get(message[i + 1] as number), message[i + 2] as Place);
      i += 3;
    } else if (status === Status.kept) {
      const call = lane.pending.get(message[i + 1] as number);
      tellOfKept(call, routeOf(message[i + 2] as number), message[i + 3] as Place);
      i += 4;
    } else if (status === Status.changed) {
      takeChanges(lane, message[i + 1] as number, message[i + 2]);
      i += 3;
    } else if (status === Status.timing) {
      const call = lane.pending.get(message[i + 1] as number);
      if (call !== undefined) traceCall(call, message[i + 2] as number, message[i + 3] as number);
      i += 4;
    } else if (status === Status.output) {
      print(message[i + 1] as number, message[i + 2] as string | Uint8Array, message[i + 3] as BufferEncoding);
      i += 4;
    } else if ((status & nextReply) !== 0) {
      reply(lane, ++lane.lastReply, status & (nextReply - 1), message[i + 1], status >>> durationShift);
      i += 2;
    } else {
      lane.lastReply = message[i + 1] as number;
      reply(lane, lane.lastReply, status, message[i + 2], message[i + 3] as number);
      i += statusSize;
    }
  }
  return i;
}

function takeChanges(lane: Lane, id: number, value: unknown): void {
  const call = lane.pending.get(id);
  if (call !== undefined && !call.abandoned) call.changed(decode(call, value, new MainDecodeSide(lane, undefined)));
}

function reply(lane: Lane, id: number, status: number, value: unknown, microseconds: number): void {
  // Even if nobody waits for it any more: it may be the one that tells of its shape.
  const result = status === Status.row ? lane.rows.read(value as Row) : value;
  const call = lane.pending.take(id);
  if (call === undefined) return;
  if (call.message !== undefined) call.message.duration = microseconds;
  settle(lane, call, status, result);
  lane.onReply?.(call, microseconds);
}

function settle(lane: Lane, call: Call, status: number, value: unknown): void {
  if (status === Status.ok || status === Status.row) {
    if (call.result !== undefined) settleValue(call, value);
    call.succeed(value);
    return;
  }
  try {
    settleDecoded(lane, call, status, value);
  } catch (error) {
    call.fail(error);
  }
}

function settleDecoded(lane: Lane, call: Call, status: number, value: unknown): void {
  const state = call.result;
  switch (status) {
    case Status.special: {
      const decoded = decode(call, value, new MainDecodeSide(lane, call.trace));
      if (state !== undefined) settleValue(call, decoded);
      call.succeed(decoded);
      return;
    }
    case Status.handle: {
      if (state === undefined) throw new Error('a handle nobody asked for');
      state.type = (value as number) >> formBits;
      state.form = ((value as number) & ((1 << formBits) - 1)) as Form;
      if (call.abandoned) {
        state.letGo();
        call.succeed(undefined);
        return;
      }
      state.phase = 'live';
      noteBirth(call, state);
      call.succeed(handleOf(state));
      return;
    }
    case Status.alias: {
      const node = value as Tagged;
      const same = lane.states.mentioned(node.id as number, node.type as number, node.form as Form);
      if (state !== undefined) {
        state.same = same;
        state.phase = 'live';
        state.letGo();
      }
      call.succeed(handleOf(same));
      return;
    }
    case Status.thrown:
      settleThrown(lane, call, value);
      return;
    case Status.dependency: {
      const failed = [call.target, ...call.states].find((state) => state?.phase === 'failed');
      failAgain(call, failed === undefined ? new Error(`call ${String(value)} failed`) : failed.outcome);
      return;
    }
    case Status.cancelled:
      call.fail(new AbortedBeforeStart());
      return;
    default:
      throw new Error(`unknown reply ${status}`);
  }
}

/** The call was to give a handle and gave something else: null, a text. */
function settleValue(call: Call, value: unknown): void {
  if (call.result === undefined) return;
  call.result.phase = call.wantsHandle ? 'value' : 'live';
  call.result.outcome = value;
  if (call.wantsHandle) call.result.letGo();
  if (!call.wantsHandle && !call.abandoned) noteBirth(call, call.result);
}

function settleThrown(lane: Lane, call: Call, value: unknown): void {
  const side = new MainDecodeSide(lane, call.trace);
  const error = decode(call, value, side);
  if (call.trace === undefined) failAwaited(call, error, side);
  else call.fail(error);
}

function decode(call: Call, value: unknown, side: MainDecodeSide): unknown {
  const decoded = new Decoder(side).decode(value);
  if (side.handles) learnObjects(call);
  if (!call.abandoned) for (const state of side.born) noteBirth(call, state);
  return decoded;
}
