/** Finds types whose name means something else where they are mentioned. */

import type { DeclarationId, DeclarationModel, ModuleModel } from '../../model/model.js';

/**
 * `class Minipass<Events = Minipass.Events>`: in the class, that name is the type parameter's, so that a type which the facade
 * declares anew goes by another one. What is exported keeps its name, unless just what has the parameter mentions the type.
 */
export function shadowedNames({ declarations, exports }: ModuleModel): readonly string[] {
  const all = [...declarations.values()];
  const parameters = new Map<string, DeclarationModel[]>();
  for (const one of all)
    for (const { name } of one.typeParameters) parameters.set(name, [...(parameters.get(name) ?? []), one]);
  const exported = new Set(exports.map(({ name }) => name));
  return all.flatMap(({ name, id }) => {
    const having = parameters.get(name) ?? [];
    const isShadowed = exported.has(name) ? having.some((one) => mentions(one, id)) : having.length > 0;
    return isShadowed ? [name] : [];
  });
}

const mentions = (model: DeclarationModel, id: DeclarationId): boolean =>
  JSON.stringify(model).includes(`"declaration":${JSON.stringify(id)}`);
