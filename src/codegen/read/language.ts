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

export function baseTypes(type: ts.Type, reader: Pick<Reader, 'checker'>): readonly ts.Type[] {
  if (type.isIntersection()) return type.types;
  const target = (type as ts.TypeReference).target as ts.Type | undefined;
  const declared = type.isClassOrInterface() ? type : target?.isClassOrInterface() ? target : undefined;
  return declared ? reader.checker.getBaseTypes(declared) : [];
}
