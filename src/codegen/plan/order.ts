/** Puts declarations into an order in which everything exists before it is used. */

import type { DeclarationPlan } from './plan.js';

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
  const byName = new Map(
    declarations.filter((one) => one.kind === 'class' || one.kind === 'error').map((one) => [one.name, one]),
  );
  const done = new Set<DeclarationPlan>();
  const result: DeclarationPlan[] = [];
  const place = (one: DeclarationPlan) => {
    if (done.has(one)) return;
    done.add(one);
    const base =
      one.kind === 'error'
        ? one.extends
        : one.kind === 'class' && one.extends.kind === 'named'
          ? one.extends.name
          : undefined;
    const before = base === undefined ? undefined : byName.get(base);
    if (before !== undefined) place(before);
    result.push(one);
  };
  const ranked = declarations
    .map((one, index) => ({ one, index }))
    .sort((a, b) => RANK[a.one.kind] - RANK[b.one.kind] || a.index - b.index);
  for (const { one } of ranked) place(one);
  return result;
}
