/** `transfer`: hands over buffers in an argument instead of copying them. */

const handedOver = new WeakSet<object>();

/**
 * Marks the buffers in `value` (a buffer, a view, or an array or object of them): the next call that gets them takes them,
 * and they are empty afterwards.
 *
 * @example
 *     await facade.compress(transfer(bytes));
 */
export function transfer<T>(value: T): T {
  for (const buffer of buffersOf(value)) handedOver.add(buffer);
  return value;
}

function buffersOf(value: unknown): ArrayBuffer[] {
  if (value instanceof ArrayBuffer) return [value];
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(buffersOf);
}

/** Takes a marked buffer away from its owner at once; undefined for all others. */
export function takeBuffer(buffer: ArrayBuffer): ArrayBuffer | undefined {
  if (!handedOver.delete(buffer)) return undefined;
  return structuredClone(buffer, { transfer: [buffer] });
}
