/** Reads type parameters: `const T extends string = 'a'`. */

import { ts } from 'ts-morph';
import type { TypeModel, TypeParameterModel } from '../model/model.js';
import type { Reader } from './reader.js';
import { readType } from './type.js';

export function readTypeParameter(node: ts.TypeParameterDeclaration, reader: Reader): TypeParameterModel {
  const constraint = node.constraint && readType(node.constraint, reader);
  const fallback = node.default && readType(node.default, reader);
  return {
    name: node.name.text,
    ...(constraint && { constraint: fallback && isRefused(node, reader) ? either(constraint, fallback) : constraint }),
    ...(fallback && { default: fallback }),
    modifiers: node.modifiers?.map(({ kind }) => ts.tokenToString(kind) ?? '') ?? [],
  };
}

/** `D extends Data = undefined`, as flexsearch has it: `skipLibCheck` lets pass in declarations what it does not in a facade. */
function isRefused({ constraint, default: fallback }: ts.TypeParameterDeclaration, { checker }: Reader): boolean {
  if (!constraint || !fallback || constraint.pos < 0) return false;
  const isNothing = fallback.kind === ts.SyntaxKind.UndefinedKeyword || fallback.getText() === 'null';
  return (
    isNothing &&
    !checker.isTypeAssignableTo(checker.getTypeFromTypeNode(fallback), checker.getTypeFromTypeNode(constraint))
  );
}

const either = (...types: readonly TypeModel[]): TypeModel => ({ kind: 'union', types });

/** The declarations of a symbol's own type parameters; merged declarations repeat them. */
export const typeParameterNodes = (symbol: ts.Symbol): readonly ts.TypeParameterDeclaration[] =>
  typeParameterLists(symbol)[0] ?? [];

const typeParameterLists = (symbol: ts.Symbol): readonly (readonly ts.TypeParameterDeclaration[])[] =>
  (symbol.declarations ?? [])
    .filter(
      (node) =>
        ts.isClassLike(node) ||
        ts.isInterfaceDeclaration(node) ||
        ts.isTypeAliasDeclaration(node) ||
        isJsDocAlias(node),
    )
    .map((node) => ts.getEffectiveTypeParameterDeclarations(node))
    .filter((nodes) => nodes.length > 0);

const isJsDocAlias = (node: ts.Node): node is ts.JSDocTypedefTag | ts.JSDocCallbackTag =>
  ts.isJSDocTypedefTag(node) || ts.isJSDocCallbackTag(node);

/** Of merged declarations, any may say what a parameter is unless given: `interface Box<T>` beside `class Box<T = string>`. */
export function readTypeParameters(symbol: ts.Symbol, reader: Reader): readonly TypeParameterModel[] {
  const lists = typeParameterLists(symbol);
  return typeParameterNodes(symbol).map((node, index) => {
    const parameter = readTypeParameter(node, reader);
    const fallback = lists.map((nodes) => nodes[index]?.default).find((one) => one !== undefined);
    return fallback === undefined || parameter.default !== undefined
      ? parameter
      : { ...parameter, default: readType(fallback, reader) };
  });
}

export const asArguments = (parameters: readonly TypeParameterModel[]): readonly TypeModel[] =>
  parameters.map(({ name }) => ({ kind: 'parameter', name }));
