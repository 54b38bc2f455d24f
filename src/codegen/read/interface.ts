/** Reads an interface, all of its merged declarations together. */

import type { ts } from 'ts-morph';
import type { InterfaceModel } from '../model.js';
import type { DeclarationBase } from './declaration.js';
import { readOwnShape } from './own-shape.js';
import type { Reader } from './reader.js';
import { heritageOf, resolvedShape } from './resolved-shape.js';
import { readType } from './type.js';

export const readInterface = (symbol: ts.Symbol, base: DeclarationBase, reader: Reader): InterfaceModel => ({
  ...base,
  kind: 'interface',
  extends: heritageOf(symbol).map((node) => readType(node, reader)),
  shape: readOwnShape(symbol, reader),
  resolved: resolvedShape(symbol, reader),
});
