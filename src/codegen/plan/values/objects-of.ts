/** Counts the objects of an interface that a module has. */

import type { DeclarationId, ExportModel, TypeModel } from '../../model/model.js';
import type { ModelIndex } from '../model-index.js';

const counted = new WeakMap<ModelIndex, ReadonlyMap<DeclarationId, number>>();

/** `interface Numbers { '0': BigInteger; '1': BigInteger; … }` has as many as it has lines. */
export function objectsOf(index: ModelIndex, id: DeclarationId): number {
  const counts = counted.get(index) ?? count(index);
  counted.set(index, counts);
  return counts.get(id) ?? 0;
}

function count(index: ModelIndex): ReadonlyMap<DeclarationId, number> {
  const counts = new Map<DeclarationId, number>();
  for (const type of typesOfValues(index.model.exports)) {
    const id = index.declarationOf(type)?.id;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Of variables, and of what is in them; a module that is an object has its members as exports, too. */
function* typesOfValues(exports: readonly ExportModel[]): Generator<TypeModel> {
  for (const { value, members = [] } of exports) {
    yield* typesOfValues(members);
    if (value?.kind !== 'variable') continue;
    yield value.type;
    for (const member of value.shape?.members ?? []) if (member.kind === 'property') yield member.type;
  }
}
