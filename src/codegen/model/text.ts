/** Parts of a model as text, by which they can be compared and searched. */

import type { TypeModel } from './model.js';

/** Without where they stand, and what is said of them. */
export const textOf = (part: unknown): string =>
  JSON.stringify(part, (key, value) => (key === 'place' || key === 'docs' ? undefined : value));

/** Any type parameter, unless one is named. */
export const mentionsParameter = (type: TypeModel, name?: string): boolean =>
  JSON.stringify(type).includes(`{"kind":"parameter"${name === undefined ? '' : `,"name":"${name}"`}`);

export const mentionsThis = (type: TypeModel): boolean => JSON.stringify(type).includes('{"kind":"this"}');

/** Nobody can say what it is before the call. */
export const isOpen = (type: TypeModel): boolean => mentionsParameter(type) || mentionsThis(type);

/** A string as source text, in single quotes unless that takes more escapes. */
export function quoted(value: string): string {
  const body = JSON.stringify(value)
    .slice(1, -1)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  const single = `'${body.replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
  return value.includes("'") && !value.includes('"') ? `"${body}"` : single;
}
