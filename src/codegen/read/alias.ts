/** Reads a type alias, and what it comes to where that is one object type. */

import { ts } from 'ts-morph';
import type { AliasModel, DeclarationBase } from '../model/model.js';
import { inferAliased } from './infer.js';
import type { Reader } from './reader.js';
import { shapeOfType } from './shape-of-type.js';
import { resolveSymbol, symbolOfName } from './symbols.js';
import { readType } from './type.js';

export function readAlias(symbol: ts.Symbol, base: DeclarationBase, reader: Reader): AliasModel {
  const node = symbol.declarations?.find(ts.isTypeAliasDeclaration)?.type;
  const declared = reader.checker.getDeclaredTypeOfSymbol(symbol);
  const resolved = node && speaksForItself(node, reader) ? undefined : shapeOfType(declared, reader);
  const type = node ? readType(node, reader) : inferAliased(declared, reader);
  return { ...base, kind: 'alias', type, ...(resolved && { resolved }) };
}

/** A function type, or another name of a class or interface: whoever needs its members finds them there. */
function speaksForItself(node: ts.TypeNode, reader: Reader): boolean {
  if (ts.isFunctionTypeNode(node)) return true;
  if (!ts.isTypeReferenceNode(node)) return false;
  const symbol = symbolOfName(node.typeName, reader);
  const target = symbol && resolveSymbol(symbol, reader);
  return target !== undefined && (target.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) !== 0;
}
