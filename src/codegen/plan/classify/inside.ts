/** Finds interfaces of functions that come inside of something else: there only a function is seen, not which one it is. */

import type { DeclarationId } from '../../model/model.js';
import type { Planning } from '../planning.js';
import { isPromise } from './changes.js';
import { partsOfDeclaration } from './parts.js';
import { type Part, partsOf } from './polarity.js';
import { rootsOf } from './positions.js';
import { isFunctionType } from './traits.js';

interface Found extends Part {
  /** In data, or given to a function of the caller's; not all that a call gives. */
  readonly inside: boolean;
}

/** `run(callback: (find: Finder) => void)`, where `interface Finder { (name: string): Node }` comes as the result of a call as well. */
export const comesInside = (planning: Planning, id: DeclarationId): boolean => planning.once(functionsInside).has(id);

function functionsInside(planning: Planning): ReadonlySet<DeclarationId> {
  const found = new Set<DeclarationId>();
  const seen = new Set<string>();
  const queue: Found[] = rootsOf(planning.index, planning.model.exports).map((part) => ({ ...part, inside: false }));
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    const { type, polarity, inside } = part;
    if (polarity === 'neutral') continue;
    if (type.kind === 'reference') {
      const key = `${polarity} ${inside} ${type.declaration}`;
      if (inside && polarity === 'output' && isFunctionType(planning.index, type.declaration))
        found.add(type.declaration);
      queue.push(
        ...partsOf(type, polarity).map((one) => ({ ...one, inside: inside || !isPromise(planning.index, type) })),
      );
      if (seen.has(key)) continue;
      seen.add(key);
    }
    queue.push(...partsBelow(planning, part));
  }
  return found;
}

function partsBelow(planning: Planning, { type, polarity, inside }: Found): readonly Found[] {
  if (type.kind !== 'reference') {
    const isEither = type.kind === 'union' || type.kind === 'intersection';
    return partsOf(type, polarity).map((one) => ({ ...one, inside: inside || !isEither }));
  }
  const isAlias = planning.index.get(type.declaration).kind === 'alias';
  const isObject = polarity === 'output' && planning.kindOf(type.declaration) === 'handle';
  const parts = partsOfDeclaration(planning.index, type.declaration, polarity);
  return parts.map((one) => ({ ...one, inside: isAlias ? inside : !isObject }));
}
