/** Finds objects of the facade with members that are there to be assigned, which does not reach the original. */

import type { AssignedObject, Setters } from '../crossing-table.js';
import { accessKey } from '../names/names.js';
import type { DeclarationPlan, DefaultPlan, ObjectEntryPlan } from '../plan.js';

/** @param whole the default export: the module as an object */
export function assignedObjects(
  declarations: readonly DeclarationPlan[],
  whole: DefaultPlan | undefined,
): readonly AssignedObject[] {
  const found = declarations.flatMap((one): readonly AssignedObject[] => {
    if (one.kind === 'object') return within(one.name, one.entries);
    return one.kind === 'function' ? within(one.name, one.properties) : [];
  });
  return whole?.kind === 'named' ? [...found, ...within(whole.name, whole.properties)] : found;
}

function within(object: string, entries: readonly ObjectEntryPlan[]): readonly AssignedObject[] {
  const setters = settersAmong(entries);
  const further = entries.flatMap((entry) =>
    entry.kind === 'object' ? within(accessKey(object, entry.key), entry.entries) : [],
  );
  return [...(setters.length === 0 ? [] : [{ object, setters }]), ...further];
}

/** Those among the members of an object or a class. */
export const settersAmong = (members: readonly { readonly key: string; readonly sets?: string }[]): Setters =>
  members.flatMap(({ key, sets }) => (sets === undefined ? [] : [{ method: sets, setter: key }]));
