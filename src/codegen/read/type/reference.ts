/** Reads a name in a type position: a declaration, a type parameter, an enum's member, or an array. */

import { ts } from 'ts-morph';
import type { TypeModel } from '../../model/model.js';
import { inferType } from '../infer.js';
import { originOf } from '../origin.js';
import type { Reader } from '../reader.js';
import { entityText, resolveSymbol, symbolOfName } from '../symbols.js';
import { nothingCalled, readType, unreadable } from '../type.js';

export function readReference(node: ts.TypeReferenceNode | ts.ExpressionWithTypeArguments, reader: Reader): TypeModel {
  const name = ts.isTypeReferenceNode(node) ? entityText(node.typeName).join('.') : node.expression.getText();
  const symbol = ts.isTypeReferenceNode(node) ? symbolOfName(node.typeName, reader) : symbolOfExpression(node, reader);
  if (name === 'const') return unreadable(node, 'a const assertion');
  if (!symbol) return unreadable(node, nothingCalled(name));
  const computed = readComputed(node, symbol, reader);
  if (computed) return computed;
  const types = (node.typeArguments ?? []).map((type) => readType(type, reader));
  return referTo(symbol, types, reader) ?? unreadable(node, `"${name}" is not a type`);
}

/** Utility types of the language that come to one of the types that they are given. */
const CHOOSING = new Set(['InstanceType', 'ReturnType', 'NonNullable', 'Extract', 'Exclude', 'Awaited']);

/** `InstanceType<typeof Engine>` is `Engine`: an object has to be known as what it is. */
function readComputed(
  node: ts.TypeReferenceNode | ts.ExpressionWithTypeArguments,
  symbol: ts.Symbol,
  reader: Reader,
): TypeModel | undefined {
  if (node.pos < 0 || !CHOOSING.has(symbol.name) || originOf(symbol, reader).kind !== 'ecmascript') return undefined;
  const type = reader.checker.getTypeAtLocation(node);
  const parts = type.isUnion() ? type.types : [type];
  const isSettled = parts.every(({ flags }) => !(flags & (ts.TypeFlags.Instantiable | ts.TypeFlags.Any)));
  return isSettled && parts.some(({ flags }) => flags & ts.TypeFlags.Object) ? inferType(type, reader) : undefined;
}

const symbolOfExpression = (node: ts.ExpressionWithTypeArguments, reader: Reader): ts.Symbol | undefined => {
  const found = reader.checker.getSymbolAtLocation(node.expression);
  return found && resolveSymbol(found, reader);
};

export function referTo(symbol: ts.Symbol, types: readonly TypeModel[], reader: Reader): TypeModel | undefined {
  if (symbol.flags & ts.SymbolFlags.TypeParameter) return { kind: 'parameter', name: symbol.name };
  const array = arrayOf(symbol, types, reader);
  if (array) return array;
  if (symbol.flags & ts.SymbolFlags.EnumMember) return readEnumMember(symbol, reader);
  if (!(symbol.flags & ts.SymbolFlags.Type)) return undefined;
  return { kind: 'reference', declaration: reader.declare(symbol), arguments: types };
}

/** `Array<T>` is read as `T[]`. */
function arrayOf(symbol: ts.Symbol, [element, ...more]: readonly TypeModel[], reader: Reader): TypeModel | undefined {
  if (!element || more.length > 0 || (symbol.name !== 'Array' && symbol.name !== 'ReadonlyArray')) return undefined;
  if (originOf(symbol, reader).kind !== 'ecmascript') return undefined;
  return { kind: 'array', element, readonly: symbol.name === 'ReadonlyArray' };
}

function readEnumMember(symbol: ts.Symbol, reader: Reader): TypeModel | undefined {
  const parent = symbol.valueDeclaration?.parent;
  const owner = parent && ts.isEnumDeclaration(parent) ? reader.checker.getSymbolAtLocation(parent.name) : undefined;
  const enumeration = owner && resolveSymbol(owner, reader);
  return (
    enumeration && { kind: 'reference', declaration: reader.declare(enumeration), arguments: [], member: symbol.name }
  );
}
