/** The program's side: what a call has changed in its arguments, written into the program's own objects. */
import { types } from 'node:util';
import { define, isObject, isPlain } from './codec.js';

const bytesOf = (value) =>
  ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : types.isArrayBuffer(value)
      ? new Uint8Array(value)
      : undefined;

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
