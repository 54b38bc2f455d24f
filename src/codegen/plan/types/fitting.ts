/** Puts what a type parameter is by default in place of a type argument that does not fit in the facade. */

import type { TypeModel, TypeParameterModel } from '../../model/model.js';
import { isOpen } from '../../model/text.js';
import { isPlain } from '../classify/handle-like.js';
import type { Planning } from '../planning.js';

/**
 * `optional(): Optional<this>` where the facade's class is no `T extends Kind`, because its properties are promises there:
 * `Optional`, which says less of what comes, is better than no method at all.
 *
 * @param name of the export or member that the signature or type belongs to
 */
export function fitting<T>(planning: Planning, name: string, model: T): T {
  const flaw = planning.unsound.reasonFor(`${name}<>`);
  if (flaw === undefined) return model;
  planning.note(name, 'with type arguments as they are by default', `its own would not type-check (${flaw})`);
  const revive = (_: string, value: unknown) => (isReference(value) ? withDefaults(planning, value) : value);
  return JSON.parse(JSON.stringify(model), revive);
}

type Reference = Extract<TypeModel, { kind: 'reference' }>;

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference';

function withDefaults(planning: Planning, type: Reference): Reference {
  const { typeParameters } = planning.index.get(type.declaration);
  const args = type.arguments.map((argument, position) => {
    const known = typeParameters[position];
    return (known && isOpen(argument) ? leastOf(planning, known) : undefined) ?? argument;
  });
  return { ...type, arguments: args };
}

/** What is limited to a text or the like is the same in the facade, and others may be limited by it. */
function leastOf(planning: Planning, { constraint, default: usual }: TypeParameterModel): TypeModel | undefined {
  if (constraint === undefined || isPlain(planning.index, constraint)) return undefined;
  return [usual, constraint].find((type) => type !== undefined && !isOpen(type));
}
