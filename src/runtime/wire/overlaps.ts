/** Arguments that lie in the same memory: `encrypt(all, all.subarray(16))` writes where it reads. */

/** Part of a buffer, of which one copy is made, so that what overlaps in it still does. */
export interface Span {
  readonly buffer: ArrayBuffer;
  readonly start: number;
  end: number;
  /** How many values lie in it. */
  count: number;
  copy?: ArrayBuffer;
}

/** Elements of any size begin at multiples of this. */
const alignment = 8;

const none: readonly Span[] = [];

/** What several of the values cover, and not all of them the same way. */
export function findOverlaps(values: readonly unknown[]): readonly Span[] {
  let found = 0;
  for (let i = 0; i < values.length; i++) if (ArrayBuffer.isView(values[i])) found++;
  return found < 2 ? none : overlapsOf(values.flatMap(spanOf));
}

export function covers({ buffer, start, end }: Span, view: ArrayBufferView): boolean {
  return buffer === view.buffer && start <= view.byteOffset && view.byteOffset + view.byteLength <= end;
}

function spanOf(value: unknown): Span[] {
  if (!ArrayBuffer.isView(value) || value.byteLength === 0) return [];
  const { buffer, byteOffset, byteLength } = value;
  if (buffer instanceof SharedArrayBuffer) return [];
  const start = byteOffset - (byteOffset % alignment);
  return [{ buffer, start, end: byteOffset + byteLength, count: 1 }];
}

function overlapsOf(spans: Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const before = merged.findLast(({ buffer, end }) => buffer === span.buffer && span.start < end);
    if (before === undefined) merged.push(span);
    else {
      before.end = Math.max(before.end, span.end);
      before.count++;
    }
  }
  return merged.filter(({ count }) => count > 1);
}
