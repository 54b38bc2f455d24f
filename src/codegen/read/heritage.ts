/** What a class or interface derives from. */

import { ts } from 'ts-morph';
import { originOf } from './origin.js';
import type { Reader } from './reader.js';

/** The types after `extends`, of all merged declarations. */
export const heritageOf = (symbol: ts.Symbol): readonly ts.ExpressionWithTypeArguments[] =>
  (symbol.declarations ?? [])
    .filter((node) => ts.isClassLike(node) || ts.isInterfaceDeclaration(node))
    .flatMap(({ heritageClauses }) => heritageClauses ?? [])
    .filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    .flatMap(({ types }) => types);

/**
 * Whether a class or interface is, or derives from, the global of that name. The compiler would ask for the bases of an
 * interface on every way that leads to them, and of interfaces that meet again and again there are very many.
 */
export function derivesFrom(type: ts.Type, name: string, reader: Reader, seen = new Set<ts.Symbol>()): boolean {
  const symbol = type.symbol as ts.Symbol | undefined;
  if (symbol !== undefined && seen.has(symbol)) return false;
  if (symbol !== undefined) seen.add(symbol);
  if (symbol?.name === name && originOf(symbol, reader).kind === 'ecmascript') return true;
  const isInterface = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) === 0;
  const bases = isInterface
    ? heritageOf(symbol).map((node) => reader.checker.getTypeAtLocation(node))
    : baseTypes(type, reader);
  return bases.some((base) => derivesFrom(base, name, reader, seen));
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
