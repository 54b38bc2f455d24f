/** Compares the names that are declared with those that are there when the original is loaded. */

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { listed } from '../diagnostics/listed.js';
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

/**
 * Compares what instances have with what JavaScript shows of them: methods that are assigned in a loop, or given by a base
 * class that is called, are seen at run time only.
 */
export function compareInstances(model: ModuleModel, { instances }: Loaded): readonly Diagnostic[] {
  const exported = model.exports.flatMap((one) => [one, ...(one.members ?? [])]);
  return exported.filter(isValue).flatMap((one) => {
    const name = one.name === 'export=' ? 'default' : one.name;
    const shown = instanceNames(model, one);
    const hidden = (instances[name] ?? []).filter((member) => !shown.has(member) && !member.startsWith('_'));
    if (hidden.length === 0) return [];
    const what = `that ${name === 'default' ? (one.localName ?? name) : name} makes objects with ${listed(hidden)}`;
    return [report('not-inferred', { module: model.specifier, what }, one.place)];
  });
}

function instanceNames({ declarations }: ModuleModel, { value }: ExportModel): ReadonlySet<string> {
  const declaration = value?.kind === 'class' ? declarations.get(value.declaration) : undefined;
  const members = declaration?.kind === 'class' ? declaration.resolved.members : [];
  return new Set(members.map(({ name }) => name.text));
}

const isValue = ({ value }: ExportModel): boolean =>
  value !== undefined && value.kind !== 'namespace' && value.kind !== 'enum';

/** What the declarations let hang on `module.exports`; undefined where nothing can be said of that. */
function attachedTo(model: ModuleModel): ReadonlySet<string> | undefined {
  const root = model.exports.find(({ name }) => name === 'export=')?.value;
  if (root?.kind === 'variable' && root.shape) return new Set(root.shape.members.map(({ name }) => name.text));
  return undefined;
}
