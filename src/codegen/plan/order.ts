/** Puts declarations into an order in which everything exists before it is used. */

import type { DeclarationPlan, ObjectEntryPlan } from './plan.js';

const RANK: Readonly<Record<DeclarationPlan['kind'], number>> = {
  alias: 0,
  interface: 0,
  enum: 1,
  error: 2,
  class: 3,
  function: 4,
  value: 5,
  object: 5,
  namespace: 6,
};

/** Types first, then classes with bases before what derives from them, functions, constants; otherwise as given. */
export function ordered(declarations: readonly DeclarationPlan[]): readonly DeclarationPlan[] {
  // A type may have the name of a value.
  const values = declarations.filter((one) => !['alias', 'interface', 'namespace'].includes(one.kind));
  const byName = new Map(values.map((one) => [one.name, one]));
  const done = new Set<DeclarationPlan>();
  const result: DeclarationPlan[] = [];
  const place = (one: DeclarationPlan) => {
    if (done.has(one)) return;
    done.add(one);
    for (const name of needsOf(one)) {
      const before = byName.get(name);
      if (before !== undefined) place(before);
    }
    result.push(one);
  };
  const ranked = declarations
    .map((one, index) => ({ one, index }))
    .sort((a, b) => RANK[a.one.kind] - RANK[b.one.kind] || a.index - b.index);
  for (const { one } of ranked) place(one);
  return result;
}

/** The names of what is read when the declaration is evaluated. */
function needsOf(one: DeclarationPlan): readonly string[] {
  switch (one.kind) {
    case 'error':
      return [one.extends];
    case 'class':
      return one.extends.kind === 'named' ? [one.extends.name] : [];
    case 'object':
      return one.entries.flatMap(referred);
    case 'value':
      return typeof one.value === 'string' ? [one.value] : [];
    default:
      return [];
  }
}

const referred = (entry: ObjectEntryPlan): readonly string[] =>
  entry.kind === 'reference' ? [entry.value] : entry.kind === 'object' ? entry.entries.flatMap(referred) : [];
