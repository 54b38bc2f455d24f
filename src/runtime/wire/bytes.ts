/** Copies binary data once, so that the copy can be handed over; buffers that views share stay shared. */
import type { EncodeSide } from './encode-side.js';
import { covers, type Part, type Span } from './overlaps.js';

/** For fewer bytes, a second copy is cheaper than handing over. */
const small = 2048;

/** Of views on buffers up to this size the whole buffer is copied, so that views of one buffer still share it. */
const sharable = 16_384;

type View = new (buffer: ArrayBuffer, offset?: number, length?: number) => ArrayBufferView;

export class Bytes {
  readonly transfer: ArrayBuffer[] = [];
  readonly #side: EncodeSide;
  readonly #copies = new Map<ArrayBuffer, ArrayBuffer>();
  /** What has been copied. */
  readonly parts: Part[] = [];

  constructor(side: EncodeSide) {
    this.#side = side;
  }

  /** Buffers are values: of what they lie in (a pool, a file) only the part that is meant. */
  ofBuffer({ buffer, byteOffset, length }: Buffer): ArrayBufferView {
    return this.view(new Uint8Array(buffer, byteOffset, length), 0);
  }

  view(source: ArrayBufferView, whole = sharable): ArrayBufferView {
    const { buffer, byteOffset: start, byteLength } = source;
    // Shared memory stays shared: that is what it is for.
    if (buffer instanceof SharedArrayBuffer) return source;
    const copy = this.copyOfView(source, buffer, whole);
    if (byteLength > 0) this.parts.push({ buffer, start, end: start + byteLength, copy: copy.buffer });
    return copy;
  }

  whole(buffer: ArrayBuffer): ArrayBuffer {
    const copy = this.copyOfWhole(buffer);
    this.parts.push({ buffer, start: 0, end: buffer.byteLength, copy });
    return copy;
  }

  private copyOfView(source: ArrayBufferView, buffer: ArrayBuffer, whole: number): ArrayBufferView {
    const { byteOffset, byteLength } = source;
    const Type = source.constructor as View;
    // Before its buffer is taken away. A DataView counts bytes.
    const length = (source as Uint8Array).length ?? byteLength;
    if (isResizable(buffer)) return new Type(this.copyOf(buffer), byteOffset, growsWith(source) ? undefined : length);
    const known = this.#copies.get(buffer) ?? this.take(buffer, byteLength === buffer.byteLength);
    if (known !== undefined) return new Type(known, byteOffset, length);
    const span = this.#side.overlaps?.find((one) => covers(one, source));
    if (span !== undefined) return new Type(this.copyOfSpan(span), byteOffset - span.start, length);
    if (byteLength === buffer.byteLength) return new Type(this.copyOfWhole(buffer));
    if (buffer.byteLength <= whole) return new Type(this.copyOf(buffer), byteOffset, length);
    return new Type(this.own(copyBytes(buffer, byteOffset, byteLength)));
  }

  private copyOfWhole(buffer: ArrayBuffer): ArrayBuffer {
    return this.#copies.get(buffer) ?? this.take(buffer, true) ?? this.copyOf(buffer);
  }

  private copyOf(buffer: ArrayBuffer): ArrayBuffer {
    const known = this.#copies.get(buffer);
    if (known !== undefined) return known;
    const copy = isResizable(buffer) ? structuredClone(buffer) : this.copyOfFixed(buffer);
    this.#copies.set(buffer, copy);
    return copy;
  }

  private copyOfFixed(buffer: ArrayBuffer): ArrayBuffer {
    const span = this.#side.overlaps?.find((one) => one.buffer === buffer && one.end - one.start === buffer.byteLength);
    return span === undefined ? this.own(copyBytes(buffer, 0, buffer.byteLength)) : this.copyOfSpan(span);
  }

  private copyOfSpan(span: Span): ArrayBuffer {
    span.copy ??= this.own(copyBytes(span.buffer, span.start, span.end - span.start));
    return span.copy;
  }

  private take(buffer: ArrayBuffer, whole: boolean): ArrayBuffer | undefined {
    const taken = this.#side.take?.(buffer, whole);
    if (taken === undefined) return undefined;
    this.transfer.push(taken);
    this.#copies.set(buffer, taken);
    return taken;
  }

  private own(copy: ArrayBuffer): ArrayBuffer {
    if (copy.byteLength > small) this.transfer.push(copy);
    return copy;
  }
}

/** `slice` would fill the new memory with zeros before it copies, which takes longer than the copy. */
function copyBytes(buffer: ArrayBuffer, offset: number, length: number): ArrayBuffer {
  const copy = Buffer.allocUnsafeSlow(length);
  copy.set(new Uint8Array(buffer, offset, length));
  return copy.buffer as ArrayBuffer;
}

/** Takes a buffer away from its owner; undefined for one that cannot be taken: WebAssembly's memory, Node's pool. */
export function moveBuffer(buffer: ArrayBuffer): ArrayBuffer | undefined {
  try {
    return structuredClone(buffer, { transfer: [buffer] });
  } catch {
    return undefined;
  }
}

export function isResizable(buffer: ArrayBufferLike): boolean {
  return (buffer as { resizable?: boolean }).resizable === true;
}

/** Whether a view has the length of its buffer: a copy of both tells, when it grows or shrinks. */
function growsWith(view: ArrayBufferView): boolean {
  const copy = structuredClone({ view, buffer: view.buffer }) as unknown as {
    view: ArrayBufferView;
    buffer: ResizableBuffer;
  };
  const { byteLength } = copy.view;
  const { buffer } = copy;
  buffer.resize(buffer.maxByteLength > buffer.byteLength ? buffer.maxByteLength : Math.max(0, buffer.byteLength - 8));
  return copy.view.byteLength > byteLength || (copy.view.byteLength > 0 && copy.view.byteLength < byteLength);
}

interface ResizableBuffer {
  readonly byteLength: number;
  readonly maxByteLength: number;
  resize(byteLength: number): void;
}

/** All bytes of a view or a buffer, in its own memory. */
export function bytesOf(value: ArrayBufferView | ArrayBuffer): Uint8Array {
  return ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value);
}

export function isShared(value: ArrayBufferView | ArrayBuffer): boolean {
  return ArrayBuffer.isView(value) && value.buffer instanceof SharedArrayBuffer;
}

/** Its memory has been handed over; asked only for those that look empty. */
export function isDetached(buffer: ArrayBufferLike): boolean {
  if (buffer.byteLength > 0 || buffer instanceof SharedArrayBuffer) return false;
  try {
    new Uint8Array(buffer);
    return false;
  } catch {
    return true;
  }
}
