/** Names for what hangs on functions and classes. */

import { nextFree, OF_FUNCTIONS } from '../names/names.js';
import type { ObjectEntryPlan } from '../plan.js';
import type { Planning } from '../planning.js';

/** `g.name`: a function or a class has such a name for itself, so that what hangs on it needs another one. */
export function besideOwn(
  planning: Planning,
  owner: string,
  entries: readonly ObjectEntryPlan[],
): readonly ObjectEntryPlan[] {
  const taken = new Set(entries.map(({ key }) => key));
  const keys = new Map<string, string>();
  for (const { key } of entries) {
    if (!OF_FUNCTIONS.has(key)) continue;
    keys.set(
      key,
      nextFree(key, (one) => taken.has(one)),
    );
    planning.note(`${owner}.${key}`, `named ${keys.get(key)}`, 'the name belongs to every function and class');
  }
  const nameOf = (key: string): string => keys.get(key) ?? key;
  return entries.map((entry) => ({
    ...entry,
    key: nameOf(entry.key),
    ...(entry.kind === 'method' && entry.sets !== undefined && { sets: nameOf(entry.sets) }),
  }));
}
