/** Reads a signature: of a function, method, constructor, accessor or function type, written or built. */

import { ts } from 'ts-morph';
import type { ParameterModel, SignatureModel, TypeModel } from '../model/model.js';
import { docsOf, isJavaScript } from './docs.js';
import { inferSignature, inferType } from './infer.js';
import { placeOf, type Reader } from './reader.js';
import { readType } from './type.js';
import { readTypeParameter } from './type-parameter.js';

export function readSignature(node: ts.SignatureDeclaration, reader: Reader): SignatureModel {
  if (node.pos >= 0 && (isJavaScript(node) || ts.isJSDocSignature(node))) {
    const signature = reader.checker.getSignatureFromDeclaration(node);
    if (signature) return inferSignature(signature, reader);
  }
  const docs = docsOf(node);
  const own = node.parameters[0];
  const hasThis = own !== undefined && ts.isIdentifier(own.name) && own.name.text === 'this';
  return {
    typeParameters:
      node.typeParameters?.map((parameter) => readTypeParameter(parameter as ts.TypeParameterDeclaration, reader)) ??
      [],
    ...(hasThis && own.type && { thisType: readType(own.type, reader) }),
    parameters: readParameters(hasThis ? node.parameters.slice(1) : node.parameters, reader),
    returns: readReturn(node, reader),
    ...(docs !== undefined && { docs }),
    place: placeOf(node, reader),
  };
}

function readReturn(node: ts.SignatureDeclaration, reader: Reader): TypeModel {
  if (node.type) return readType(node.type, reader);
  if (node.pos < 0) return { kind: 'keyword', name: 'any' };
  const signature = reader.checker.getSignatureFromDeclaration(node);
  return signature ? inferType(signature.getReturnType(), reader) : { kind: 'keyword', name: 'any' };
}

function readParameters(
  nodes: readonly (ts.ParameterDeclaration | ts.JSDocParameterTag)[],
  reader: Reader,
): ParameterModel[] {
  const taken = new Set(nodes.map(({ name }) => (ts.isIdentifier(name) ? name.text : '')));
  const parameters = nodes.filter(ts.isParameter);
  const required = parameters.findLastIndex((node) => !canBeLeftOut(node));
  return parameters.map((node, index) => ({
    name: ts.isIdentifier(node.name) ? node.name.text : freeName('options', taken),
    // `(a = 1, b)`: a default that is followed by what must be given cannot be left out, only be `undefined`.
    optional: index > required && node.dotDotDotToken === undefined,
    rest: node.dotDotDotToken !== undefined,
    type:
      index <= required && node.initializer
        ? orUndefined(readParameterType(node, reader))
        : readParameterType(node, reader),
  }));
}

const canBeLeftOut = ({ questionToken, initializer, dotDotDotToken }: ts.ParameterDeclaration) =>
  questionToken !== undefined || initializer !== undefined || dotDotDotToken !== undefined;

const orUndefined = (type: TypeModel): TypeModel => ({
  kind: 'union',
  types: [type, { kind: 'keyword', name: 'undefined' }],
});

/** A binding pattern has no name; what it is for is mostly options. */
function freeName(base: string, taken: Set<string>): string {
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}${count}`;
  taken.add(name);
  return name;
}

function readParameterType(node: ts.ParameterDeclaration, reader: Reader): TypeModel {
  if (node.type) return readType(node.type, reader);
  if (node.pos < 0) return { kind: 'keyword', name: 'any' };
  return inferType(reader.checker.getTypeAtLocation(node), reader);
}

/** One signature per overload; the implementation behind overloads is nobody's signature. */
export function readOverloads(nodes: readonly ts.SignatureDeclaration[], reader: Reader): SignatureModel[] {
  const bodiless = nodes.filter((node) => !hasBody(node));
  return (bodiless.length > 0 ? bodiless : nodes).map((node) => readSignature(node, reader));
}

const hasBody = (node: ts.SignatureDeclaration) => 'body' in node && node.body !== undefined;
