/** Which of the language's own classes are data with well-known methods, that no model needs to list. */

import type { ts } from 'ts-morph';
import { originOf } from './origin.js';
import type { Reader } from './reader.js';

/** Small protocols that libraries derive from, and whose members matter: iteration and disposal. */
const protocols =
  /^(?:Async)?(?:Iterable|Iterator|IterableIterator|IteratorObject|Generator|Disposable)$|^ArrayLike$|^PromiseLike$/;

export const isLanguageData = (symbol: ts.Symbol, reader: Reader): boolean =>
  originOf(symbol, reader).kind === 'ecmascript' && !protocols.test(symbol.name);

/** Whether a class or interface is, or derives from, the global of that name. */
export function derivesFrom(type: ts.Type, name: string, reader: Reader): boolean {
  const symbol = type.symbol as ts.Symbol | undefined;
  if (symbol?.name === name && originOf(symbol, reader).kind === 'ecmascript') return true;
  return baseTypes(type, reader).some((base) => derivesFrom(base, name, reader));
}

/**
 * A class that is thrown: it derives from `Error`, or has all that an error has, as where it is declared to `implement Error`
 * (katex), or with the fields of results (execa).
 */
export function isErrorClass(type: ts.Type, reader: Reader): boolean {
  if (derivesFrom(type, 'Error', reader)) return true;
  const has = (name: string) => type.getProperty(name) !== undefined;
  return has('name') && has('message') && (has('stack') || /(?:Error|Exception)$/.test(type.symbol.name));
}

export function baseTypes(type: ts.Type, reader: Pick<Reader, 'checker'>): readonly ts.Type[] {
  if (type.isIntersection()) return type.types;
  const target = (type as ts.TypeReference).target as ts.Type | undefined;
  const declared = type.isClassOrInterface() ? type : target?.isClassOrInterface() ? target : undefined;
  return declared ? reader.checker.getBaseTypes(declared) : [];
}

/** How one gets at what an object holds that is also a string, a list or a collection. */
const contents: ReadonlyMap<string, readonly string[]> = new Map([
  ['String', ['toString']],
  ['Array', ['iterator', 'length']],
  ['ReadonlyArray', ['iterator', 'length']],
  ['Map', ['iterator', 'size', 'get', 'has', 'set', 'delete', 'clear', 'keys', 'values', 'entries', 'forEach']],
  ['ReadonlyMap', ['iterator', 'size', 'get', 'has', 'keys', 'values', 'entries', 'forEach']],
  ['Set', ['iterator', 'size', 'has', 'add', 'delete', 'clear', 'values', 'forEach']],
  ['ReadonlySet', ['iterator', 'size', 'has', 'values', 'forEach']],
]);

/** The properties that give what a value of one of the language's types holds: `string & { code: number }`. */
export function contentsOf(type: ts.Type, { checker }: Pick<Reader, 'checker'>): readonly ts.Symbol[] {
  const held = checker.getApparentType(type);
  const names = contents.get((held.symbol as ts.Symbol | undefined)?.name ?? '') ?? [];
  return held.getProperties().filter(({ name }) => names.includes(name.replace(/^__@(\w+)@\d+$/, '$1')));
}
