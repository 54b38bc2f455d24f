/** Recognises types of other packages, which the facade follows one step and no further. */

import type { DeclarationId, DeclarationModel, TypeModel } from '../../model/model.js';
import type { ModelIndex } from '../model-index.js';
import { partsOfDeclaration } from './parts.js';
import { type Part, partsOf } from './polarity.js';

/** `@types/pngjs` and `pngjs/lib/x` belong to `pngjs`; relative files belong to the module itself. */
function packageOf(specifier: string): string {
  const plain = specifier.replace(/^@types\//, '');
  if (plain.startsWith('.') || plain.startsWith('/')) return '.';
  const [first = '', second = ''] = plain.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** A declaration of another package that was read with its members. */
export function isForeign(index: ModelIndex, declaration: DeclarationModel): boolean {
  if (declaration.kind === 'external' || declaration.access.kind !== 'module') return false;
  const { access } = declaration;
  return packageOf(access.specifier) !== packageOf(index.model.specifier);
}

/**
 * Whether a type leads to a handle that the facade does not have. A list of another package comes with its own methods, but
 * not with all the collections that those convert it to.
 */
export function leadsAway(
  index: ModelIndex,
  isAbsent: (id: DeclarationId) => boolean,
  start: readonly Part[],
): boolean {
  const seen = new Set<string>();
  const queue: Part[] = [...start];
  const look = (type: TypeModel, part: Part): boolean => {
    if (type.kind !== 'reference') return false;
    if (isAbsent(type.declaration)) return true;
    const key = `${part.polarity} ${type.declaration}`;
    const declaration = index.get(type.declaration);
    if (seen.has(key) || (declaration.kind !== 'alias' && !isForeign(index, declaration))) return false;
    seen.add(key);
    if (declaration.kind === 'alias') queue.push(...partsOfDeclaration(index, type.declaration, part.polarity));
    return false;
  };
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    if (look(part.type, part)) return true;
    queue.push(...partsOf(part.type, part.polarity));
  }
  return false;
}
