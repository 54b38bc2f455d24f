/** Finds types whose name means something else where they are mentioned. */

import type { ModuleModel } from '../../model.js';

/**
 * `class Minipass<Events = Minipass.Events>`: in the class, that name is the type parameter's, so that a type which the facade
 * declares anew goes by another one. What is exported keeps its name.
 */
export function shadowedNames({ declarations, exports }: ModuleModel): readonly string[] {
  const all = [...declarations.values()];
  const parameters = new Set(all.flatMap(({ typeParameters }) => typeParameters.map(({ name }) => name)));
  const exported = new Set(exports.map(({ name }) => name));
  return all.flatMap(({ name }) => (parameters.has(name) && !exported.has(name) ? [name] : []));
}
