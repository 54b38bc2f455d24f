/** Encodes instances of classes: those that are declared as data are copied, all others are refused. */
import { types } from 'node:util';
import type { Encoder } from './encode.js';
import { encodePrivate, isPrivate, withholding } from './encode-private.js';
import { pathText } from './encode-side.js';
import { encodeError } from './errors.js';
import { attempt, gettersOf } from './keys.js';
import { className } from './kinds.js';
import { hasSlots } from './slots.js';
import { Tag } from './tags.js';

/** What a setting can name. */
const isName = /^[\w$]+$/;

/** Properties of errors may be whole object graphs: this much of them is worth sending. */
const deepest = 6;
const mostNodes = 200;

export function encodeInstance(value: object, encoder: Encoder): unknown {
  // `ValidationError` of jsonschema is declared like an error, and is none.
  if (value instanceof Error || encoder.side.errorClass(value as Error) !== 0)
    return encodeError(value as Error, encoder);
  if (encoder.lenient > 0) return encodeHeld(value, encoder);
  // What an addon points at with it is no part of the object, and means nothing in another thread.
  if (types.isExternal(value)) return encoder.refuse('a native pointer (External)');
  const name = className(value);
  if (hasSlots(value)) return encoder.refuse(name, advice(name, encoder));
  if (!encoder.side.copies(value) && !isClassless(value)) {
    const inherited = encoder.side.dropsPrivateKeys === true ? inheritedNames(value) : undefined;
    if (inherited === undefined) return encoder.refuse(name, advice(name, encoder));
    const node = withholding(copyOf(value, encoder) as object, withheldOf(inherited, encoder), undefined, encoder);
    node.inherits = true;
    return node;
  }
  const data = Array.isArray(value) ? encoder.array(value) : copyOf(value, encoder);
  const type = Array.isArray(value) ? undefined : encoder.side.copiedClass?.(value);
  const copy = type === undefined ? data : encoder.tag(Tag.instance, { name: type, object: data }, value);
  const exported = encoder.side.constantName?.(value);
  return exported === undefined ? copy : encoder.tag(Tag.constant, { ...exported, object: copy }, value);
}

const advice = (name: string, { side }: Encoder): string => (isName.test(name) ? side.advice(name) : '');

/** `process.env`, and what derives from an object without a prototype and inherits data only. A generator inherits methods. */
function isClassless(value: object): boolean {
  let inherits = false;
  for (let p = Object.getPrototypeOf(value); p !== null; p = Object.getPrototypeOf(p)) {
    if (p === Object.prototype) return !inherits;
    for (const key of Reflect.ownKeys(p)) {
      const member = attempt(p, key);
      if (typeof member !== 'function') inherits = true;
      else if (key !== 'constructor' || member.name !== '') return false;
    }
  }
  return true;
}

/**
 * `Object.create(symbols['+'])`: an object of no class that derives from another one has data of its own, and what it inherits
 * stays behind. Undefined for instances of classes, and for what the language makes in this way: generators, iterators.
 */
function inheritedNames(value: object): readonly string[] | undefined {
  const names = new Set<string>();
  let p = Object.getPrototypeOf(value);
  for (; p !== null && p !== Object.prototype; p = Object.getPrototypeOf(p)) {
    if (Object.hasOwn(p, 'constructor') || Object.getOwnPropertySymbols(p).length > 0) return undefined;
    for (const name of Object.getOwnPropertyNames(p)) if (!Object.hasOwn(value, name)) names.add(name);
  }
  for (const name of gettersOf(value)) names.delete(name);
  return p === null ? undefined : [...names];
}

function withheldOf(names: readonly string[], { side, path }: Encoder): readonly string[] {
  return names.flatMap((name) => {
    const place = pathText(side.root, [...path, name]);
    return [name, `${place}: inherited from another object, which stays in its thread`, place];
  });
}

/** What its getters say belongs to it. */
function copyOf(value: object, encoder: Encoder): unknown {
  const data: Record<string, unknown> = { ...value };
  for (const name of gettersOf(value)) data[name] ??= (value as Record<string, unknown>)[name];
  return encoder.plain(data, value);
}

function encodeHeld(value: object, encoder: Encoder): unknown {
  const isNear = encoder.lenient <= deepest && ++encoder.lenientNodes <= mostNodes;
  const keys = isNear ? shownKeys(value) : [];
  if (keys.length > 0) return withGetters(value, keys, encoder);
  const advice = isNear ? '' : 'Of what an error holds, a part is copied that is near to it.';
  return encoder.omits ? undefined : encoder.refuse(className(value), advice);
}

/** None if all that it has is hidden in it: of a WeakMap, an empty object would say nothing. */
const shownKeys = (value: object): readonly string[] => [
  ...gettersOf(value),
  ...Object.keys(value).filter((key) => !key.startsWith('_')),
];

/** Properties of errors may be objects of the original: they arrive as data, with what their getters say. */
function withGetters(value: object, keys: readonly string[], encoder: Encoder): unknown {
  const copy: Record<string, unknown> = {};
  encoder.remember(value, copy);
  encoder.lenient++;
  const withheld: string[] = [];
  for (const key of keys) {
    const member = attempt(value, key);
    copy[key] = isPrivate(key, encoder) ? encodePrivate(key, member, withheld, encoder) : encoder.encodeAt(key, member);
  }
  encoder.lenient--;
  return withheld.length === 0 ? copy : withholding(copy, withheld, value, encoder);
}
