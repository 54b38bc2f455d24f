/** Puts declarations into an order in which everything exists before it is used. */

import type { ClassMemberPlan, DeclarationPlan, ObjectEntryPlan } from '../plan.js';

const RANK: Readonly<Record<DeclarationPlan['kind'], number>> = {
  symbol: 0,
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
  const begun = new Set<DeclarationPlan>();
  const result = new Set<DeclarationPlan>();
  const isWaitingFor = (one: DeclarationPlan | undefined): boolean =>
    one !== undefined && ((begun.has(one) && !result.has(one)) || isWaitingFor(byName.get(baseOf(one) ?? '')));
  const place = (one: DeclarationPlan) => {
    if (begun.has(one)) return;
    begun.add(one);
    const base = byName.get(baseOf(one) ?? '');
    if (base !== undefined) place(base);
    for (const name of readBy(one)) {
      const before = byName.get(name);
      if (before !== undefined && !isWaitingFor(before)) place(before);
    }
    result.add(one);
  };
  const ranked = declarations
    .map((one, index) => ({ one, index }))
    .sort((a, b) => RANK[a.one.kind] - RANK[b.one.kind] || a.index - b.index);
  for (const { one } of ranked) place(one);
  return withLateConstants([...result]);
}

/** `static readonly Derived = Derived` in the base of `Derived`: there is no order that serves both. */
function withLateConstants(declarations: readonly DeclarationPlan[]): readonly DeclarationPlan[] {
  const waiting = new Set(declarations.map(({ name }) => name));
  const late = (members: readonly ClassMemberPlan[]) =>
    members.map((member) =>
      member.kind === 'constant' && waiting.has(member.value) ? { ...member, late: true } : member,
    );
  return declarations.map((one) => {
    waiting.delete(one.name);
    if (one.kind === 'error') return { ...one, statics: late(one.statics) };
    return one.kind === 'class' ? { ...one, members: late(one.members) } : one;
  });
}

/** Without its base a class cannot be declared at all. */
function baseOf(one: DeclarationPlan): string | undefined {
  if (one.kind === 'error') return one.extends;
  return one.kind === 'class' && one.extends.kind === 'named' ? one.extends.name : undefined;
}

/** The names of what else is read when the declaration is evaluated. */
function readBy(one: DeclarationPlan): readonly string[] {
  switch (one.kind) {
    case 'class':
      return one.members.flatMap(constantOf);
    case 'error':
      return one.statics.flatMap(constantOf);
    case 'function':
      return one.properties.flatMap(referred);
    case 'object':
      return one.entries.flatMap(referred);
    case 'value':
      return typeof one.value === 'string' ? [one.value] : [];
    default:
      return [];
  }
}

const constantOf = (member: ClassMemberPlan): readonly string[] =>
  member.kind === 'constant' && member.late !== true ? [member.value] : [];

const referred = (entry: ObjectEntryPlan): readonly string[] =>
  entry.kind === 'reference' || entry.kind === 'spread'
    ? [entry.value]
    : entry.kind === 'object'
      ? entry.entries.flatMap(referred)
      : [];
