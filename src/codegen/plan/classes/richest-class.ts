/** Finds the class that can stand for several, where overloads give different ones. */

import type { DeclarationId } from '../../model/model.js';
import { derivesFrom, memberText } from '../model-index.js';
import type { Planning } from '../planning.js';

/**
 * The class that has all the members of the others, if there is one: calls can be made on it whichever it will be.
 * Only for types without a class in the original, where nothing else could tell them apart; the others may be what it derives
 * from: `CipherGCM` is declared to extend the class `Cipheriv`, and is an instance of that and of nothing else.
 */
export function richestClass(planning: Planning, names: readonly string[]): string | undefined {
  const found = names.map((name) => {
    const id = planning.handed.find((request) => request.name === name)?.id;
    return { name, id, members: id === undefined ? new Set<string>() : memberNames(planning, id) };
  });
  const richest = found.find(({ id, members }) => {
    if (id === undefined || hasClass(planning, id)) return false;
    return found.every(
      (other) =>
        other.id !== undefined &&
        [...other.members].every((name) => members.has(name)) &&
        (!hasClass(planning, other.id) || derivesFrom(planning.index, id, other.id)),
    );
  });
  return richest?.name;
}

const hasClass = (planning: Planning, id: DeclarationId): boolean =>
  planning.classValues.get(id) !== undefined && planning.index.get(id).kind === 'class';

function memberNames(planning: Planning, id: DeclarationId): ReadonlySet<string> {
  const declaration = planning.index.get(id);
  const members = declaration.kind === 'interface' || declaration.kind === 'class' ? declaration.resolved.members : [];
  return new Set(members.map((member) => memberText(member.name)));
}
