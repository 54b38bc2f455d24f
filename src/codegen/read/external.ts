/** Reads what can be seen of a declaration from outside: one of the language, or of another module of Node. */

import { ts } from 'ts-morph';
import type { DeclarationBase, ExternalModel, TypeParameterModel } from '../model/model.js';
import { baseTypes } from './heritage.js';
import { originOf } from './origin.js';
import type { Reader } from './reader.js';
import { qualifiedName } from './symbols.js';
import { readType } from './type.js';
import { typeParameterNodes } from './type-parameter.js';

/** The language's and Node's declarations are not the original's own, unless Node's module is the original itself. */
export function isExternal(symbol: ts.Symbol, reader: Reader): boolean {
  const origin = originOf(symbol, reader);
  if (origin.kind === 'ecmascript' || origin.kind === 'dom') return true;
  if (origin.kind !== 'node') return false;
  const access = reader.accessOf(symbol).kind;
  // What Node's types keep to themselves can only be declared anew, and must be read for that.
  if (access === 'hidden') return false;
  if (!reader.module.builtin || origin.module === undefined) return true;
  return origin.module !== reader.module.importSpecifier && access !== 'export';
}

export function readExternal(symbol: ts.Symbol, base: DeclarationBase, { checker }: Reader): ExternalModel {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  return {
    ...base,
    kind: 'external',
    declared: declaredAs(symbol),
    hasMethods: checker
      .getPropertiesOfType(type)
      .some((member) => isCallable(checker.getTypeOfSymbol(member), checker)),
    callable: isCallable(type, checker),
    ancestors: [...new Set([qualifiedName(symbol), ...ancestors(type, checker)])],
  };
}

/** `K extends keyof T`; the constraints of classes and interfaces would only lead further into the library. */
export const externalTypeParameters = (symbol: ts.Symbol, reader: Reader): readonly TypeParameterModel[] =>
  typeParameterNodes(symbol).map((node) => ({
    name: node.name.text,
    ...(node.constraint && ts.isTypeAliasDeclaration(node.parent) && { constraint: readType(node.constraint, reader) }),
    ...(node.default && { default: readType(node.default, reader) }),
    modifiers: [],
  }));

const isCallable = (type: ts.Type, checker: ts.TypeChecker) =>
  checker.getNonNullableType(type).getCallSignatures().length > 0;

function declaredAs({ flags }: ts.Symbol): ExternalModel['declared'] {
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Interface) return 'interface';
  if (flags & ts.SymbolFlags.TypeAlias) return 'alias';
  return flags & ts.SymbolFlags.Enum ? 'enum' : 'namespace';
}

function ancestors(type: ts.Type, checker: ts.TypeChecker): readonly string[] {
  const symbol = type.symbol as ts.Symbol | undefined;
  const named = symbol && symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface);
  const own = named ? [qualifiedName(symbol)] : [];
  return [...own, ...baseTypes(type, { checker }).flatMap((base) => ancestors(base, checker))];
}
