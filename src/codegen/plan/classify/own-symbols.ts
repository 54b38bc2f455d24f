/** Finds the symbols that the facade has to declare itself, because nobody exports them and members of its own go by them. */

import type { DeclarationId, ModuleModel, SymbolConstant } from '../../model/model.js';

type Mentions = (id: DeclarationId) => boolean;

/**
 * A symbol of the facade's own is another one than the original's: what mentions it is declared anew, too, with all of the
 * symbols that it mentions.
 *
 * @param isAnew whether a declaration is the facade's own, given those that mention a symbol which is
 * @returns whether a declaration mentions one
 */
export function mentioningOwnSymbols(
  model: ModuleModel,
  isAnew: (id: DeclarationId, mentions: Mentions) => boolean,
): Mentions {
  const symbols = new Map(
    [...model.declarations]
      .map(([id, declaration]) => [id, hiddenSymbolsIn(declaration)] as const)
      .filter(([, found]) => found.size > 0),
  );
  if (symbols.size === 0) return () => false;
  const own = new Set(hiddenSymbolsIn(model.exports.map(({ value, members }) => ({ value, members }))));
  const mentions: Mentions = (id) => [...(symbols.get(id) ?? [])].some((symbol) => own.has(symbol));
  const others = new Set(symbols.keys());
  for (let found = [...others]; found.length > 0; ) {
    found = [...others].filter((id) => isAnew(id, mentions));
    for (const id of found) {
      others.delete(id);
      for (const symbol of symbols.get(id) ?? []) own.add(symbol);
    }
  }
  return mentions;
}

function hiddenSymbolsIn(part: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  JSON.stringify(part, (_, value: unknown) => {
    if (isHiddenSymbol(value)) found.add(value.id);
    return value;
  });
  return found;
}

const isHiddenSymbol = (value: unknown): value is SymbolConstant =>
  typeof value === 'object' &&
  value !== null &&
  'forTypes' in value &&
  (value as SymbolConstant).access.kind === 'hidden';
