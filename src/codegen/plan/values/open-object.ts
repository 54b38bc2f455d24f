/** Tells of what objects of functions have under any name, besides those functions. */

import type { ExportModel } from '../../model.js';
import type { Planning } from '../planning.js';

/** `languages: { extend(id: string): Grammar } & { [language: string]: Grammar }`: an object here has what is declared by name. */
export function noteOpen(planning: Planning, { value, place }: ExportModel, name: string): void {
  if (value?.kind !== 'variable' || value.shape === undefined) return;
  for (const { key } of value.shape.index) {
    const of = key.kind === 'keyword' ? key.name : 'key';
    planning.leaveOut(`${name}[${of}]`, place, {
      code: 'open-members',
      reason: 'what an object has under any name is not known here: a facade has the members that are declared',
      wayOut: `fetch one by hand: await toThread.get(original(…).${name}['name'])`,
    });
  }
}
