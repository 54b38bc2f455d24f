/** Prints imports, exports, the reference to the original and the table of crossings. */

import { quoted } from '../model/text.js';
import type { AssignedObject, CrossingEntry, CrossingTable, Setters } from '../plan/crossing-table.js';
import { isIdentifier } from '../plan/names/names.js';
import type { BuiltinPlan, FacadePlan, ImportPlan, NamePair, OriginalPlan } from '../plan/plan.js';
import { choose, group, hardline, indent, join, type Layout, line } from './layout.js';
import { fill } from './template.js';
import { list } from './type.js';
import { printEntries, printProperties } from './value.js';

/** `{ A, B as C }`, on one line if it fits. */
const braces = (names: readonly Layout[]): Layout =>
  names.length === 0 ? '{}' : group('{', indent(line, join([',', line], names)), choose(','), line, '}');

/** Names of a module may be any text: `export { plus as '+' }`. */
const renaming = (from: string, to: string): string =>
  from === to ? from : `${nameInModule(from)} as ${nameInModule(to)}`;

const nameInModule = (name: string): string => (isIdentifier(name) ? name : quoted(name));

export function printImports(plan: FacadePlan): Layout {
  const runtime = plan.runtime.map(({ name, type }) => (type ? `type ${name}` : name));
  const onlyTypes = plan.runtime.every(({ type }) => type);
  const own = onlyTypes
    ? ['import type ', braces(plan.runtime.map(({ name }) => name)), " from 'gen-async-facade';"]
    : ['import ', braces(runtime), " from 'gen-async-facade';"];
  const { builtin } = plan;
  const values = builtin === undefined ? [] : [`import ${builtin.local} from ${quoted(builtin.specifier)};`];
  return join(hardline, [...plan.imports.flatMap(printImport), ...values, ...(runtime.length === 0 ? [] : [own])]);
}

function printImport(plan: ImportPlan): Layout[] {
  const from = ` from ${quoted(plan.specifier)};`;
  const lines: Layout[] = [];
  if (plan.namespace !== undefined) lines.push(`import type * as ${plan.namespace}${from}`);
  if (plan.default !== undefined) lines.push(`import type ${plan.default}${from}`);
  const names = plan.names.map(({ imported, local }) => renaming(imported, local));
  if (names.length > 0) lines.push(['import type ', braces(names), from]);
  return lines;
}

export function printTypeExports(plan: FacadePlan): Layout {
  const types = plan.typeExports.map(({ local, exported }) => renaming(local, exported));
  return join(hardline, [...(types.length === 0 ? [] : [['export type ', braces(types), ';']])]);
}

/** `export const { constants } = builtin;`; what has another name outside is exported with the other renamed ones. */
export function printBuiltin(plan: BuiltinPlan | undefined): Layout {
  if (plan === undefined) return [];
  const own = plan.names.filter(({ local, exported }) => local === exported);
  const renamed = plan.names.filter(({ local, exported }) => local !== exported);
  const print = (before: string, names: readonly NamePair[]): Layout[] => {
    const bound = names.map(({ local, exported }) => (local === exported ? local : `${exported}: ${local}`));
    return names.length === 0 ? [] : [[before, braces(bound), ` = ${plan.local};`]];
  };
  return join(hardline, [...print('export const ', own), ...print('const ', renamed)]);
}

export function printOriginal(plan: OriginalPlan | undefined): Layout {
  if (plan === undefined) return [];
  return fill('original.ts.tpl', {
    local: plan.local,
    specifier: quoted(plan.specifier),
    parent: plan.parent,
    options: plan.options.length === 0 ? [] : [', ', braces(plan.options)],
    path: plan.path,
  });
}

export function printRenamed(pairs: readonly NamePair[]): Layout {
  return pairs.length === 0
    ? []
    : [
        'export ',
        braces(pairs.map(({ local, exported, type }) => `${type === true ? 'type ' : ''}${renaming(local, exported)}`)),
        ';',
      ];
}

export function printDefault(value: FacadePlan['default']): Layout {
  if (value === undefined) return [];
  if (value.kind === 'object')
    return ['export default {', indent(hardline, printEntries(value.entries)), hardline, '};'];
  const { name, properties } = value;
  const gap = properties.length === 0 ? [] : [hardline, hardline];
  return [printProperties(name, properties), gap, `export default ${name};`];
}

export function printCrossings(table: CrossingTable | undefined): Layout {
  if (table === undefined) return [];
  const { handles, errors, copies, constants, plain, givers, functions, objects } = table;
  const parts = [
    ['handles', handles.length, braces(handles.map(printCrossing))],
    ['errors', errors.length, braces(errors.map(printCrossing))],
    ['copies', copies.length, braces(copies.map(printCrossing))],
    ['constants', constants.length, list('[', constants, ']')],
    ['plain', plain.length, list('[', plain, ']')],
    ['givers', givers.length, list('[', givers, ']')],
    ['functions', functions.length, braces(functions.map(printCrossing))],
    ['objects', objects.length, list('[', objects.map(printAssigned), ']')],
  ] as const;
  const filled = parts.filter(([, count]) => count > 0);
  const body = filled.map(([name, , entries]): Layout => [`${name}: `, entries, ',']);
  if (table.symbols) body.push('symbols: true,');
  return fill('crossings.ts.tpl', {
    root: table.root,
    table: ['{', indent(hardline, join(hardline, body)), hardline, '}'],
  });
}

function printCrossing(entry: CrossingEntry): Layout {
  const fields: readonly Layout[] = [
    ...(entry.class === undefined ? [] : [`class: ${entry.class}`]),
    ...(entry.facade === undefined ? [] : [`facade: ${entry.facade}`]),
    ...(entry.original === undefined ? [] : [`original: ${entry.original}`]),
    ...(entry.properties === undefined ? [] : [['properties: ', list('[', entry.properties, ']')]]),
    ...(entry.callable === true ? ['callable: true'] : []),
    ...(entry.ends === undefined ? [] : [`ends: ${quoted(entry.ends)}`]),
    ...(entry.renamed === undefined ? [] : [`renamed: { ${entry.renamed.map(renamedMember).join(', ')} }`]),
    ...(entry.setters === undefined ? [] : [printSetters(entry.setters)]),
    ...(entry.results === undefined ? [] : [`results: ${entry.results}`]),
    ...(entry.mutates === undefined ? [] : [`mutates: ${entry.mutates}`]),
  ];
  return [entry.key, ': ', braces(fields)];
}

const renamedMember = ({ facade, original }: NonNullable<CrossingEntry['renamed']>[number]): string =>
  `${facade}: ${quoted(original)}`;

const printAssigned = ({ object, setters }: AssignedObject): Layout =>
  braces([`object: ${object}`, printSetters(setters)]);

const printSetters = (setters: Setters): Layout => [
  'setters: ',
  braces(setters.map(({ method, setter }) => `${method}: ${quoted(setter)}`)),
];
