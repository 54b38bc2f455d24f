/** Leaves out what the user has settled to do without: exact names, with reasons. */

import type { ModuleConfig } from './options.js';
import type { Selection } from './selection.js';

/** The selection without what is skipped; a name stands for all of its members too. */
export function skipping(skip: ModuleConfig['skip'] = []): { limit(selection: Selection): Selection } {
  const list: readonly (readonly [string, string])[] = isList(skip)
    ? skip.map((name) => [name, 'the configuration says so'])
    : Object.entries(skip);
  const reasons = new Map(list);
  const reasonFor = (name: string): string | undefined => {
    const parts = name.split('.');
    const owner = parts.map((_, at) => parts.slice(0, at + 1).join('.')).find((part) => reasons.has(part));
    return owner === undefined ? undefined : reasons.get(owner);
  };
  return {
    limit: (selection) => ({
      ...selection,
      whyNot(name) {
        const reason = reasonFor(name);
        return reason === undefined
          ? selection.whyNot(name)
          : { code: 'not-selected', reason, wayOut: 'take it out of "skip"' };
      },
    }),
  };
}

const isList = (skip: NonNullable<ModuleConfig['skip']>): skip is readonly string[] => Array.isArray(skip);
