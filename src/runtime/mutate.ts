/** Arguments that a call changes in place: what became of them in the thread is copied back into the caller's. */

interface Mutated {
  readonly result: unknown;
  readonly args: readonly unknown[];
}

/** Gives the call's result; a function that returns its argument returns the caller's own. */
export function copyBack(originals: readonly unknown[], { result, args }: Mutated): unknown {
  let own = result;
  for (const [index, changed] of args.entries()) {
    const original = originals[index];
    if (changed === result && changed !== undefined && typeof changed === 'object') own = original;
    overwrite(original, changed);
  }
  return own;
}

function overwrite(original: unknown, changed: unknown): void {
  if (original === null || changed === null || typeof original !== 'object' || typeof changed !== 'object') return;
  if (isBytes(original) && isBytes(changed)) {
    if (!isShared(original)) bytesOf(original).set(bytesOf(changed));
    return;
  }
  if (Array.isArray(original) && Array.isArray(changed)) {
    // Elements that are buffers themselves (`readv`) are filled, not replaced.
    changed.forEach((element, index) => {
      if (isBytes(original[index]) && isBytes(element)) overwrite(original[index], element);
      else original[index] = element;
    });
    original.length = changed.length;
    return;
  }
  if (original instanceof Map && changed instanceof Map) {
    original.clear();
    for (const [key, value] of changed) original.set(key, value);
    return;
  }
  if (original instanceof Set && changed instanceof Set) {
    original.clear();
    for (const value of changed) original.add(value);
    return;
  }
  for (const key of Object.keys(original)) if (!(key in changed)) Reflect.deleteProperty(original, key);
  Object.assign(original, changed);
}

function isBytes(value: unknown): value is ArrayBufferView | ArrayBuffer {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
}

function isShared(value: ArrayBufferView | ArrayBuffer): boolean {
  return ArrayBuffer.isView(value) && value.buffer instanceof SharedArrayBuffer;
}

function bytesOf(value: ArrayBufferView | ArrayBuffer): Uint8Array {
  return ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value);
}
