/** Copies binary data once, so that the copy can be handed over; buffers that views share stay shared. */
import type { EncodeSide } from './encode-side.js';

/** For fewer bytes, a second copy is cheaper than handing over. */
const small = 2048;

type View = new (buffer: ArrayBuffer, offset?: number, length?: number) => ArrayBufferView;

export class Bytes {
  readonly transfer: ArrayBuffer[] = [];
  readonly #side: EncodeSide;
  readonly #copies = new Map<ArrayBuffer, ArrayBuffer>();

  constructor(side: EncodeSide) {
    this.#side = side;
  }

  ofBuffer({ buffer, byteOffset, length }: Buffer): ArrayBufferView {
    return this.view(new Uint8Array(buffer, byteOffset, length));
  }

  view(source: ArrayBufferView): ArrayBufferView {
    const { buffer, byteOffset, byteLength } = source;
    // Shared memory stays shared: that is what it is for.
    if (buffer instanceof SharedArrayBuffer) return source;
    const Type = source.constructor as View;
    // Before its buffer is taken away. A DataView counts bytes.
    const length = (source as Uint8Array).length ?? byteLength;
    const taken = this.#copies.has(buffer) ? undefined : this.take(buffer, byteLength === buffer.byteLength);
    if (taken !== undefined) return new Type(taken, byteOffset, length);
    // Of a pool, only the part that is meant.
    if (byteLength === buffer.byteLength) return new Type(this.whole(buffer));
    return new Type(this.own(buffer.slice(byteOffset, byteOffset + byteLength)));
  }

  whole(buffer: ArrayBuffer): ArrayBuffer {
    const known = this.#copies.get(buffer) ?? this.take(buffer, true);
    if (known !== undefined) return known;
    const copy = this.own(buffer.slice(0));
    this.#copies.set(buffer, copy);
    return copy;
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

/** Takes a buffer away from its owner; undefined for one that cannot be taken: WebAssembly's memory, Node's pool. */
export function moveBuffer(buffer: ArrayBuffer): ArrayBuffer | undefined {
  try {
    return structuredClone(buffer, { transfer: [buffer] });
  } catch {
    return undefined;
  }
}
