/** Finds the names of all parameters, which hide what has the same name outside of the function. */

import type { ExportModel } from '../../model/model.js';
import type { ModelIndex } from '../model-index.js';

export function parameterNames(index: ModelIndex, exports: readonly ExportModel[]): ReadonlySet<string> {
  // Those of setters, and of what has overloads, are the facade's own.
  const names = new Set(['value', 'args']);
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('parameters' in part && Array.isArray(part.parameters)) {
      for (const { name } of part.parameters as readonly { readonly name: string }[]) names.add(name);
    }
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(exports);
  for (const declaration of index.model.declarations.values()) visit(declaration);
  return names;
}
