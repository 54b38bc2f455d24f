/** Reads what no one wrote: types that the checker inferred, instantiated or combined. */

import { ts } from 'ts-morph';
import type { SignatureModel, TypeModel } from '../model/model.js';
import { docsOf } from './docs.js';
import { aliasedTypeToNode, signatureToNode, TOO_LONG, typeToNode } from './internals.js';
import { placeOf, type Reader } from './reader.js';
import { readSignature } from './signature.js';
import { queryOf } from './type/query.js';
import { readType } from './type.js';

const unwritable = (reason: string): TypeModel => ({ kind: 'unreadable', text: '…', reason });

function readBuilt(node: ts.TypeNode | 'truncated' | undefined, reader: Reader): TypeModel {
  if (node === undefined) return unwritable('the compiler has no way to write this type');
  return node === 'truncated' ? unwritable(TOO_LONG) : readType(node, reader);
}

export function inferType(type: ts.Type, reader: Reader): TypeModel {
  const symbol = type.symbol as ts.Symbol | undefined;
  if (symbol && !type.aliasSymbol && isPureModule(symbol)) return queryOf(symbol, [], reader);
  return readBuilt(typeToNode(reader.checker, type), reader);
}

/** A namespace as a value; not a class or function that a namespace is merged with. */
const isPureModule = ({ flags }: ts.Symbol) =>
  (flags & ts.SymbolFlags.ValueModule) !== 0 &&
  !(flags & (ts.SymbolFlags.Type | ts.SymbolFlags.Function | ts.SymbolFlags.Variable));

/** What an alias stands for, where its own declaration is JSDoc. */
export const inferAliased = (type: ts.Type, reader: Reader): TypeModel =>
  readBuilt(aliasedTypeToNode(reader.checker, type), reader);

export function inferSignature(signature: ts.Signature, reader: Reader): SignatureModel {
  const node = signatureToNode(reader.checker, signature, ts.SyntaxKind.FunctionType);
  if (!node) throw new Error('the checker built no node for a signature');
  const declaration = signature.getDeclaration() as ts.SignatureDeclaration | undefined;
  const docs = docsOf(declaration);
  const own =
    node === 'truncated'
      ? { typeParameters: [], parameters: [], returns: unwritable(TOO_LONG) }
      : readSignature(node, reader);
  return { ...own, ...(docs !== undefined && { docs }), place: placeOf(declaration, reader) };
}
