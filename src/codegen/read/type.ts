/** Reads a type as it was written: one case per kind of node, each name resolved to a declaration. */

import { ts } from 'ts-morph';
import type { TypeModel } from '../model/model.js';
import type { Reader } from './reader.js';
import { readShapeOfNodes } from './shape-of-nodes.js';
import { readSignature } from './signature.js';
import { readConditional, readInfer, readMapped, readOperator, readTemplate } from './type/computed.js';
import { readJsDocType } from './type/jsdoc.js';
import { readLiteral } from './type/literal.js';
import { readImportType, readQuery } from './type/query.js';
import { readReference } from './type/reference.js';
import { readTuple } from './type/tuple.js';

const { SyntaxKind } = ts;

/** https://github.com/microsoft/TypeScript/blob/v6.0.2/src/compiler/types.ts, `KeywordTypeSyntaxKind` */
const keywords = new Map<ts.SyntaxKind, string>([
  [SyntaxKind.AnyKeyword, 'any'],
  [SyntaxKind.UnknownKeyword, 'unknown'],
  [SyntaxKind.StringKeyword, 'string'],
  [SyntaxKind.NumberKeyword, 'number'],
  [SyntaxKind.BigIntKeyword, 'bigint'],
  [SyntaxKind.BooleanKeyword, 'boolean'],
  [SyntaxKind.SymbolKeyword, 'symbol'],
  [SyntaxKind.ObjectKeyword, 'object'],
  [SyntaxKind.VoidKeyword, 'void'],
  [SyntaxKind.NeverKeyword, 'never'],
  [SyntaxKind.UndefinedKeyword, 'undefined'],
  [SyntaxKind.IntrinsicKeyword, 'intrinsic'],
]);

export function readType(node: ts.TypeNode, reader: Reader): TypeModel {
  const keyword = keywords.get(node.kind);
  if (keyword !== undefined)
    return isElided(node) ? unreadable(node, 'a type that contains itself') : { kind: 'keyword', name: keyword };
  if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) return readReference(node, reader);
  if (ts.isLiteralTypeNode(node)) return readLiteral(node);
  if (ts.isUnionTypeNode(node)) return { kind: 'union', types: node.types.map((type) => readType(type, reader)) };
  if (ts.isIntersectionTypeNode(node))
    return { kind: 'intersection', types: node.types.map((type) => readType(type, reader)) };
  if (ts.isArrayTypeNode(node)) return { kind: 'array', element: readType(node.elementType, reader), readonly: false };
  if (ts.isParenthesizedTypeNode(node)) return readType(node.type, reader);
  if (ts.isTypeLiteralNode(node)) return { kind: 'object', shape: readShapeOfNodes(node.members, reader) };
  if (ts.isFunctionTypeNode(node)) return { kind: 'function', signature: readSignature(node, reader), abstract: false };
  if (ts.isConstructorTypeNode(node)) return readConstructor(node, reader);
  if (ts.isTupleTypeNode(node)) return readTuple(node, reader);
  if (ts.isTypeQueryNode(node)) return readQuery(node, reader);
  if (ts.isImportTypeNode(node)) return readImportType(node, reader);
  if (ts.isTypeOperatorNode(node)) return readOperator(node, reader);
  if (ts.isIndexedAccessTypeNode(node)) {
    return { kind: 'indexed', object: readType(node.objectType, reader), index: readType(node.indexType, reader) };
  }
  if (ts.isConditionalTypeNode(node)) return readConditional(node, reader);
  if (ts.isInferTypeNode(node)) return readInfer(node, reader);
  if (ts.isMappedTypeNode(node)) return readMapped(node, reader);
  if (ts.isTemplateLiteralTypeNode(node)) return readTemplate(node, reader);
  if (ts.isTypePredicateNode(node)) return readPredicate(node, reader);
  if (node.kind === SyntaxKind.ThisType) return { kind: 'this' };
  return readJsDocType(node, reader) ?? unreadable(node, `a kind of type that is not known (${SyntaxKind[node.kind]})`);
}

export function unreadable(node: ts.Node, reason: string): TypeModel {
  const text = node.pos >= 0 ? node.getText() : printer.printNode(ts.EmitHint.Unspecified, node, blank);
  return { kind: 'unreadable', text, reason };
}

export const nothingCalled = (name: string): string =>
  `neither the language, nor Node, nor an installed package declares "${name}"`;

const printer = ts.createPrinter({ removeComments: true });
const blank = ts.createSourceFile('blank.ts', '', ts.ScriptTarget.ESNext);

/** The builder writes a type that would go on for ever as a comment and `any`. */
const isElided = (node: ts.Node) =>
  node.pos < 0 && ts.getSyntheticLeadingComments(node)?.some(({ text }) => text.includes('elided')) === true;

function readConstructor(node: ts.ConstructorTypeNode, reader: Reader): TypeModel {
  const abstract = node.modifiers?.some(({ kind }) => kind === SyntaxKind.AbstractKeyword) ?? false;
  return { kind: 'constructor', signature: readSignature(node, reader), abstract };
}

function readPredicate(node: ts.TypePredicateNode, reader: Reader): TypeModel {
  return {
    kind: 'predicate',
    asserts: node.assertsModifier !== undefined,
    parameter: ts.isIdentifier(node.parameterName) ? node.parameterName.text : 'this',
    ...(node.type && { type: readType(node.type, reader) }),
  };
}
