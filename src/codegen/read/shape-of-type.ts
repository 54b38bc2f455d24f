/** Finds out what a type can do, whatever it was made of: the members, call and construct signatures of an object. */

import { ts } from 'ts-morph';
import { emptyShape, type MemberModel, type ShapeModel, type SignatureModel } from '../model/model.js';
import { isJavaScript } from './docs.js';
import { inferSignature, inferType } from './infer.js';
import { isInstantiated } from './internals.js';
import { contentsOf, isLanguageData } from './language.js';
import { nameKey } from './names.js';
import { originOf } from './origin.js';
import type { Reader } from './reader.js';
import { instantiatedShape, resolvedShape } from './resolved-shape.js';
import { readSignature } from './signature.js';
import { readMemberOfSymbol } from './symbol-member.js';

/** Undefined where the type is no object: a primitive, a union, a type parameter. */
export function shapeOfType(type: ts.Type, reader: Reader): ShapeModel | undefined {
  if (type.isIntersection()) return shapeOfIntersection(type, reader);
  if (!(type.flags & ts.TypeFlags.Object)) return undefined;
  if (reader.checker.isArrayType(type) || reader.checker.isTupleType(type)) return undefined;
  return namedShape(type, reader) ?? anonymousShape(type, reader);
}

/** Only the signatures: the members may be those of the very type that is being read. */
export const callSignaturesOf = (type: ts.Type, reader: Reader): readonly SignatureModel[] =>
  type.flags & ts.TypeFlags.Object || type.isIntersection() ? signatures(type.getCallSignatures(), reader) : [];

/** A class or interface is read from its declaration, with the type arguments put in. */
function namedShape(type: ts.Type, reader: Reader): ShapeModel | undefined {
  const target = isReference(type) ? type.target : type;
  if (!target.isClassOrInterface()) return undefined;
  if (isLanguageData(target.symbol, reader)) return heldShape(type, reader);
  if (target === type || !isReference(type)) return resolvedShape(target.symbol, reader);
  const types = reader.checker.getTypeArguments(type).map((argument) => inferType(argument, reader));
  return instantiatedShape(target.symbol, types, reader);
}

const isReference = (type: ts.Type): type is ts.TypeReference =>
  (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;

function anonymousShape(type: ts.Type, reader: Reader): ShapeModel {
  return {
    call: signatures(type.getCallSignatures(), reader),
    construct: signatures(type.getConstructSignatures(), reader),
    members: propertiesOf(type, reader).flatMap((symbol) => readMemberOfSymbol(symbol, reader) ?? []),
    index: reader.checker.getIndexInfosOfType(type).map((info) => ({
      key: inferType(info.keyType, reader),
      value: inferType(info.type, reader),
      readonly: info.isReadonly,
    })),
  };
}

/** What every error class inherits from `ErrorConstructor` says nothing about this one. */
function propertiesOf(type: ts.Type, reader: Reader): readonly ts.Symbol[] {
  const properties = reader.checker.getPropertiesOfType(type);
  const symbol = type.symbol as ts.Symbol | undefined;
  if (!symbol || !(symbol.flags & ts.SymbolFlags.Class)) return properties;
  const inherited = ['ecmascript', 'node'];
  return properties.filter(
    (property) => !inherited.includes(originOf(property, reader).kind) || originOf(symbol, reader).kind === 'node',
  );
}

const signatures = (list: readonly ts.Signature[], reader: Reader) =>
  list.map((signature) => signatureOf(signature, reader));

/** What was written keeps `this`, predicates and alias names, which the instantiated signature has lost. */
export function signatureOf(signature: ts.Signature, reader: Reader): SignatureModel {
  const node = signature.getDeclaration() as ts.SignatureDeclaration | undefined;
  const written = node && !isInstantiated(signature) && !isJavaScript(node) && !ts.isConstructorDeclaration(node);
  return written && !ts.isClassLike(node) ? readSignature(node, reader) : inferSignature(signature, reader);
}

/** The little of a string, a list or a map that one needs to get at what it holds. */
export const heldShape = (type: ts.Type, reader: Reader, besideMethods = false): ShapeModel => ({
  ...emptyShape,
  members: contentsOf(type, reader, besideMethods).flatMap((symbol) => readMemberOfSymbol(symbol, reader) ?? []),
});

/** Part by part, so that each keeps its own `this` and overloads; only names that several parts have are combined. */
function shapeOfIntersection(type: ts.IntersectionType, reader: Reader): ShapeModel {
  const shapes = type.types.map((part) => shapeOfType(part, reader) ?? heldShape(part, reader));
  const count = new Map<string, number>();
  for (const { members } of shapes)
    for (const { name } of members) count.set(nameKey(name), (count.get(nameKey(name)) ?? 0) + 1);
  const members = new Map<string, MemberModel>();
  for (const member of shapes.flatMap((shape) => shape.members)) {
    const key = nameKey(member.name);
    if (members.has(key)) continue;
    const shared =
      count.get(key) !== 1 && member.name.kind !== 'symbol' ? type.getProperty(member.name.text) : undefined;
    members.set(key, (shared && readMemberOfSymbol(shared, reader)) ?? member);
  }
  return {
    call: shapes.flatMap(({ call }) => call),
    construct: shapes.flatMap(({ construct }) => construct),
    members: [...members.values()],
    index: shapes.flatMap(({ index }) => index),
  };
}
