/** From a name in a declaration to the symbol that is meant. */

import { ts } from 'ts-morph';
import { isJavaScript } from './docs.js';
import { builtSymbol, isUnknownSymbol } from './internals.js';
import type { Reader } from './reader.js';

/** Follows imports, re-exports and merges to the symbol that has the declarations. */
export function resolveSymbol(
  symbol: ts.Symbol,
  { checker }: Pick<Reader, 'checker'>,
  meaning: 'type' | 'value' = 'type',
): ts.Symbol | undefined {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  // A name that means nothing has a symbol too: one without declarations, whose type is `any`.
  if (isUnknownSymbol(checker, target) || !target.declarations?.length) return undefined;
  const exported = checker.getExportSymbolOfSymbol(target);
  // Two symbols of one name: `interface Issue`, which is not exported, beside `export const Issue` (zod), or
  // `export interface GLPK` beside `declare const GLPK`, which only `export default GLPK` exports (glpk.js).
  const wanted = meaning === 'type' ? ts.SymbolFlags.Type : ts.SymbolFlags.Value;
  const meant = target.flags & wanted && !(exported.flags & wanted) ? target : exported;
  return constructorFunction(meant, checker) ?? meant;
}

/** `var Pen = function () {}`: the variable is a class to the compiler, but its instances are those of the function. */
function constructorFunction(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol | undefined {
  const node = symbol.valueDeclaration;
  if (!(symbol.flags & ts.SymbolFlags.Class) || !node || !isJavaScript(node) || ts.isClassLike(node)) return undefined;
  const own = checker.getTypeOfSymbol(symbol).symbol as ts.Symbol | undefined;
  return own && own.flags & ts.SymbolFlags.Class ? own : undefined;
}

/** The symbol of `A`, `A.B` or an import's qualifier, in source or in a node that the checker built. */
export function symbolOfName(
  name: ts.EntityName,
  reader: Reader,
  meaning: 'type' | 'value' = 'type',
): ts.Symbol | undefined {
  const last = ts.isIdentifier(name) ? name : name.right;
  const built = builtSymbol(last);
  if (built) return resolveSymbol(built, reader, meaning);
  if (last.pos >= 0) {
    const found = reader.checker.getSymbolAtLocation(last);
    return found && resolveSymbol(found, reader, meaning);
  }
  // The builder attaches no symbol to the last part of `Enum.Member`.
  const container = ts.isQualifiedName(name) ? symbolOfName(name.left, reader) : undefined;
  const member = container?.exports?.get(last.escapedText);
  return member && resolveSymbol(member, reader, meaning);
}

export const entityText = (name: ts.EntityName): readonly string[] =>
  ts.isIdentifier(name) ? [name.text] : [...entityText(name.left), name.right.text];

/** `NodeJS.ReadableStream`: the name within its file or ambient module. */
export function qualifiedName(symbol: ts.Symbol): string {
  const declaration = symbol.declarations?.[0];
  const names = [ownName(symbol)];
  for (let node = declaration?.parent; node; node = node.parent) {
    if (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name) && !(node.flags & ts.NodeFlags.GlobalAugmentation)) {
      names.unshift(node.name.text);
    }
  }
  return names.join('.');
}

/** What the declaration is called; `default` and the compiler's `__class` give way to a name a person wrote. */
export function ownName(symbol: ts.Symbol): string {
  for (const node of symbol.declarations ?? []) {
    const name = ts.getNameOfDeclaration(node);
    if (name && ts.isIdentifier(name)) return name.text;
    if (
      (ts.isClassExpression(node) || ts.isFunctionExpression(node)) &&
      ts.isVariableDeclaration(node.parent) &&
      ts.isIdentifier(node.parent.name)
    ) {
      return node.parent.name.text;
    }
  }
  return isModule(symbol) ? nameOfFile(symbol.name) : symbol.name;
}

/** The compiler calls a module `"/path/of/lib/alg/index"`, which depends on where it is installed. */
export const isModule = ({ name }: ts.Symbol): boolean => name.startsWith('"');

function nameOfFile(path: string): string {
  const parts = path.slice(1, -1).split('/');
  return parts.findLast((part) => part !== 'index') ?? path;
}
