/** Reads one named type, whatever it is, and makes the ids by which models refer to each other. */

import { ts } from 'ts-morph';
import type { DeclarationBase, DeclarationId, DeclarationModel } from '../model/model.js';
import { readAlias } from './alias.js';
import { readClass } from './class.js';
import { docsOf } from './docs.js';
import { readEnum } from './enum.js';
import { externalTypeParameters, isExternal, readExternal } from './external.js';
import { readInterface } from './interface.js';
import { placeOf, type Reader } from './reader.js';
import { ownName } from './symbols.js';
import { readTypeParameters } from './type-parameter.js';

export function readDeclaration(symbol: ts.Symbol, id: DeclarationId, reader: Reader): DeclarationModel {
  const external = isExternal(symbol, reader);
  const node = mainDeclaration(symbol);
  const docs = external ? undefined : docsOf(node);
  const base: DeclarationBase = {
    id,
    name: ownName(symbol),
    ...(docs !== undefined && { docs }),
    place: placeOf(node, reader),
    typeParameters: external ? externalTypeParameters(symbol, reader) : readTypeParameters(symbol, reader),
    access: reader.accessOf(symbol),
  };
  if (external) return readExternal(symbol, base, reader);
  if (symbol.flags & ts.SymbolFlags.Class) return readClass(symbol, base, reader);
  if (symbol.flags & ts.SymbolFlags.Interface) return readInterface(symbol, base, reader);
  if (symbol.flags & ts.SymbolFlags.Enum) return readEnum(symbol, base, reader);
  return readAlias(symbol, base, reader);
}

const mainDeclaration = (symbol: ts.Symbol): ts.Declaration | undefined =>
  symbol.declarations?.find(
    (node) =>
      ts.isClassLike(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isEnumDeclaration(node),
  ) ?? symbol.declarations?.[0];
