/** Prints the types that the facade declares itself: aliases, interfaces, namespaces of types. */

import type { NamespaceEntryPlan, NamespacePlan, TypePlan } from '../plan/plan.js';
import { printDocs } from './docs.js';
import { group, hardline, indent, join, type Layout, line } from './layout.js';
import { printTypeParameters } from './signature.js';
import { fill } from './template.js';
import { printType } from './type.js';
import { printMemberLines } from './type-member.js';

export function printDeclaredType(plan: TypePlan): Layout {
  const slots = {
    docs: printDocs(plan.docs),
    export: plan.exported ? 'export ' : '',
    name: plan.name,
    typeParameters: printTypeParameters(plan.typeParameters),
  };
  if (plan.kind === 'alias') return fill('alias.ts.tpl', { ...slots, type: printType(plan.type) });
  const heritage = plan.extends.length === 0 ? [] : [' extends ', join(', ', plan.extends.map(printType))];
  if (plan.members.length === 0) return fill('interface-empty.ts.tpl', { ...slots, heritage });
  return fill('interface.ts.tpl', { ...slots, heritage, members: printMemberLines(plan.members) });
}

export function printNamespace(plan: NamespacePlan): Layout {
  return fill('namespace.ts.tpl', {
    docs: printDocs(plan.docs),
    export: plan.exported ? 'export ' : '',
    name: plan.name,
    types: printNamespaceEntries(plan.types),
  });
}

function printNamespaceEntries(entries: readonly NamespaceEntryPlan[]): Layout {
  return join(hardline, entries.map(printNamespaceEntry));
}

function printNamespaceEntry(entry: NamespaceEntryPlan): Layout {
  switch (entry.kind) {
    case 'alias': {
      const parameters = printTypeParameters(entry.typeParameters);
      return group(`type ${entry.name}`, parameters, ' =', indent(line, printType(entry.type), ';'));
    }
    case 'value':
      return `let ${entry.name}: typeof ${entry.value};`;
    case 'namespace':
      return [`namespace ${entry.name} {`, indent(hardline, printNamespaceEntries(entry.types)), hardline, '}'];
  }
}
