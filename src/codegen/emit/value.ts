/** Prints functions, constants, objects of functions, enums and error classes. */

import { accessKey } from '../plan/names/names.js';
import type {
  EnumMemberPlan,
  EnumPlan,
  ErrorPlan,
  FunctionPlan,
  ObjectEntryPlan,
  ObjectPlan,
  ValuePlan,
} from '../plan/plan.js';
import { text } from '../plan/types/type.js';
import { printClassMembers } from './class.js';
import { printDocs } from './docs.js';
import { printHeads, printInvocation } from './invocation.js';
import { hardline, indent, join, type Layout } from './layout.js';
import { printTypeParameters } from './signature.js';
import { fill } from './template.js';
import { printType } from './type.js';

const exportOf = (plan: { readonly exported: boolean }) => (plan.exported ? 'export ' : '');

export function printFunction(plan: FunctionPlan): Layout {
  const { overloads, head } = printHeads(`${exportOf(plan)}function ${plan.name}`, plan);
  return fill('function.ts.tpl', {
    overloads,
    head,
    call: printInvocation(plan.body),
    properties: printProperties(plan.name, plan.properties),
  });
}

/** `render.inline = inline;` */
export function printProperties(owner: string, properties: readonly ObjectEntryPlan[]): Layout {
  const lines = properties.map((entry) => [accessKey(owner, entry.key), ' = ', printEntryValue(entry), ';']);
  return join(hardline, lines);
}

export function printValue(plan: ValuePlan): Layout {
  return fill('value.ts.tpl', {
    docs: printDocs(plan.docs),
    export: exportOf(plan),
    name: plan.name,
    type: plan.type === undefined ? [] : [': ', printType(plan.type)],
    value: typeof plan.value === 'string' ? plan.value : printInvocation(plan.value),
  });
}

export function printObject(plan: ObjectPlan): Layout {
  return fill('object.ts.tpl', {
    docs: printDocs(plan.docs),
    export: exportOf(plan),
    name: plan.name,
    ...entriesAndConst(plan.entries),
  });
}

/** Literals are assertions of themselves, all of them together where there is nothing else. */
function entriesAndConst(entries: readonly ObjectEntryPlan[]): { readonly entries: Layout; readonly const: string } {
  const isConst = entries.every(isLiteral);
  return { entries: printEntries(entries, isConst), const: isConst ? ' as const' : '' };
}

const isLiteral = (entry: ObjectEntryPlan): boolean =>
  entry.kind === 'object'
    ? entry.entries.every(isLiteral)
    : entry.kind === 'constant' && typeof entry.value === 'string';

const isAssertable = (value: string): boolean => value !== 'null' && value !== 'undefined';

/**
 * `{ a, b(): … }` with an entry on each line.
 *
 * @param isConst it says so around them that literals have their own types
 */
export function printEntries(entries: readonly ObjectEntryPlan[], isConst = false): Layout {
  return join(
    hardline,
    entries.map((entry) => [printEntry(entry, isConst), ',']),
  );
}

function printEntry(entry: ObjectEntryPlan, isConst: boolean): Layout {
  if (entry.kind === 'reference' && entry.key === entry.value) return entry.key;
  if (entry.kind === 'spread') return `...${entry.value}`;
  if (entry.kind !== 'method') {
    const docs = entry.kind === 'constant' ? printDocs(entry.docs) : [];
    return [docs, entry.key, ': ', printEntryValue(entry, isConst)];
  }
  const { overloads, head } = printHeads(entry.key, entry);
  return fill('method.ts.tpl', { overloads, head, call: printInvocation(entry.body) });
}

function printEntryValue(entry: ObjectEntryPlan, isConst = false): Layout {
  switch (entry.kind) {
    case 'reference':
    case 'spread':
      return entry.value;
    case 'constant': {
      if (typeof entry.value !== 'string') return printInvocation(entry.value, entry.type);
      return isConst || !isAssertable(entry.value) ? entry.value : `${entry.value} as const`;
    }
    case 'object': {
      const own = entriesAndConst(entry.entries);
      const entries = isConst ? printEntries(entry.entries, true) : own.entries;
      return ['{', indent(hardline, entries), hardline, '}', isConst ? '' : own.const];
    }
    case 'method': {
      const signatures = entry.signatures.map(({ docs: _, ...signature }) => signature);
      const { head } = printHeads('function ', { ...entry, signatures });
      return fill('method.ts.tpl', { overloads: [], head, call: printInvocation(entry.body) });
    }
  }
}

export function printEnum(plan: EnumPlan): Layout {
  const values = plan.values ?? plan.name;
  const slots = {
    docs: printDocs(plan.docs),
    export: exportOf(plan),
    exportValues: plan.values === undefined ? exportOf(plan) : '',
    name: plan.name,
    values,
    members: join(hardline, plan.members.map(printEnumMember)),
    type: plan.type ?? `(typeof ${values})[${plan.reversible ? withoutValues(values) : `keyof typeof ${values}`}]`,
  };
  return fill('enum.ts.tpl', slots);
}

/** The names of the members, without the values under which their names are found. */
const withoutValues = (name: string): string => `Exclude<keyof typeof ${name}, number | \`-\${number}\`>`;

function printEnumMember({ docs, key, value, type }: EnumMemberPlan): Layout {
  if (typeof value === 'string')
    return [printDocs(docs), `${key}: ${value}`, type === undefined ? '' : ` as ${type}`, ','];
  return [printDocs(docs), `${key}: `, printInvocation(value, type === undefined ? text('number') : text(type)), ','];
}

export function printError(plan: ErrorPlan): Layout {
  const slots = {
    docs: printDocs(plan.docs),
    export: exportOf(plan),
    name: plan.name,
    typeParameters: printTypeParameters(plan.typeParameters),
    base: plan.extends,
  };
  if (plan.fields.length + plan.statics.length === 0) return fill('error-empty.ts.tpl', slots);
  const fields = plan.fields.map((field) => [
    printDocs(field.docs),
    'declare ',
    field.readonly ? 'readonly ' : '',
    field.key,
    field.optional ? '?: ' : ': ',
    printType(field.type),
    ';',
  ]);
  return fill('error.ts.tpl', { ...slots, fields: join(hardline, fields), statics: printClassMembers(plan.statics) });
}
