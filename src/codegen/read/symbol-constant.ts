/** Reads what `declare const brand: unique symbol` declares: a symbol that is a type, and that members have for a name. */

import { ts } from 'ts-morph';
import type { SymbolConstant } from '../model/model.js';
import { placeOf, type Reader } from './reader.js';

export function symbolConstant(symbol: ts.Symbol | undefined, reader: Reader): SymbolConstant | undefined {
  if (!symbol || !(symbol.flags & ts.SymbolFlags.Variable)) return undefined;
  if (!(reader.checker.getTypeOfSymbol(symbol).flags & ts.TypeFlags.UniqueESSymbol)) return undefined;
  const access = reader.accessOf(symbol);
  const { file, line, column } = placeOf(symbol.declarations?.[0], reader);
  const forTypes = access.kind === 'hidden' || reader.lookedUp().has(`[${symbol.name}]`);
  return { id: `${file}:${line}:${column}`, name: symbol.name, access, forTypes };
}
