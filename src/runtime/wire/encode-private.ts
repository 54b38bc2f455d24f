/** Encodes what an original keeps to itself: it is withheld if it cannot cross, and the rest of the object does. */

import type { Encoder } from './encode.js';
import { CannotCross, pathText, TooMuch } from './encode-side.js';
import { Tag, type Tagged } from './tags.js';

/** `_top`, `_emitter`, and all that errors hold; asked apart from the rest, since each further call costs depth of nesting. */
export function isPrivate(key: string, { side, lenient }: Encoder): boolean {
  return side.dropsPrivateKeys === true && (lenient > 0 || key.startsWith('_'));
}

/** @param withheld gets the name, what is to be said and the path in turn */
export function encodePrivate(key: PropertyKey, value: unknown, withheld: string[], encoder: Encoder): unknown {
  const { length } = encoder.path;
  const { size } = encoder.seen;
  try {
    return encoder.encodeAt(key, value);
  } catch (error) {
    if (!(error instanceof CannotCross)) throw error;
    encoder.path.length = length;
    encoder.seen.keep(size);
    if (typeof key === 'string') withheld.push(key, error.message, error.path);
    return undefined;
  }
}

/** The same for what errors hold, which may not even be looked at. */
export function encodeLeniently(key: PropertyKey, value: unknown, withheld: string[], encoder: Encoder): unknown {
  const { lenient } = encoder;
  const { length } = encoder.path;
  encoder.lenient++;
  try {
    return encodePrivate(key, value, withheld, encoder);
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    encoder.path.length = length;
    return undefined;
  } finally {
    encoder.lenient = lenient;
  }
}

/** The object, with what is said when somebody reads what is not there. */
export function withholding(
  object: object,
  withheld: readonly string[],
  source: object | undefined,
  encoder: Encoder,
): Tagged {
  return encoder.tag(Tag.withholding, { object, withheld }, source);
}

/**
 * A function in place of a built-in's own, as the `toString` that an original gives to bytes: who calls it expects no promise, and
 * the built-in's own would say something else.
 */
export const isOverride = (source: object, key: string, { side, lenient }: Encoder): boolean =>
  side.dropsPrivateKeys === true &&
  lenient === 0 &&
  key in Object.getPrototypeOf(source) &&
  typeof source[key as never] === 'function';

/** The copy of a built-in object, with what is said when somebody reads such a function. */
export function withoutOverrides(source: object, keys: readonly string[], copy: object, encoder: Encoder): unknown {
  const withheld = keys.flatMap((key) => {
    if (!isOverride(source, key, encoder)) return [];
    const place = pathText(encoder.side.root, [...encoder.path, key]);
    return [key, `${place}: a function in place of the built-in one, which stays in its thread`, place];
  });
  return withheld.length === 0 ? copy : withholding(copy, withheld, source, encoder);
}
