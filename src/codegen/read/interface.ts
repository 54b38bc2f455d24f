/** Reads an interface, all of its merged declarations together. */

import { ts } from 'ts-morph';
import type { InterfaceModel } from '../model.js';
import type { DeclarationBase } from './declaration.js';
import { derivesFrom } from './language.js';
import { readOwnShape } from './own-shape.js';
import type { Reader } from './reader.js';
import { heritageOf, resolvedShape } from './resolved-shape.js';
import { readType } from './type.js';

export const readInterface = (symbol: ts.Symbol, base: DeclarationBase, reader: Reader): InterfaceModel => ({
  ...base,
  kind: 'interface',
  error:
    (symbol.flags & ts.SymbolFlags.Variable) !== 0 &&
    derivesFrom(reader.checker.getDeclaredTypeOfSymbol(symbol), 'Error', reader),
  extends: heritageOf(symbol).map((node) => readType(node, reader)),
  shape: readOwnShape(symbol, reader),
  resolved: resolvedShape(symbol, reader),
});
