/** Compares the names that are declared with those that are there when the original is loaded. */

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/report.js';
import type { ExportModel, ModuleModel } from '../model.js';
import { isOnlyDeclared } from '../plan/classify/builtin-modules.js';
import type { Loaded } from './child.js';

/** Names that modules have for their own loaders, and that every function has. */
const NO_EXPORTS = new Set([
  'default',
  '__esModule',
  'module.exports',
  'length',
  'name',
  'prototype',
  'arguments',
  'caller',
]);

/** How many names a message tells before it only counts them. */
const SHOWN = 12;

/** @param leftOut names that the facade does without anyway */
export function compareNames(model: ModuleModel, loaded: Loaded, leftOut: ReadonlySet<string>): readonly Diagnostic[] {
  const exported = model.exports.flatMap((one) => (one.name === 'export=' ? (one.members ?? []) : [one]));
  const values = exported.filter(isValue);
  const there = new Set([...loaded.names, ...loaded.ofDefault]);
  const known = (name: string) => leftOut.has(name) || (model.builtin && isOnlyDeclared(name));
  const missing = values.filter(({ name }) => name !== 'default' && !there.has(name) && !known(name));
  const declared = new Set([...model.exports, ...exported].map(({ name }) => name));
  const attached = attachedTo(model);
  const further = [...new Set([...loaded.names, ...(attached === undefined ? [] : loaded.ofDefault)])].filter(
    (name) => !declared.has(name) && !attached?.has(name) && !NO_EXPORTS.has(name) && !name.startsWith('_'),
  );
  return [
    ...missing.map((one) => report('only-declared', { name: one.name, module: model.specifier }, one.place)),
    ...(further.length === 0 ? [] : [report('only-loaded', { names: listed(further), module: model.specifier })]),
  ];
}

const isValue = ({ value }: ExportModel): boolean =>
  value !== undefined && value.kind !== 'namespace' && value.kind !== 'enum';

/** What the declarations let hang on `module.exports`; undefined where nothing can be said of that. */
function attachedTo(model: ModuleModel): ReadonlySet<string> | undefined {
  const root = model.exports.find(({ name }) => name === 'export=')?.value;
  if (root?.kind === 'variable' && root.shape) return new Set(root.shape.members.map(({ name }) => name.text));
  return undefined;
}

function listed(names: readonly string[]): string {
  const shown = [...names].sort().slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown;
}
