/** Both sides: what a call, or a callback, has changed in its arguments, written into the objects of whoever passed them. */
import { types } from 'node:util';
import { serialize } from 'node:v8';
import { define, isObject, isPlain } from './codec.js';

const bytesOf = (value) =>
  ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : types.isArrayBuffer(value)
      ? new Uint8Array(value)
      : undefined;

/** Looks at arguments before they are used; gives what tells later how they have changed, undefined if not at all. */
export function watch(args, codec) {
  const before = imageOf(args, codec);
  return () => (before === imageOf(args, codec) ? undefined : codec.encode(args));
}

function imageOf(args, codec) {
  if (!args.some((arg) => isObject(arg) && typeof arg !== 'function')) return undefined;
  try {
    return serialize(codec.encode(args)).toString('latin1');
  } catch {
    return undefined; // shared memory: it is changed there already
  }
}

/** Makes `target` equal to `image`, in place where both are of one kind. */
export function applyChanges(target, image, seen = new Set()) {
  if (target === image || seen.has(target)) return;
  seen.add(target);
  const bytes = bytesOf(target);
  if (bytes) {
    const changed = bytesOf(image);
    if (changed?.length === bytes.length) bytes.set(changed);
  } else if (types.isMap(target) && types.isMap(image)) {
    target.clear();
    for (const [key, value] of image) target.set(key, value);
  } else if (types.isSet(target) && types.isSet(image)) {
    target.clear();
    for (const value of image) target.add(value);
  } else if (Array.isArray(target) && Array.isArray(image)) {
    target.length = image.length;
    applyProperties(target, image, seen);
  } else if (isPlain(target) && isPlain(image)) {
    for (const key of Object.keys(target)) if (!Object.hasOwn(image, key)) delete target[key];
    applyProperties(target, image, seen);
  }
}

function applyProperties(target, image, seen) {
  for (const key of Object.keys(image)) {
    const [mine, theirs] = [target[key], image[key]];
    const inPlace = isObject(mine) && isObject(theirs) && typeof mine !== 'function' && sameKind(mine, theirs);
    if (inPlace) applyChanges(mine, theirs, seen);
    else if (mine !== theirs && Object.getOwnPropertyDescriptor(target, key)?.writable !== false)
      define(target, key, theirs);
  }
}

const sameKind = (a, b) =>
  Array.isArray(a) === Array.isArray(b) && Object.getPrototypeOf(a) === Object.getPrototypeOf(b);
