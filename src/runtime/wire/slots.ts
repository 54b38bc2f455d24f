/** Built-in objects are more than their prototype and their properties: what they hold inside, and what was added outside. */
import { types } from 'node:util';
import type { Encoder } from './encode.js';
import { isOverride, withoutOverrides } from './encode-private.js';
import { withSymbols } from './encode-symbols.js';
import { attempt, extraKeys, isEmpty } from './keys.js';
import type { Kind } from './kinds.js';
import { Tag, tagKey } from './tags.js';

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

/** Plain objects to all appearance: the arguments of a function, and a proxy that has no properties and answers for any name. */
export function refuseLookalike(source: object, encoder: Encoder): void {
  if (types.isArgumentsObject(source)) encoder.refuse('an arguments object', 'Pass an array: [...arguments].');
  if (types.isProxy(source) && isEmpty(source) && attempt(source, tagKey) !== undefined)
    encoder.refuse('a Proxy that has no properties and answers for any name', proxyAdvice);
}

const proxyAdvice =
  'A result of a declared type can stay where it is: "handle": ["f()"] in the configuration of gen-async-facade; as an argument, pass an object with the properties.';

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
  const keys = extraKeys(source);
  const properties = keys
    .filter((key) => !isOverride(source, key, encoder))
    .flatMap((key) => [key, encoder.encodeAt(key, source[key as never])]);
  const added = properties.length === 0 ? encoded : encoder.tag(Tag.extended, { object: encoded, properties });
  const extended = keys.length === 0 ? added : withoutOverrides(source, keys, added as object, encoder);
  return ofNode.has(kind) ? extended : withSymbols(source, extended, encoder);
}
