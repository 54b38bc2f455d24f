/** Runs functions of ours for a thread: in the caller's context, with calls made inside tied to the blocked lane. */
import { toPublic } from '../calls/arguments.js';
import type { Call } from '../calls/call.js';
import { noteReading } from '../calls/reading.js';
import { currentScope, type Frame, leaveScope, runInScope } from '../calls/scope.js';
import { isLazy } from '../handles/value.js';
import type { Lane } from '../threads/lane.js';
import { Decoder } from '../wire/decode.js';
import { Encoder } from '../wire/encode.js';
import { kindOf } from '../wire/kinds.js';
import { nodesOf } from '../wire/nodes.js';
import { queueMicrotask } from '../wire/timers.js';
import { LentObjects } from './changes.js';
import { MainDecodeSide } from './decode-side.js';
import { MainEncodeSide } from './encode-side.js';
import { findHost } from './host-table.js';
import { standInFor } from './stand-ins.js';

/** `[frame, host, running call, this, args]` at `at`; frame 0 is an event, for whose end nobody waits. */
export function runCallback(lane: Lane, message: readonly unknown[], at: number): void {
  const [id, host, running, receiver, args] = message.slice(at, at + 5) as [number, number, number, unknown, unknown[]];
  const call = lane.pending.get(running);
  const known = findHost(host);
  const inContext: InContext =
    (call?.callbacks?.has(host) ? call.inContext : undefined) ?? known?.inContext ?? ((run) => run());
  const invoke = (lend?: (decoder: Decoder) => void): unknown => {
    if (known === undefined) throw new Error('a callback that was released');
    const decoder = new Decoder(new MainDecodeSide(lane, call?.trace));
    const self = decoder.decode(receiver);
    const given = decoder.decode(args) as unknown[];
    lend?.(decoder);
    if (call !== undefined) noteReading(call, self, known.value);
    return Reflect.apply(known.value as never, self, given);
  };
  if (id === 0) {
    // An error is the program's own business, as with any listener.
    queueMicrotask(() => inContext(invoke));
    return;
  }
  const frame = openFrame(lane, id, call);
  // Its caller has gone: the original is told so where it would have waited.
  if (call?.aborted !== undefined) breakFrame(frame, call.aborted.reason);
  else void runInFrame(frame, call, inContext, nodesOf([receiver, ...args]), invoke);
}

type InContext = <T>(run: () => T) => T;

function openFrame(lane: Lane, id: number, call: Call | undefined): Frame {
  const frame: Frame = {
    lane,
    id,
    call,
    closed: false,
    what: 'a callback',
    inside: undefined,
    broken: undefined,
    section: undefined,
    held: [],
    waitsFor: new Map(),
  };
  lane.frames.push(frame);
  return frame;
}

async function runInFrame(
  frame: Frame,
  call: Call | undefined,
  inContext: InContext,
  nodes: readonly object[],
  invoke: (lend: (decoder: Decoder) => void) => unknown,
): Promise<void> {
  let lent: LentObjects | undefined;
  const lend = (decoder: Decoder): void => {
    if (nodes.length > 1) lent = new LentObjects(nodes, decoder);
  };
  try {
    // In the caller's context, and inside this frame.
    const given = inContext(() => {
      frame.inside = { outer: currentScope(), caller: call?.scope, frame };
      return runInScope(frame.inside, () => settled(invoke(lend)));
    });
    const value = isLazy(given) ? given : await given;
    // What it gives may be called, or read, later on: that happens in the same context.
    inContext(() => reply(frame, call, false, value, lent));
  } catch (error) {
    inContext(() => reply(frame, call, true, error, lent));
  } finally {
    leaveScope();
  }
}

/**
 * What a callback gives may begin only when it is awaited, as queries do that are built up: that belongs to the callback, too.
 * A constant of the original means the original's own; awaited, it would be a copy.
 */
function settled(given: unknown): unknown {
  return isLazy(given) ? given : Promise.resolve(given);
}

/**
 * The call was aborted while its thread waits for callbacks of it, and perhaps of calls made inside: they throw the reason
 * in the original, and what is still made inside them rejects instead of running outside of them.
 */
export function breakFramesOf(call: Call, reason: unknown): void {
  const { lane } = call;
  const first = lane?.frames.findIndex((frame) => frame.call === call) ?? -1;
  if (lane === undefined || first < 0) return;
  for (const frame of lane.frames.slice(first).reverse()) breakFrame(frame, reason);
}

function breakFrame(frame: Frame, reason: unknown): void {
  if (frame.closed) return;
  frame.broken = { reason };
  reply(frame, frame.call, true, reason);
}

function reply(frame: Frame, call: Call | undefined, thrown: boolean, value: unknown, lent?: LentObjects): void {
  const { lane } = frame;
  if (frame.closed) return;
  try {
    const side = new MainEncodeSide('callback result', lane);
    const encoder = new Encoder(side);
    side.lent = lent;
    lent?.introduce(encoder);
    const encoded = thrown ? encodeThrown(value, encoder, side) : encoder.encode(value);
    const changes = lent?.changes(encoder, side);
    if (call !== undefined && side.hosts.length > 0) {
      call.inContext ??= side.inContext;
      call.callbacks = new Set([...(call.callbacks ?? []), ...side.hosts.map(({ id }) => id)]);
    }
    lane.answer(frame, { thrown, value: encoded, changes }, encoder.transfer, side);
  } catch (error) {
    const side = new MainEncodeSide('callback result', lane);
    const encoder = new Encoder(side);
    const reason = toPublic(error);
    if (thrown && reason instanceof Error) standInFor(reason, value);
    const answer = { thrown: true, value: encoder.encode(reason), changes: undefined };
    lane.answer(frame, answer, encoder.transfer, side);
  }
}

/** What is thrown comes back as the very object, plain ones too: `if (reason !== STOP) throw reason`. */
function encodeThrown(value: unknown, encoder: Encoder, side: MainEncodeSide): unknown {
  const isPlain =
    typeof value === 'object' && value !== null && kindOf(value, Object.getPrototypeOf(value)) === 'plain';
  if (!isPlain || side.plain(value, encoder) !== undefined) return encoder.encode(value);
  encoder.special = true;
  return side.methods(value, encoder);
}
