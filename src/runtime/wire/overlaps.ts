/** Arguments that lie in the same memory: `encrypt(all, all.subarray(16))` writes where it reads. */

/** Part of a buffer, of which one copy is made, so that what overlaps in it still does. */
export interface Span {
  readonly buffer: ArrayBuffer;
  readonly start: number;
  end: number;
  /** How many values lie in it. */
  count: number;
  copy?: ArrayBuffer;
  /** They were copied as if they had nothing in common. */
  isApart: boolean;
}

/** Where a value lies, and what it has been copied to. */
export interface Part {
  readonly buffer: ArrayBuffer;
  readonly start: number;
  readonly end: number;
  readonly copy?: ArrayBufferLike;
}

/** Elements of any size begin at multiples of this. */
const alignment = 8;

const none: readonly Span[] = [];

/** What several of the values cover, and not all of them the same way. */
export function findOverlaps(values: readonly unknown[]): readonly Span[] {
  let found = 0;
  for (let i = 0; i < values.length; i++) if (ArrayBuffer.isView(values[i])) found++;
  return found < 2 ? none : overlapsOf(values.flatMap(partOf));
}

/** The same for values at any depth: where they lie is known when they have been copied. Undefined if the copies are right. */
export function findCopiedApart(parts: readonly Part[]): readonly Span[] | undefined {
  if (parts.length < 2) return undefined;
  const spans = overlapsOf(parts);
  return spans.some(({ isApart }) => isApart) ? spans : undefined;
}

export function covers({ buffer, start, end }: Span, view: ArrayBufferView): boolean {
  return buffer === view.buffer && start <= view.byteOffset && view.byteOffset + view.byteLength <= end;
}

function partOf(value: unknown): Part[] {
  if (!ArrayBuffer.isView(value) || value.byteLength === 0) return [];
  const { buffer, byteOffset: start, byteLength } = value;
  return buffer instanceof SharedArrayBuffer ? [] : [{ buffer, start, end: start + byteLength }];
}

function overlapsOf(parts: readonly Part[]): readonly Span[] {
  const merged: Span[] = [];
  const last = new Map<ArrayBuffer, { readonly span: Span; readonly copy: Part['copy'] }>();
  for (const { buffer, start, end, copy } of [...parts].sort((a, b) => a.start - b.start)) {
    const before = last.get(buffer);
    if (before !== undefined && start < before.span.end) {
      before.span.end = Math.max(before.span.end, end);
      before.span.count++;
      before.span.isApart ||= copy !== before.copy;
    } else {
      const span = { buffer, start: start - (start % alignment), end, count: 1, isApart: false };
      last.set(buffer, { span, copy });
      merged.push(span);
    }
  }
  return merged.filter(({ count }) => count > 1);
}
