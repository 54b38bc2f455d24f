/** Tells of what objects have under any name, besides the members that are declared. */

import type { ExportModel, Place, ShapeModel } from '../../model/model.js';
import type { Planning } from '../planning.js';

/** `languages: { extend(id: string): Grammar } & { [language: string]: Grammar }`: an object here has what is declared by name. */
export function noteOpen(planning: Planning, { value, place }: ExportModel, name: string): void {
  if (value?.kind !== 'variable' || value.shape === undefined) return;
  leaveOutOpen(planning, name, place, value.shape.index, {
    reason: 'what an object has under any name is not known here: a facade has the members that are declared',
    object: `original(…).${name}`,
  });
}

/** @param object how one gets at it by hand */
export function leaveOutOpen(
  planning: Planning,
  name: string,
  place: Place,
  signatures: ShapeModel['index'],
  { reason, object }: { readonly reason: string; readonly object: string },
): void {
  for (const { key } of signatures) {
    const of = key.kind === 'keyword' ? key.name : 'key';
    const wayOut = `fetch one by hand: await toThread.get(${object}['name'])`;
    planning.leaveOut(`${name}[${of}]`, place, { code: 'open-members', reason, wayOut });
  }
}
