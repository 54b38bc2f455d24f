/** Marks the members of facade classes that replace a member of their base, as `noImplicitOverride` wants it. */

import type { ClassMemberPlan, ClassPlan, DeclarationPlan } from './plan.js';

/** Members of the runtime's `Handle`, of every object, and of every function. */
const OF_HANDLE: readonly string[] = [
  '[Symbol.asyncDispose]',
  'toString',
  'toLocaleString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'static toString',
  'static toLocaleString',
  'static valueOf',
  'static hasOwnProperty',
  'static isPrototypeOf',
  'static propertyIsEnumerable',
  'static apply',
  'static call',
  'static bind',
];

/** Statics that `Subclassable` takes from the base. */
const NOT_INHERITED: ReadonlySet<string> = new Set(['static create', 'static construct']);

export function withOverrides(declarations: readonly DeclarationPlan[]): readonly DeclarationPlan[] {
  const classes = new Map(
    declarations.filter((one): one is ClassPlan => one.kind === 'class').map((one) => [one.name, one]),
  );
  const inherited = (plan: ClassPlan): ReadonlySet<string> => {
    const base = plan.extends.kind === 'named' ? classes.get(plan.extends.name) : undefined;
    if (base === undefined) return new Set(OF_HANDLE);
    const keys = [...inherited(base), ...base.members.map(keyOf)];
    return new Set(plan.loose ? keys.filter((key) => !NOT_INHERITED.has(key)) : keys);
  };
  return declarations.map((one) => {
    if (one.kind !== 'class') return one;
    const keys = inherited(one);
    const mark = (member: ClassMemberPlan): ClassMemberPlan =>
      keys.has(keyOf(member)) ? { ...member, override: true } : member;
    return { ...one, members: one.members.map(mark) };
  });
}

const keyOf = (member: ClassMemberPlan): string => `${member.static ? 'static ' : ''}${member.key}`;
