/** Gathers own and inherited members of a class or interface, each as its own declaration has it. */

import { ts } from 'ts-morph';
import { emptyShape, type ShapeModel, type TypeModel, unknownType } from '../model/model.js';
import { substitute, substituteShape } from '../model/substitute.js';
import { heritageOf } from './heritage.js';
import { isLanguageData } from './language.js';
import { nameKey } from './names.js';
import { readOwnShape } from './own-shape.js';
import type { Reader } from './reader.js';
import { heldShape, shapeOfType } from './shape-of-type.js';
import { resolveSymbol } from './symbols.js';
import { readType } from './type.js';
import { readTypeParameters } from './type-parameter.js';

export function resolvedShape(symbol: ts.Symbol, reader: Reader): ShapeModel {
  const known = reader.shapes.get(symbol);
  if (known !== undefined) return known === 'being read' ? emptyShape : known;
  reader.shapes.set(symbol, 'being read');
  const own = readOwnShape(symbol, reader);
  const hasMethods = own.members.some(({ kind }) => kind === 'method');
  const shape = heritageOf(symbol)
    .map((node) => inheritedShape(node, hasMethods, reader))
    .reduce(inherit, own);
  reader.shapes.set(symbol, shape);
  return shape;
}

function inheritedShape(node: ts.ExpressionWithTypeArguments, hasMethods: boolean, reader: Reader): ShapeModel {
  const found = reader.checker.getSymbolAtLocation(node.expression);
  const symbol = found && resolveSymbol(found, reader);
  if (
    !symbol ||
    !(symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) ||
    (symbol.flags & ts.SymbolFlags.Variable && ts.isClassLike(node.parent.parent))
  ) {
    const type = reader.checker.getTypeAtLocation(node);
    // What `Pick<T, 'a'>` comes to is declared in the language's files, too, but is an object type without a name.
    const base = type.symbol as ts.Symbol | undefined;
    const isData = base && !(base.flags & ts.SymbolFlags.TypeLiteral) && isLanguageData(base, reader);
    return (isData ? undefined : shapeOfType(type, reader)) ?? heldShape(type, reader, hasMethods);
  }
  if (isLanguageData(symbol, reader)) return heldShape(reader.checker.getTypeAtLocation(node), reader, hasMethods);
  const types = (node.typeArguments ?? []).map((type) => readType(type, reader));
  return instantiatedShape(symbol, types, reader);
}

/** With type arguments; missing ones are the parameters' defaults, or what they are limited to, or `unknown`. */
export function instantiatedShape(symbol: ts.Symbol, types: readonly TypeModel[], reader: Reader): ShapeModel {
  const values = new Map<string, TypeModel>();
  for (const [index, { name, constraint, default: fallback }] of readTypeParameters(symbol, reader).entries()) {
    const given = types[index] ?? (fallback && substitute(fallback, values)) ?? constraint;
    if (given?.kind !== 'parameter' || given.name !== name) values.set(name, given ?? unknownType);
  }
  const shape = resolvedShape(symbol, reader);
  return values.size > 0 ? substituteShape(shape, values) : shape;
}

export function inherit(own: ShapeModel, base: ShapeModel): ShapeModel {
  const names = new Set(own.members.map(({ name }) => nameKey(name)));
  return {
    call: [...own.call, ...base.call],
    construct: [...own.construct, ...base.construct],
    members: [...own.members, ...base.members.filter(({ name }) => !names.has(nameKey(name)))],
    index: own.index.length > 0 ? own.index : base.index,
  };
}
