/** Finds the class that can stand for several, where overloads give different ones. */

import type { DeclarationId } from '../../model.js';
import { memberText } from '../model-index.js';
import type { Planning } from '../planning.js';

/**
 * The class that has all the members of the others, if there is one: calls can be made on it whichever it will be.
 * Only for types without a class in the original, where nothing else could tell them apart.
 */
export function richestClass(planning: Planning, names: readonly string[]): string | undefined {
  const found = names.map((name) => {
    const id = planning.handed.find((request) => request.name === name)?.id;
    return { name, id, members: id === undefined ? new Set<string>() : memberNames(planning, id) };
  });
  if (found.some(({ id }) => id === undefined || hasClass(planning, id))) return undefined;
  return found.find(({ members }) => found.every((other) => [...other.members].every((name) => members.has(name))))
    ?.name;
}

const hasClass = (planning: Planning, id: DeclarationId): boolean =>
  planning.classValues.get(id) !== undefined && planning.index.get(id).kind === 'class';

function memberNames(planning: Planning, id: DeclarationId): ReadonlySet<string> {
  const declaration = planning.index.get(id);
  const members = declaration.kind === 'interface' ? declaration.resolved.members : [];
  return new Set(members.map((member) => memberText(member.name)));
}
