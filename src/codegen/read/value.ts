/** Reads what an exported name is at run time: a function, class, enum, namespace or variable. */

import { ts } from 'ts-morph';
import type { ShapeModel, ValueModel } from '../model/model.js';
import { isJavaScript } from './docs.js';
import { inferSignature, inferType } from './infer.js';
import type { Reader } from './reader.js';
import { shapeOfType } from './shape-of-type.js';
import { readOverloads } from './signature.js';
import { resolveSymbol, symbolOfName } from './symbols.js';
import { readType } from './type.js';

const { SymbolFlags } = ts;

export function readValue(symbol: ts.Symbol, reader: Reader): ValueModel | undefined {
  if (symbol.flags & SymbolFlags.Class) return readClassValue(symbol, reader);
  if (symbol.flags & SymbolFlags.Function) return readFunction(symbol, reader);
  if (symbol.flags & SymbolFlags.Enum) return { kind: 'enum', declaration: reader.declare(symbol) };
  if (symbol.flags & (SymbolFlags.Variable | SymbolFlags.Property | SymbolFlags.Accessor | SymbolFlags.Method)) {
    return readVariable(symbol, reader);
  }
  return symbol.flags & SymbolFlags.ValueModule ? { kind: 'namespace' } : undefined;
}

/** `declare function Parser(text: string): Result` beside `declare class Parser`: it can be called without `new`. */
function readClassValue(symbol: ts.Symbol, reader: Reader): ValueModel {
  const calls = (symbol.declarations ?? []).filter((node) => ts.isFunctionLike(node) && !isJavaScript(node));
  return {
    kind: 'class',
    declaration: reader.declare(symbol),
    ...(calls.length > 0 && { call: readOverloads(calls.filter(ts.isFunctionLike), reader) }),
  };
}

function readFunction(symbol: ts.Symbol, reader: Reader): ValueModel {
  const nodes = (symbol.declarations ?? []).filter(ts.isFunctionLike);
  const written = nodes.length > 0 && !nodes.some(isJavaScript);
  const signatures = written
    ? readOverloads(nodes, reader)
    : reader.checker
        .getTypeOfSymbol(symbol)
        .getCallSignatures()
        .map((signature) => inferSignature(signature, reader));
  return { kind: 'function', signatures };
}

function readVariable(symbol: ts.Symbol, reader: Reader): ValueModel {
  const type = typeOfVariable(symbol, reader);
  const behind = classBehind(symbol, type);
  if (behind) return { kind: 'class', declaration: reader.declare(behind) };
  const node = symbol.valueDeclaration;
  const shape = shapeOfType(type, reader);
  if (
    node &&
    isJavaScript(node) &&
    shape &&
    shape.call.length > 0 &&
    shape.construct.length === 0 &&
    shape.members.length === 0
  ) {
    return { kind: 'function', signatures: shape.call };
  }
  const written = node && ts.isVariableDeclaration(node) && !isJavaScript(node) ? node.type : undefined;
  const aliasOf = written && aliasPath(written, reader);
  return {
    kind: 'variable',
    type: written ? readType(written, reader) : inferType(type, reader),
    mutable: node !== undefined && ts.isVariableDeclaration(node) && isMutable(node, shape),
    ...(shape && { shape }),
    ...(aliasOf && { aliasOf }),
  };
}

/** `const { all, some }: Record<string, Plugins>`: an index may lack any name, but these are exported. */
function typeOfVariable(symbol: ts.Symbol, { checker }: Reader): ts.Type {
  const type = checker.getTypeOfSymbol(symbol);
  const node = symbol.valueDeclaration;
  if (!node || !ts.isBindingElement(node) || !ts.isVariableDeclaration(node.parent.parent)) return type;
  const { type: written } = node.parent.parent;
  const name = node.propertyName ?? node.name;
  if (!written || !ts.isIdentifier(name)) return type;
  const whole = checker.getTypeFromTypeNode(written);
  return whole.getProperty(name.text) ? type : (whole.getStringIndexType() ?? type);
}

/** Functions are declared by `var` also where nobody is to assign them. */
function isMutable(node: ts.VariableDeclaration, shape: ShapeModel | undefined): boolean {
  const kind = ts.getCombinedNodeFlags(node) & ts.NodeFlags.BlockScoped;
  const isFunction = shape !== undefined && shape.call.length > 0;
  return isFunction ? kind === ts.NodeFlags.Let : kind !== ts.NodeFlags.Const;
}

/** `const Foo = class { … }` and `const Foo = require('./foo')`, where that is a class. */
function classBehind(symbol: ts.Symbol, type: ts.Type): ts.Symbol | undefined {
  const node = symbol.valueDeclaration;
  const target = type.symbol as ts.Symbol | undefined;
  if (!node || !target || !(target.flags & SymbolFlags.Class) || type.getConstructSignatures().length === 0)
    return undefined;
  if (isJavaScript(node)) return target;
  return ts.isVariableDeclaration(node) && node.initializer && ts.isClassExpression(node.initializer)
    ? target
    : undefined;
}

/** `typeof other`, where `other` is exported too. */
function aliasPath(node: ts.TypeNode, reader: Reader): readonly string[] | undefined {
  if (!ts.isTypeQueryNode(node) || ts.isImportTypeNode(node.exprName) || node.typeArguments) return undefined;
  const found = symbolOfName(node.exprName, reader, 'value');
  const target = found && resolveSymbol(found, reader, 'value');
  if (!target || !(target.flags & (SymbolFlags.Function | SymbolFlags.Class))) return undefined;
  const access = reader.accessOf(target);
  return access.kind === 'export' ? access.path : undefined;
}
