/** Messages between processes as bytes: a head, the message as V8 writes it, and large buffers as they are. */

import { v8 } from './builtins.js';
import { inThisRealm } from './realm.js';

/**
 * The head: kind, size of the body, number of cells, number of buffers (32 bits each); then the cells (32 bits each) and
 * the sizes of the buffers (64-bit floats). The body and the buffers follow.
 */
const headSize = 16;

export const FrameKind = {
  message: 0,
  /** To the child: the calls with these cells are not to begin. */
  cancel: 1,
  /** To the parent: the calls with these cells had begun when they were to be cancelled; or they had not, … */
  begun: 2,
  cancelled: 3,
  /** … and their module was being loaded. */
  loading: 5,
  /** To the parent: what nobody caught; the child ends. */
  uncaught: 4,
} as const;

export interface Frame {
  readonly kind: number;
  /** Numbers of calls that can be cancelled before they begin. */
  readonly cells: readonly number[];
  readonly body: Uint8Array<ArrayBuffer>;
  readonly buffers: readonly ArrayBuffer[];
}

/**
 * @param value what structured clone carries, except for what only threads of one process can share
 * @param transfer buffers in it that are written as they are, without a copy
 * @throws if something in it cannot be written
 */
export function messageFrame(
  value: unknown,
  transfer: readonly ArrayBuffer[],
  cells: readonly number[],
  kind: number = FrameKind.message,
): Uint8Array[] {
  const head = makeHead(kind, cells, transfer);
  const serializer = new (v8().Serializer)();
  serializer.writeRawBytes(head);
  serializer.writeHeader();
  for (const [index, buffer] of transfer.entries()) serializer.transferArrayBuffer(index, buffer);
  serializer.writeValue(value);
  const bytes = serializer.releaseBuffer();
  bytes.writeUInt32LE(bytes.length - head.length, 4);
  return [bytes, ...transfer.map((buffer) => new Uint8Array(buffer))];
}

/** A frame that is about calls and has nothing else to say. */
export function cellFrame(kind: number, cells: readonly number[]): Uint8Array {
  return makeHead(kind, cells, []);
}

function makeHead(kind: number, cells: readonly number[], buffers: readonly ArrayBuffer[]): Buffer {
  const head = Buffer.alloc(headSize + 4 * cells.length + 8 * buffers.length);
  head.writeUInt32LE(kind, 0);
  head.writeUInt32LE(cells.length, 8);
  head.writeUInt32LE(buffers.length, 12);
  let at = headSize;
  for (const cell of cells) at = head.writeUInt32LE(cell, at);
  for (const { byteLength } of buffers) at = head.writeDoubleLE(byteLength, at);
  return head;
}

/** The value of a message; its large buffers are those of the frame. */
export function readMessage(body: Uint8Array, buffers: readonly ArrayBuffer[]): unknown {
  const deserializer = new (v8().Deserializer)(body);
  for (const [index, buffer] of buffers.entries()) deserializer.transferArrayBuffer(index, buffer);
  deserializer.readHeader();
  return inThisRealm(deserializer.readValue() as unknown[]);
}

const none: readonly never[] = [];

interface Head {
  readonly kind: number;
  /** Bytes of the body. */
  readonly size: number;
  readonly cells: number;
  readonly buffers: number;
}

/** A whole head is there. */
function readHead(bytes: Uint8Array, at: number): Head {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, headSize);
  const field = (index: number): number => view.getUint32(4 * index, true);
  return { kind: field(0), size: field(1), cells: field(2), buffers: field(3) };
}

/** Puts frames together from the pieces in which they arrive. */
export class FrameReader {
  readonly #accept: (frame: Frame) => void;
  /** What is being filled: the head, the rest of the head, the body, then the buffers. */
  #target: Uint8Array<ArrayBuffer> = new Uint8Array(headSize);
  #filled = 0;
  #take: (bytes: Uint8Array<ArrayBuffer>) => void = this.head;

  constructor(accept: (frame: Frame) => void) {
    this.#accept = accept;
  }

  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      const end = this.takeSimple(chunk, at);
      if (end > at) {
        at = end;
        continue;
      }
      const target = this.#target;
      const count = Math.min(chunk.length - at, target.length - this.#filled);
      target.set(chunk.subarray(at, at + count), this.#filled);
      at += count;
      this.#filled += count;
      if (this.#filled === target.length) this.#take(target);
    }
  }

  /** Takes a frame that has a body only, as most have, and gives where it ends, if it begins here and all of it is there. */
  private takeSimple(chunk: Uint8Array, at: number): number {
    const begin = at + headSize;
    if (this.#take !== this.head || this.#filled > 0 || begin > chunk.length) return at;
    const { kind, size, cells, buffers } = readHead(chunk, at);
    const end = begin + size;
    if (cells > 0 || buffers > 0 || end > chunk.length) return at;
    this.#accept({ kind, cells: none, body: new Uint8Array(chunk.subarray(begin, end)), buffers: none });
    return end;
  }

  /** Nothing is left to fill where the size is 0. */
  private fill(size: number, take: (bytes: Uint8Array<ArrayBuffer>) => void): void {
    // Its memory is its own and all of it is going to be overwritten.
    this.#target = Buffer.allocUnsafeSlow(size) as Uint8Array<ArrayBuffer>;
    this.#filled = 0;
    this.#take = take;
    if (size === 0) take(this.#target);
  }

  private head(bytes: Uint8Array<ArrayBuffer>): void {
    const { kind, size, cells, buffers } = readHead(bytes, 0);
    this.fill(4 * cells + 8 * buffers, (rest) => {
      const list = new DataView(rest.buffer);
      const numbers = Array.from({ length: cells }, (_, index) => list.getUint32(4 * index, true));
      const sizes = Array.from({ length: buffers }, (_, index) => list.getFloat64(4 * cells + 8 * index, true));
      this.fill(size, (body) => this.buffers({ kind, cells: numbers, body, buffers: [] }, sizes));
    });
  }

  private buffers({ buffers, ...frame }: Frame, [size, ...sizes]: readonly number[]): void {
    if (size === undefined) {
      this.fill(headSize, this.head);
      this.#accept({ ...frame, buffers });
      return;
    }
    this.fill(size, ({ buffer }) => this.buffers({ ...frame, buffers: [...buffers, buffer] }, sizes));
  }
}
