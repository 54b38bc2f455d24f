/** Prints a facade class; a callable one is merged with an interface that holds its call signatures. */

import type { ClassMemberPlan, ClassPlan } from '../plan/plan.js';
import { printDocs } from './docs.js';
import { printHeads, printInvocation } from './invocation.js';
import { hardline, type Layout } from './layout.js';
import { printTypeParameters } from './signature.js';
import { fill } from './template.js';
import { printType, printTypeArguments } from './type.js';
import { printMemberLines } from './type-member.js';

export function printClass(plan: ClassPlan): Layout {
  const shared = {
    docs: printDocs(plan.docs),
    export: plan.exported ? 'export ' : '',
    name: plan.name,
    typeParameters: printTypeParameters(plan.typeParameters),
  };
  const members = plan.call.map((signature) => ({ kind: 'call' as const, signature }));
  const call =
    members.length === 0
      ? []
      : fill('call-interface.ts.tpl', { ...shared, docs: [], members: printMemberLines(members) });
  const slots = { ...shared, export: [shared.export, plan.abstract ? 'abstract ' : ''], call, base: printBase(plan) };
  if (plan.members.length === 0) return fill('class-empty.ts.tpl', slots);
  return fill('class.ts.tpl', { ...slots, members: printClassMembers(plan.members) });
}

function printBase(plan: ClassPlan): Layout {
  if (plan.loose === undefined || plan.extends.kind !== 'named') return printType(plan.extends);
  const { name, arguments: args } = plan.extends;
  return [`(${name} as unknown as `, printType(plan.loose), ')', printTypeArguments(args)];
}

export const printClassMembers = (members: readonly ClassMemberPlan[]): Layout => members.map(printClassMember);

function printClassMember(member: ClassMemberPlan, index: number): Layout {
  const prefix = `${member.static ? 'static ' : ''}${member.override === true ? 'override ' : ''}`;
  const documented =
    member.kind === 'declared' ? undefined : member.kind !== 'method' ? member.docs : member.signatures[0]?.docs;
  const before = index === 0 ? [] : documented === undefined ? [hardline] : [hardline, hardline];
  if (member.kind === 'constant') {
    const { docs, key, value } = member;
    if (member.late !== true) return [before, printDocs(docs), `${prefix}readonly ${key} = ${value};`];
    const slots = { docs: printDocs(docs), modifiers: prefix, key, type: `typeof ${value}` };
    return [before, fill('getter.ts.tpl', { ...slots, call: value })];
  }
  if (member.kind === 'declared') {
    const { key, optional, readonly } = member;
    return [
      before,
      `declare ${readonly ? 'readonly ' : ''}${key}${optional ? '?: ' : ': '}`,
      printType(member.type),
      ';',
    ];
  }
  if (member.kind === 'getter') {
    const slots = { docs: printDocs(member.docs), modifiers: prefix, key: member.key, type: printType(member.type) };
    return [before, fill('getter.ts.tpl', { ...slots, call: printInvocation(member.body) })];
  }
  const { overloads, head } = printHeads(prefix + member.key, member);
  return [before, fill('method.ts.tpl', { overloads, head, call: printInvocation(member.body) })];
}
