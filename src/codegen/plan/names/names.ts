/** Gives every declaration of the facade a name that clashes with nothing. */

import { quoted } from '../../model/text.js';

/** Nothing in a module can have such a name. */
const WORDS = `break case catch class const continue debugger default delete do else enum export extends false finally for function if
import in instanceof new null return super switch this throw true try typeof var void while with implements interface let package private
protected public static yield await arguments eval`;

const FURTHER = `undefined NaN Infinity any unknown never string number boolean symbol bigint object require exports module __filename __dirname
__proto__`;

// These begin a type of their own: `infer<T>` would be read as `infer` and a name.
const TYPE_OPERATORS = 'infer keyof unique readonly asserts';

const RUNTIME =
  'original toThread transferred promising Handle FunctionHandle Pipelined Subclassable Reference defineCrossings configure';

/** Globals that the text of a facade mentions, whatever the original is. */
const GLOBALS = `Promise PromiseLike Awaited AsyncIterableIterator AsyncGenerator AsyncIterable Iterator Iterable Generator Symbol Error ReturnType
Parameters Record Partial Required Readonly Pick Omit Exclude Extract NonNullable InstanceType ConstructorParameters Map Set ReadonlyMap ReadonlySet
WeakMap WeakSet Array ReadonlyArray ArrayLike Object Function String Number Boolean BigInt Date RegExp Buffer ArrayBuffer SharedArrayBuffer
ArrayBufferLike ArrayBufferView DataView Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array BigInt64Array
BigUint64Array Uint8ClampedArray NodeJS URL URLSearchParams globalThis process console JSON Math Proxy Reflect Atomics Intl ThisType ThisParameterType
OmitThisParameter PropertyKey TemplateStringsArray Uppercase Lowercase Capitalize Uncapitalize`;

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
export const words = listed(WORDS);
const reserved = listed(`${WORDS} ${FURTHER} ${TYPE_OPERATORS}`);
const runtime = listed(RUNTIME);
const globals = listed(GLOBALS);

// Engines and compilers follow different versions of Unicode; these letters are letters to all of them.
const LETTER =
  'A-Za-z_$\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0391-\\u03a1\\u03a3-\\u03ce\\u0410-\\u044f\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fa5\\uac00-\\ud7a3';
const IDENTIFIER = new RegExp(`^[${LETTER}][${LETTER}0-9]*$`);
const GAP = new RegExp(`[^${LETTER}0-9]+([^])?`, 'g');

export const isIdentifier = (text: string): boolean => IDENTIFIER.test(text);

/** Why a local declaration cannot have this name; undefined if it can. */
export function whyNot(name: string): string | undefined {
  if (!isIdentifier(name)) return 'it is no identifier';
  if (reserved.has(name)) return 'it is a word of the language';
  if (runtime.has(name)) return 'the facade imports a name like it from the runtime';
  if (globals.has(name)) return 'the facade needs the global of that name';
  return undefined;
}

/** A member's name as it stands before a colon: `name`, `'a-b'`. `__proto__` is computed, since it would set the prototype. */
export function propertyKey(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return isIdentifier(name) ? name : quoted(name);
}

/** What every function and class has for itself: it does not let itself be assigned, or be declared for older engines. */
export const OF_FUNCTIONS: ReadonlySet<string> = new Set(['name', 'length', 'prototype', 'caller', 'arguments']);

/** `base.name`, `base['a-b']` */
export function access(base: string, name: string): string {
  return isIdentifier(name) ? `${base}.${name}` : `${base}[${quoted(name)}]`;
}

/** The same for a printed key: `name`, `'a-b'`. */
export const accessKey = (base: string, key: string): string =>
  /^['"]/.test(key) ? `${base}[${key}]` : `${base}.${key}`;

/** `better-sqlite3` → `betterSqlite3`; always an identifier. */
export function camelCase(text: string): string {
  const joined = text.replace(GAP, (_, next: string | undefined) => (next ?? '').toUpperCase());
  const name = joined.charAt(0).toLowerCase() + joined.slice(1);
  return isIdentifier(name) ? name : `_${name.replace(GAP, '')}`;
}

export function pascalCase(text: string): string {
  const name = camelCase(text);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `then_`, or `then_2` where that is taken … */
export function nextFree(name: string, isTaken: (name: string) => boolean): string {
  let free = `${name}_`;
  for (let count = 2; isTaken(free); count += 1) free = `${name}_${count}`;
  return free;
}

/** Hands out local names, each once. */
export class Names {
  readonly #taken = new Set<string>();
  readonly #avoided: ReadonlySet<string>;

  /** @param avoided further names that mean something else in this facade, such as globals that its types mention */
  constructor(avoided: Iterable<string> = []) {
    this.#avoided = new Set(avoided);
  }

  /** `preferred`, or the first free one of `preferred_`, `preferred_2` …; an impossible name becomes an identifier. */
  allocate(preferred: string, ...alternatives: readonly string[]): string {
    const free = [preferred, ...alternatives].find((name) => this.#isFree(name));
    const base = isIdentifier(preferred) ? preferred : camelCase(preferred);
    const name = free ?? nextFree(base, (one) => !this.#isFree(one));
    this.#taken.add(name);
    return name;
  }

  #isFree(name: string): boolean {
    return whyNot(name) === undefined && !this.#avoided.has(name) && !this.#taken.has(name);
  }
}
