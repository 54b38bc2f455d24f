/** Built-in objects are more than their prototype and their properties: what they hold inside, and what was added outside. */
import { types } from 'node:util';
import type { Encoder } from './encode.js';
import { withSymbols } from './encode-symbols.js';
import { extraKeys } from './keys.js';
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

/** All others are encoded property by property. */
const extensible = new Set<Kind>([
  'date',
  'regExp',
  'map',
  'set',
  'buffer',
  'view',
  'arrayBuffer',
  'shared',
  'boxed',
  'url',
  'searchParams',
  'cloneable',
]);

/** Their symbols are Node's. */
const ofNode = new Set<Kind>(['url', 'searchParams', 'cloneable']);

/** Clone drops properties that were added to a built-in object. */
export function withExtras(kind: Kind, source: object, encoded: unknown, encoder: Encoder): unknown {
  if (!extensible.has(kind)) return encoded;
  const properties = extraKeys(source).flatMap((key) => [key, encoder.encodeAt(key, source[key as never])]);
  const extended = properties.length === 0 ? encoded : encoder.tag(Tag.extended, { object: encoded, properties });
  return ofNode.has(kind) ? extended : withSymbols(source, extended, encoder);
}
