/** Reads the types that only JSDoc has: `?T`, `!T`, `T=`, `...T`, `*`, `function(string): void`. */

import { ts } from 'ts-morph';
import type { TypeModel } from '../../model/model.js';
import { inferType } from '../infer.js';
import type { Reader } from '../reader.js';
import { readType } from '../type.js';

export function readJsDocType(node: ts.TypeNode, reader: Reader): TypeModel | undefined {
  if (ts.isJSDocTypeExpression(node) || ts.isJSDocNonNullableType(node) || ts.isJSDocOptionalType(node)) {
    return readType(node.type, reader);
  }
  if (ts.isJSDocNullableType(node)) {
    return { kind: 'union', types: [readType(node.type, reader), { kind: 'keyword', name: 'null' }] };
  }
  if (ts.isJSDocVariadicType(node)) return { kind: 'array', element: readType(node.type, reader), readonly: false };
  if (ts.isJSDocAllType(node) || ts.isJSDocUnknownType(node)) return { kind: 'keyword', name: 'any' };
  if (node.pos < 0) return undefined;
  return ts.isJSDocFunctionType(node) || ts.isJSDocTypeLiteral(node)
    ? inferType(reader.checker.getTypeFromTypeNode(node), reader)
    : undefined;
}
