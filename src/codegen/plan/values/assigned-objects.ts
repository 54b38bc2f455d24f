/** Finds objects of the facade with members that are there to be assigned, which does not reach the original. */

import type { AssignedObject } from '../crossing-table.js';
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
  const setters = entries.flatMap((entry) =>
    'sets' in entry && entry.sets !== undefined ? [{ method: entry.sets, setter: entry.key }] : [],
  );
  const further = entries.flatMap((entry) =>
    entry.kind === 'object' ? within(accessKey(object, entry.key), entry.entries) : [],
  );
  return [...(setters.length === 0 ? [] : [{ object, setters }]), ...further];
}
