/** Compares the names that are declared with those that are there when the original is loaded. */

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { listed } from '../diagnostics/listed.js';
import { report } from '../diagnostics/report.js';
import type { ExportModel, ModuleModel, ShapeModel } from '../model/model.js';
import { withMembers } from '../model/model.js';
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
  const hanging = attached === undefined && !model.inferred ? [] : loaded.ofDefault;
  const further = [...new Set([...loaded.names, ...hanging])].filter(
    (name) => !declared.has(name) && !attached?.has(name) && !NO_EXPORTS.has(name) && !name.startsWith('_'),
  );
  return [
    ...missing.map((one) => report('only-declared', { name: one.name, module: model.specifier }, one.place)),
    ...(model.inferred ? notInferred(model, loaded, further) : []),
    ...(further.length === 0 || model.inferred
      ? []
      : [report('only-loaded', { names: listed(further), module: model.specifier })]),
  ];
}

/** What JavaScript does not show: what is exported in a loop, methods that a base class gives which is called. */
function notInferred(model: ModuleModel, loaded: Loaded, further: readonly string[]): readonly Diagnostic[] {
  const exported = withMembers(model.exports);
  const instances = exported.filter(isValue).flatMap((one) => {
    const name = one.name === 'export=' ? 'default' : one.name;
    const shown = instanceNames(model, one);
    const hidden = (loaded.instances[name] ?? []).filter((member) => !shown.has(member) && !member.startsWith('_'));
    const maker = name === 'default' ? (one.localName ?? model.specifier) : name;
    return hidden.length === 0
      ? []
      : [{ what: `that ${maker} makes objects with ${listed(hidden)}`, place: one.place }];
  });
  const found = [
    ...(loaded.callable && !model.exports.some(isCalled) ? [{ what: 'that it can be called' }] : []),
    ...(further.length > 0 ? [{ what: `that it exports ${listed(further)}` }] : []),
    ...instances,
  ];
  return found.map(({ what, ...at }) =>
    report('not-inferred', { module: model.specifier, what }, 'place' in at ? at.place : undefined),
  );
}

/** All of the module, as a function, a class, or what may be one. */
const isCalled = ({ name, value }: ExportModel): boolean =>
  (name === 'default' || name === 'export=') &&
  (value?.kind === 'function' || value?.kind === 'class' || (value?.kind === 'variable' && !isObject(value)));

const isObject = ({ shape }: { shape?: ShapeModel }): boolean => shape !== undefined && shape.call.length === 0;

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
