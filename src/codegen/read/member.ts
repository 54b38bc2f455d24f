/** Reads one member from the nodes that declare it: overloads of a method, a property, or a pair of accessors. */

import { ts } from 'ts-morph';
import type { MemberModel, MemberName, SignatureModel, TypeModel } from '../model/model.js';
import { textOf } from '../model/text.js';
import { docsOf } from './docs.js';
import { inferType } from './infer.js';
import { placeOf, type Reader } from './reader.js';
import { callSignaturesOf } from './shape-of-type.js';
import { readOverloads, readSignature } from './signature.js';
import { readType } from './type.js';

type Method = ts.MethodSignature | ts.MethodDeclaration | ts.FunctionDeclaration;
type Property = ts.PropertySignature | ts.PropertyDeclaration | ts.ParameterDeclaration | ts.VariableDeclaration;
export type MemberNode = Method | Property | ts.AccessorDeclaration;

export const isMethodNode = (node: ts.Node): node is Method =>
  ts.isMethodSignature(node) || ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node);

const isPropertyNode = (node: ts.Node): node is Property =>
  ts.isPropertySignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isVariableDeclaration(node);

export const isMemberNode = (node: ts.Node): node is MemberNode =>
  isMethodNode(node) || isPropertyNode(node) || ts.isAccessor(node);

export function readMember(name: MemberName, nodes: readonly MemberNode[], reader: Reader): MemberModel | undefined {
  const methods = nodes.filter(isMethodNode);
  if (methods.length > 0) return readMethod(name, methods, reader);
  const accessors = nodes.filter(ts.isAccessor);
  if (accessors.length > 0) return readAccessors(name, accessors, reader);
  const property = nodes.find(isPropertyNode);
  return property && readProperty(name, property, reader);
}

function readMethod(name: MemberName, nodes: readonly Method[], reader: Reader): MemberModel {
  const signatures = readOverloads(nodes, reader);
  const optional = nodes.some((node) => !ts.isFunctionDeclaration(node) && node.questionToken !== undefined);
  return { kind: 'method', name, optional, signatures, ...docsAndPlace(nodes[0], reader) };
}

function readProperty(name: MemberName, node: Property, reader: Reader): MemberModel {
  const inferred = reader.checker.getTypeAtLocation.bind(reader.checker);
  const type = node.type ? readType(node.type, reader) : node.pos < 0 ? any : inferType(inferred(node), reader);
  const call = callOf(node, type, reader);
  return {
    kind: 'property',
    name,
    optional: !ts.isVariableDeclaration(node) && node.questionToken !== undefined,
    readonly: isReadonly(node),
    type,
    ...(call.length > 0 && { call }),
    ...docsAndPlace(node, reader),
  };
}

const any: TypeModel = { kind: 'keyword', name: 'any' };

/** A function type says it itself; any other type that can be called is resolved. */
function callOf(node: Property, type: TypeModel, reader: Reader): readonly SignatureModel[] {
  if (type.kind === 'function') return [type.signature];
  if (type.kind === 'keyword' || type.kind === 'literal' || type.kind === 'array' || node.pos < 0) return [];
  const declared = reader.checker.getTypeAtLocation(node.type ?? node);
  return callSignaturesOf(reader.checker.getNonNullableType(declared), reader);
}

function isReadonly(node: Property): boolean {
  if (ts.isVariableDeclaration(node)) return (ts.getCombinedNodeFlags(node) & ts.NodeFlags.Const) !== 0;
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
}

function readAccessors(name: MemberName, nodes: readonly ts.AccessorDeclaration[], reader: Reader): MemberModel {
  const getter = nodes.find(ts.isGetAccessor);
  const setter = nodes.find(ts.isSetAccessor);
  const read = getter && readSignature(getter, reader).returns;
  const write = setter && (readSignature(setter, reader).parameters[0]?.type ?? any);
  const differs = read && write && textOf(read) !== textOf(write);
  const type = read ?? write ?? any;
  const node = getter ?? setter;
  const declared =
    node && node.pos >= 0 ? reader.checker.getNonNullableType(reader.checker.getTypeAtLocation(node)) : undefined;
  const call = declared && getter ? callSignaturesOf(declared, reader) : [];
  return {
    kind: 'property',
    name,
    optional: false,
    readonly: setter === undefined,
    ...(setter && { setter: getter ? ('beside getter' as const) : ('only' as const) }),
    type,
    ...(differs && { setType: write }),
    ...(call.length > 0 && { call }),
    ...docsAndPlace(node, reader),
  };
}

export function docsAndPlace(node: ts.Node | undefined, reader: Reader) {
  const docs = docsOf(node);
  return { ...(docs !== undefined && { docs }), place: placeOf(node, reader) };
}
