/** Names the constants whose symbols are the names of members: those of the original, or one of the facade's own. */

import type { MemberName, SymbolConstant } from '../../model/model.js';
import { memberText } from '../model-index.js';
import { propertyKey } from '../names/names.js';
import type { Planning } from '../planning.js';

/** A symbol that cannot be imported is declared in the facade, where all that mentions it is declared anew. */
export const nameOfSymbol = (planning: Planning, constant: SymbolConstant): string =>
  planning.originals.nameOfValue(constant.access) ?? planning.imports.declare(constant);

/** What an object has by a symbol does not cross. */
export function keyOfValue(name: MemberName): string | undefined {
  if (name.kind === 'symbol') return name.wellKnown ? memberText(name) : undefined;
  return name.kind === 'string' && name.number === true ? name.text : propertyKey(name.text);
}

/** The compiler has to find what it looks up. */
export function keyForTypes(planning: Planning, name: MemberName): string | undefined {
  const constant = name.kind === 'symbol' ? name.constant : undefined;
  return constant === undefined ? keyOfValue(name) : `[${nameOfSymbol(planning, constant)}]`;
}
