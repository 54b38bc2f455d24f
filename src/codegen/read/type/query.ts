/** Reads `typeof value` and `import('module').Name`, with what the value comes to. */

import { ts } from 'ts-morph';
import type { Access, DeclarationId, ShapeModel, TypeModel } from '../../model/model.js';
import { inferType } from '../infer.js';
import type { Reader } from '../reader.js';
import { shapeOfType } from '../shape-of-type.js';
import { symbolConstant } from '../symbol-constant.js';
import { entityText, resolveSymbol, symbolOfName } from '../symbols.js';
import { nothingCalled, readType, unreadable } from '../type.js';
import { referTo } from './reference.js';

export function readQuery(node: ts.TypeQueryNode, reader: Reader): TypeModel {
  if (ts.isImportTypeNode(node.exprName)) return readImportType(node.exprName, reader);
  const path = entityText(node.exprName);
  if (path[0] === 'globalThis') {
    return { kind: 'query', path, access: { kind: 'global', name: path.join('.'), from: 'ecmascript' } };
  }
  const symbol = symbolOfName(node.exprName, reader, 'value');
  if (!symbol) return readNameless(node, path, reader);
  const real = node.pos >= 0;
  // `typeof parameter`, `typeof this.x` and `typeof f<string>` mean a type here that no name has elsewhere.
  const local = symbol.valueDeclaration && (ts.isParameter(symbol.valueDeclaration) || path[0] === 'this');
  if (real && (local || node.typeArguments)) return inferType(reader.checker.getTypeAtLocation(node), reader);
  const type = instanceOf(symbol, reader);
  return type ? inferType(type, reader) : queryOf(symbol, path, reader, accessOfPath(symbol, node.exprName, reader));
}

/** `typeof root`, where `root` is a `Node`: that has a name, and what it can do may be about to be read just now. */
function instanceOf(symbol: ts.Symbol, { checker }: Reader): ts.Type | undefined {
  if (!(symbol.flags & ts.SymbolFlags.Variable)) return undefined;
  const type = checker.getTypeOfSymbol(symbol);
  const target = (type as ts.TypeReference).target as ts.Type | undefined;
  return type.isClassOrInterface() || target?.isClassOrInterface() ? type : undefined;
}

/** `typeof Cheerio.prototype`: no one declared the property, but it has a type. */
function readNameless(node: ts.TypeQueryNode, path: readonly string[], reader: Reader): TypeModel {
  const type = node.pos >= 0 ? reader.checker.getTypeAtLocation(node) : undefined;
  const known = type && !(type.flags & ts.TypeFlags.Any);
  return known ? inferType(type, reader) : unreadable(node, nothingCalled(path.join('.')));
}

/** The type of a value that has a name. */
export function queryOf(
  symbol: ts.Symbol,
  path: readonly string[],
  reader: Reader,
  access: Access = reader.accessOf(symbol),
): TypeModel {
  const declaration = classOrEnum(symbol, reader);
  const resolved = declaration === undefined ? shapeOfValue(symbol, reader) : undefined;
  const constant = symbolConstant(symbol, reader);
  if (access.kind === 'hidden' && declaration === undefined && resolved === undefined) {
    const type = reader.checker.getTypeOfSymbol(symbol);
    if (isListed(type, reader)) return inferType(type, reader);
  }
  return {
    kind: 'query',
    path,
    access,
    ...(declaration !== undefined && { declaration }),
    ...(resolved && { resolved }),
    ...(constant && { symbol: constant }),
  };
}

/** `Array.prototype.splice`: a property has no name of its own, but what it is a property of has. */
function accessOfPath(symbol: ts.Symbol, name: ts.EntityName, reader: Reader): Access {
  const access = reader.accessOf(symbol);
  if (access.kind !== 'hidden' || ts.isIdentifier(name)) return access;
  const owner = symbolOfName(name.left, reader, 'value');
  const outer = owner && accessOfPath(owner, name.left, reader);
  if (!outer || outer.kind === 'hidden') return access;
  return outer.kind === 'global'
    ? { ...outer, name: `${outer.name}.${name.right.text}` }
    : { ...outer, path: [...outer.path, name.right.text] };
}

/** `(typeof operators)[number]`, of a list that cannot be imported: what is in it says all. */
const isListed = (type: ts.Type, { checker }: Reader): boolean =>
  checker.isTupleType(type) || checker.isArrayType(type);

function shapeOfValue(symbol: ts.Symbol, reader: Reader): ShapeModel | undefined {
  if (reader.values.has(symbol)) return reader.values.get(symbol);
  reader.values.set(symbol, undefined);
  const shape = shapeOfType(reader.checker.getTypeOfSymbol(symbol), reader);
  reader.values.set(symbol, shape);
  return shape;
}

/** A class needs no shape: its declaration has it. */
const classOrEnum = (symbol: ts.Symbol, reader: Reader): DeclarationId | undefined =>
  symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Enum) ? reader.declare(symbol) : undefined;

export function readImportType(node: ts.ImportTypeNode, reader: Reader): TypeModel {
  const { qualifier } = node;
  if (!qualifier) return readWholeModule(node, reader);
  const symbol = symbolOfName(qualifier, reader, node.isTypeOf ? 'value' : 'type');
  if (!symbol) return unreadable(node, `"${entityText(qualifier).join('.')}" is not exported there`);
  if (node.isTypeOf) return queryOf(symbol, entityText(qualifier), reader);
  const types = (node.typeArguments ?? []).map((type) => readType(type, reader));
  return referTo(symbol, types, reader) ?? unreadable(node, 'not a type');
}

function readWholeModule(node: ts.ImportTypeNode, reader: Reader): TypeModel {
  if (node.pos < 0) return unreadable(node, 'a module as a value inside an inferred type');
  const literal = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  const module = literal && reader.checker.getSymbolAtLocation(literal);
  if (!module) return unreadable(node, 'the module cannot be found');
  const root = module.exports?.get('export=' as ts.__String);
  const target = root ? resolveSymbol(root, reader) : module;
  if (!target) return unreadable(node, 'the module cannot be found');
  if (node.isTypeOf) return queryOf(target, [], reader);
  return (
    referTo(
      target,
      (node.typeArguments ?? []).map((type) => readType(type, reader)),
      reader,
    ) ?? unreadable(node, 'not a type')
  );
}
