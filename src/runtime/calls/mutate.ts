/** Arguments that a call changes in place: what became of them in the thread is copied back into the caller's. */
import { bytesOf, isShared } from '../wire/bytes.js';
import { overwriteWhole } from '../wire/contents.js';
import { setField } from '../wire/keys.js';

interface Mutated {
  readonly result: unknown;
  readonly args: readonly unknown[];
}

type Fields = Record<string, unknown>;

/** Gives the call's result; a function that returns its argument returns the caller's own. */
export function copyBack(originals: readonly unknown[], { result, args }: Mutated): unknown {
  const own = new Map<unknown, unknown>();
  args.forEach((changed, index) => {
    overwrite(originals[index], changed, own);
  });
  return own.get(result) ?? result;
}

/** Makes `original` what `changed` is; false if they are not of one sort. `own` has what has been overwritten, by what arrived. */
function overwrite(original: unknown, changed: unknown, own: Map<unknown, unknown>): boolean {
  if (original === null || changed === null || typeof original !== 'object' || typeof changed !== 'object')
    return false;
  if (original === changed) return true; // a handle
  if (own.has(changed)) return own.get(changed) === original;
  if (isBytes(original) || isBytes(changed)) {
    if (!isBytes(original) || !isBytes(changed) || original.byteLength < changed.byteLength) return false;
    own.set(changed, original);
    if (!isShared(original)) bytesOf(original).set(bytesOf(changed));
    return true;
  }
  if (overwriteWhole(original, changed)) {
    own.set(changed, original);
    return true;
  }
  if (Array.isArray(original) !== Array.isArray(changed)) return false;
  own.set(changed, original);
  if (Array.isArray(original) && Array.isArray(changed)) overwriteList(original, changed, own);
  else if (original instanceof Map && changed instanceof Map) {
    original.clear();
    for (const [key, value] of changed) original.set(key, value);
  } else if (original instanceof Set && changed instanceof Set) {
    original.clear();
    for (const value of changed) original.add(value);
  } else overwriteFields(original as Fields, changed as Fields, own);
  return true;
}

/** Elements that are buffers themselves (`readv`) are filled, not replaced. */
function overwriteList(original: unknown[], changed: readonly unknown[], own: Map<unknown, unknown>): void {
  changed.forEach((element, index) => {
    if (!isBytes(original[index]) || !overwrite(original[index], element, own)) original[index] = element;
  });
  original.length = changed.length;
}

/** What the caller holds on to is filled (`options.onComment`); functions stay, for they were only called from there. */
function overwriteFields(original: Fields, changed: Fields, own: Map<unknown, unknown>): void {
  for (const key of Object.keys(original))
    if (!(key in changed) && typeof original[key] !== 'function') Reflect.deleteProperty(original, key);
  for (const [key, value] of Object.entries(changed)) {
    // Only its own: what it inherits is not the caller's to fill.
    const before = Object.hasOwn(original, key) ? original[key] : undefined;
    const fills = isContainer(before) && isContainer(value) && overwrite(before, value, own);
    if (!fills && !Object.is(before, value)) setField(original, key, own.get(value) ?? value);
  }
}

/** What can be filled without a doubt; an instance of a class is replaced. */
function isContainer(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || isCollection(value);
}

const isCollection = (value: object): boolean =>
  Array.isArray(value) || isBytes(value) || value instanceof Map || value instanceof Set;

function isBytes(value: unknown): value is ArrayBufferView | ArrayBuffer {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
}
