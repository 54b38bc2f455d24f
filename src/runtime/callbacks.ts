/** Runs functions of ours for a thread: in the caller's context, with calls made inside tied to the blocked lane. */
import { toPublic } from './arguments.js';
import type { Call } from './call.js';
import { LentObjects } from './changes.js';
import { MainDecodeSide } from './decode-side.js';
import { MainEncodeSide } from './encode-side.js';
import { findHost } from './host-table.js';
import { currentScope, type Frame, leaveScope, runInScope } from './scope.js';
import { standInFor } from './stand-ins.js';
import type { Lane } from './threads/lane.js';
import { isLazy } from './value.js';
import { Decoder } from './wire/decode.js';
import { Encoder } from './wire/encode.js';
import { nodesOf } from './wire/nodes.js';
import { queueMicrotask } from './wire/timers.js';

/** `[frame, host, running call, this, args]` at `at`. */
export function runCallback(lane: Lane, message: readonly unknown[], at: number): void {
  const [id, host, running] = message.slice(at, at + 3) as [number, number, number];
  const call = lane.pending.get(running);
  const known = findHost(host);
  const inContext =
    (call?.callbacks?.has(host) ? call.inContext : undefined) ?? known?.inContext ?? (<T>(run: () => T): T => run());
  const frame: Frame = {
    lane,
    id,
    call,
    closed: id === 0,
    what: 'a callback',
    inside: undefined,
    broken: undefined,
    section: undefined,
    held: [],
    waitsFor: new Map(),
  };
  if (id !== 0) lane.frames.push(frame);
  if (id !== 0 && call?.aborted !== undefined) {
    // Its caller has gone: the original is told so where it would have waited.
    breakFrame(frame, call.aborted.reason);
    return;
  }
  const encoded = message[at + 4] as unknown[];
  const nodes = id === 0 ? [] : nodesOf([message[at + 3], ...encoded]);
  let lent: LentObjects | undefined;
  const invoke = (): unknown => {
    if (known === undefined) throw new Error('a callback that was released');
    const decoder = new Decoder(new MainDecodeSide(lane, call?.trace));
    const receiver = decoder.decode(message[at + 3]);
    const args = decoder.decode(encoded) as unknown[];
    if (nodes.length > 1) lent = new LentObjects(nodes, decoder);
    return Reflect.apply(known.value as never, receiver, args);
  };
  if (id === 0) {
    postedCallback(() => inContext(invoke));
    return;
  }
  const settle = async (): Promise<void> => {
    try {
      // In the caller's context, and inside this frame.
      const given = inContext(() => {
        frame.inside = { outer: currentScope(), caller: call?.scope, frame };
        return runInScope(frame.inside, invoke);
      });
      // A constant of the original means the original's own; awaited, it would be a copy.
      const value = isLazy(given) ? given : await given;
      // What it gives may be called, or read, later on: that happens in the same context.
      inContext(() => reply(frame, call, false, value, lent));
    } catch (error) {
      inContext(() => reply(frame, call, true, error, lent));
    } finally {
      leaveScope();
    }
  };
  void settle();
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

/** An event: nobody waits, so an error is the program's own business, as with any listener. */
function postedCallback(run: () => unknown): void {
  queueMicrotask(run);
}

function reply(frame: Frame, call: Call | undefined, thrown: boolean, value: unknown, lent?: LentObjects): void {
  const { lane } = frame;
  if (frame.closed) return;
  try {
    const side = new MainEncodeSide('callback result', lane);
    const encoder = new Encoder(side);
    side.lent = lent;
    lent?.introduce(encoder);
    const encoded = encoder.encode(value);
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
