/** Built-in objects are more than their prototype and their properties: what they hold inside, and what was added outside. */
import { types } from 'node:util';
import type { Encoder } from './encode.js';
import type { Kind } from './kinds.js';
import { Tag } from './tags.js';

const tests: Partial<Record<Kind, (value: object) => boolean>> = {
  date: types.isDate,
  regExp: types.isRegExp,
  map: types.isMap,
  set: types.isSet,
  buffer: ArrayBuffer.isView,
  view: ArrayBuffer.isView,
  arrayBuffer: types.isArrayBuffer,
  shared: types.isSharedArrayBuffer,
};

/** It has the prototype of a built-in class and not what makes one: a proxy, `Object.create(Date.prototype)`. */
export function isImpostor(kind: Kind, value: object): boolean {
  const test = tests[kind];
  return test !== undefined && !test(value);
}

/** An instance of a subclass of such a class: a copy of its properties would leave out what it is. */
export function hasSlots(value: object): boolean {
  return (
    ArrayBuffer.isView(value) ||
    types.isAnyArrayBuffer(value) ||
    types.isDate(value) ||
    types.isRegExp(value) ||
    types.isBoxedPrimitive(value) ||
    types.isPromise(value)
  );
}

const extensible = new Set<Kind>(['date', 'regExp', 'map', 'set', 'arrayBuffer', 'url', 'searchParams']);

/** Clone drops properties that were added to a built-in object. */
export function withExtras(kind: Kind, source: object, encoded: unknown, encoder: Encoder): unknown {
  if (!extensible.has(kind)) return encoded;
  const keys = Object.keys(source);
  if (keys.length === 0) return encoded;
  const properties = keys.flatMap((key) => [key, encoder.encodeAt(key, source[key as never])]);
  return encoder.tag(Tag.extended, { object: encoded, properties });
}
