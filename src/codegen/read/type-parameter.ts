/** Reads type parameters: `const T extends string = 'a'`. */

import { ts } from 'ts-morph';
import type { TypeModel, TypeParameterModel } from '../model.js';
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
export function typeParameterNodes(symbol: ts.Symbol): readonly ts.TypeParameterDeclaration[] {
  for (const node of symbol.declarations ?? []) {
    if (
      !ts.isClassLike(node) &&
      !ts.isInterfaceDeclaration(node) &&
      !ts.isTypeAliasDeclaration(node) &&
      !isJsDocAlias(node)
    )
      continue;
    const nodes = ts.getEffectiveTypeParameterDeclarations(node);
    if (nodes.length > 0) return nodes;
  }
  return [];
}

const isJsDocAlias = (node: ts.Node): node is ts.JSDocTypedefTag | ts.JSDocCallbackTag =>
  ts.isJSDocTypedefTag(node) || ts.isJSDocCallbackTag(node);

export const readTypeParameters = (symbol: ts.Symbol, reader: Reader): readonly TypeParameterModel[] =>
  typeParameterNodes(symbol).map((node) => readTypeParameter(node, reader));

export const asArguments = (parameters: readonly TypeParameterModel[]): readonly TypeModel[] =>
  parameters.map(({ name }) => ({ kind: 'parameter', name }));
