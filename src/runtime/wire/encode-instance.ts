/** Encodes instances of classes: those that are declared as data are copied, all others are refused. */
import type { Encoder } from './encode.js';
import { encodeError } from './errors.js';
import { attempt, gettersOf } from './keys.js';
import { className } from './kinds.js';
import { hasSlots } from './slots.js';

/** What a setting can name. */
const isName = /^[\w$]+$/;

/** Properties of errors may be whole object graphs: this much of them is worth sending. */
const deepest = 6;
const mostNodes = 200;

export function encodeInstance(value: object, encoder: Encoder): unknown {
  if (value instanceof Error) return encodeError(value, encoder);
  if (encoder.lenient > 0)
    return encoder.lenient > deepest || ++encoder.lenientNodes > mostNodes ? undefined : withGetters(value, encoder);
  const name = className(value);
  if (hasSlots(value) || !(encoder.side.copies(value) || isClassless(value)))
    return encoder.refuse(name, isName.test(name) ? encoder.side.advice(name) : '');
  return Array.isArray(value) ? encoder.array(value) : copyOf(value, encoder);
}

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

/** What its getters say belongs to it. */
function copyOf(value: object, encoder: Encoder): unknown {
  const data: Record<string, unknown> = { ...value };
  for (const name of gettersOf(value)) data[name] ??= (value as Record<string, unknown>)[name];
  return encoder.plain(data, value);
}

/** Properties of errors may be objects of the original: they arrive as data, with what their getters say. */
function withGetters(value: object, encoder: Encoder): unknown {
  const copy: Record<string, unknown> = {};
  encoder.remember(value, copy);
  encoder.lenient++;
  for (const key of gettersOf(value)) copy[key] = encoder.encodeAt(key, attempt(value, key));
  for (const key of Object.keys(value))
    if (!key.startsWith('_')) copy[key] = encoder.encodeAt(key, attempt(value, key));
  encoder.lenient--;
  return copy;
}
