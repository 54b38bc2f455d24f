/** Marks the members of facade classes that replace a member of their base, as `noImplicitOverride` wants it. */

import type { ClassMemberPlan, ClassPlan, DeclarationPlan, ErrorPlan } from '../plan.js';

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

/** Statics that `Subclassable` takes from the base; a bare constructor has none but a function's. */
const isLost = (key: string, { loose }: ClassPlan): boolean => {
  if (loose?.kind === 'constructor') return key.startsWith('static ') && !OF_HANDLE.includes(key);
  return loose !== undefined && (key === 'static create' || key === 'static construct');
};

export function withOverrides(declarations: readonly DeclarationPlan[]): readonly DeclarationPlan[] {
  const classes = new Map(
    declarations.filter((one): one is ClassPlan => one.kind === 'class').map((one) => [one.name, one]),
  );
  const errors = new Map(
    declarations.filter((one): one is ErrorPlan => one.kind === 'error').map((one) => [one.name, one]),
  );
  const inheritedByError = (plan: ErrorPlan): ReadonlySet<string> => {
    const base = errors.get(plan.extends);
    return new Set(base === undefined ? OF_HANDLE : [...inheritedByError(base), ...base.statics.map(keyOf)]);
  };
  const inherited = (plan: ClassPlan): ReadonlySet<string> => {
    const base = plan.extends.kind === 'named' ? classes.get(plan.extends.name) : undefined;
    if (base === undefined) return new Set(OF_HANDLE);
    const keys = [...inherited(base), ...base.members.map(keyOf)];
    return new Set(keys.filter((key) => !isLost(key, plan)));
  };
  return declarations.map((one) => {
    if (one.kind === 'error') return { ...one, statics: marked(one.statics, inheritedByError(one)) };
    return one.kind === 'class' ? { ...one, members: marked(one.members, inherited(one)) } : one;
  });
}

const marked = (members: readonly ClassMemberPlan[], inherited: ReadonlySet<string>): readonly ClassMemberPlan[] =>
  members.map((member) => (inherited.has(keyOf(member)) ? { ...member, override: true } : member));

const keyOf = (member: ClassMemberPlan): string => `${member.static ? 'static ' : ''}${member.key}`;
