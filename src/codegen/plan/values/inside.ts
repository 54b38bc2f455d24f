/** Tells objects that lie in each other without end by their types: `path.posix` is of the type of `path` itself. */

import type { ExportModel, TypeModel } from '../../model/model.js';
import { textOf } from '../../model/text.js';
import type { ModelIndex } from '../model-index.js';

/** The types that a value is of. */
export const insideOf = (index: ModelIndex, { value }: ExportModel): readonly string[] =>
  value?.kind === 'variable' ? [...typesOf(index, value.type)] : [];

/** The type and those that it extends; whatever their arguments are, as those may grow without end: `next: Chain<T[]>`. */
function typesOf(index: ModelIndex, type: TypeModel, found = new Set<string>()): ReadonlySet<string> {
  const plain = index.unalias(type);
  const name = plain.kind === 'reference' ? String(plain.declaration) : textOf(plain);
  const declaration = plain.kind === 'reference' && !found.has(name) ? index.get(plain.declaration) : undefined;
  found.add(name);
  if (declaration?.kind === 'interface') for (const base of declaration.extends) typesOf(index, base, found);
  return found;
}
