/** Reads an interface, all of its merged declarations together. */

import { ts } from 'ts-morph';
import type { DeclarationBase, InterfaceModel } from '../model/model.js';
import { derivesFrom, heritageOf } from './heritage.js';
import { readOwnShape } from './own-shape.js';
import type { Reader } from './reader.js';
import { resolvedShape } from './resolved-shape.js';
import { readType } from './type.js';

export function readInterface(symbol: ts.Symbol, base: DeclarationBase, reader: Reader): InterfaceModel {
  const derivesFromError = derivesFrom(reader.checker.getDeclaredTypeOfSymbol(symbol), 'Error', reader);
  return {
    ...base,
    kind: 'interface',
    error: derivesFromError && (symbol.flags & ts.SymbolFlags.Variable) !== 0,
    ...(derivesFromError && { derivesFromError }),
    extends: heritageOf(symbol).map((node) => readType(node, reader)),
    shape: readOwnShape(symbol, reader),
    resolved: resolvedShape(symbol, reader),
  };
}
