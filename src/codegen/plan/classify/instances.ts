/** Finds what is an instance of a class or holds some: constants that cross as data (`tokTypes.name`), data with objects in it. */

import type { DeclarationId, TypeModel } from '../../model/model.js';
import type { Planning } from '../planning.js';
import { partsOfShape, partsWithin } from './polarity.js';

/** Looks into interfaces, but not into the classes themselves: what those hold are their parts. */
export function holdsInstances(planning: Planning, type: TypeModel, seen = new Set<DeclarationId>()): boolean {
  // `type Json = string | Json[]` leads to itself
  if (type.kind === 'reference' && planning.index.expand(type) !== undefined) {
    if (seen.has(type.declaration)) return false;
    seen.add(type.declaration);
  }
  const plain = planning.index.unalias(type);
  if (plain.kind === 'function' || plain.kind === 'constructor') return false;
  if (plain.kind !== 'reference') return partsWithin({ type: plain, polarity: 'output' }).some(isInstance);
  const declaration = planning.index.get(plain.declaration);
  if (plain.arguments.some((argument) => holdsInstances(planning, argument, seen))) return true;
  if (planning.kindOf(declaration.id) !== 'data' || seen.has(declaration.id)) return false;
  seen.add(declaration.id);
  if (declaration.kind === 'class') return true;
  if (declaration.kind !== 'interface') return false;
  // `options.onToken?: Token[]` holds some that are nobody's in particular
  const members = declaration.resolved.members.filter(({ optional }) => !optional);
  return partsOfShape({ ...declaration.resolved, members }, 'output').some(isInstance);

  function isInstance(part: { readonly type: TypeModel; readonly polarity: string }): boolean {
    return part.polarity === 'output' && holdsInstances(planning, part.type, seen);
  }
}

/** `parseAll(text): Version[]`, `load(path): { text: string; root: Node }`: objects that stay in a thread, inside of data. */
export function holdsObjects(planning: Planning, type: TypeModel, seen = new Set<DeclarationId>()): boolean {
  if (type.kind === 'reference') {
    if (seen.has(type.declaration)) return false;
    seen.add(type.declaration);
  }
  const plain = planning.index.unalias(type);
  if (plain.kind === 'function' || plain.kind === 'constructor') return true;
  if (plain.kind === 'reference') {
    const kind = planning.kindOf(plain.declaration);
    if (kind === 'handle' || (kind === 'data' && planning.changes.isChanged(plain.declaration, 'output'))) return true;
  }
  return partsWithin({ type: plain, polarity: 'output' }).some(
    (part) => part.polarity === 'output' && holdsObjects(planning, part.type, seen),
  );
}
