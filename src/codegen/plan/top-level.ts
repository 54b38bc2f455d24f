/** Lists what the facade exports, under which names, and how each is reached in the original. */

import type { ExportModel, Place } from '../model/model.js';
import type { ModelIndex } from './model-index.js';
import { access, camelCase, isIdentifier, type Names } from './names/names.js';
import { parameterNames } from './names/parameter-names.js';
import type { Overrules } from './settings/overrules.js';
import { exportOfMember, typeOfValue } from './values/member-export.js';
import { roleOf, type ValueRole } from './values/value-role.js';

export interface Top {
  /** `default` is a name here as well. */
  readonly exported: string;
  /** What the original calls it. */
  readonly name: string;
  readonly local: string;
  readonly model: ExportModel;
  readonly role?: ValueRole;
  /** `betterSqlite3.SqliteError` */
  readonly reference: string;
  /** What it is a member of: `betterSqlite3`. */
  readonly owner?: string;
}

/** What is found before names are given. */
interface Candidate {
  readonly exported: string;
  readonly preferred: string;
  readonly model: ExportModel;
  readonly member?: string;
  /** What the original calls it, if the user wants another name. */
  readonly name?: string;
}

export interface TopLevel {
  readonly tops: readonly Top[];
  /** The constant that refers to the original, and what follows `original(…)`. */
  readonly root: { readonly local: string; readonly path: string };
}

export function planTopLevel(
  index: ModelIndex,
  exports: readonly ExportModel[],
  names: Names,
  overrules: Overrules,
): TopLevel {
  const { model } = index;
  const stem = camelCase(
    (model.specifier.split('/').pop() ?? model.specifier)
      .replace(/^node:/, '')
      .replace(/\.[cm]?[jt]sx?$/, '')
      .replace(/\.d$/, ''),
  );
  const found =
    model.style === 'export=' ? candidatesOfRoot(index, exports, stem) : candidatesOfExports(index, exports, stem);
  const candidates = found.map((one) => renamed(one, overrules));
  const locals = new Map<Candidate, string>();
  const known = new Map<string, readonly Candidate[]>();
  const allocate = (some: readonly Candidate[]) => {
    for (const one of some) {
      if (locals.has(one)) continue;
      const others = known.get(one.preferred) ?? [];
      const same = others.find((other) => isOneName(other.model, one.model));
      locals.set(one, (same && locals.get(same)) ?? names.allocate(one.preferred));
      known.set(one.preferred, [...others, one]);
    }
  };
  // Names that users see come first, exports before the own name of a default; only then may a local name take what is free.
  allocate(candidates.filter(({ exported }) => exported !== 'default'));
  allocate(candidates.filter(({ model }) => model.localName !== undefined));
  const hidden = parameterNames(index, exports);
  const [preferred = `${stem}_`, ...others] = [stem, `${stem}Module`, `${stem}Original`].filter(
    (name) => !hidden.has(name),
  );
  const root = {
    local: names.allocate(preferred, ...others),
    path: model.style === 'export=' ? '.default' : '',
  };
  allocate(candidates);
  const tops = candidates.map((one): Top => {
    const { exported, name, preferred, model: own, member } = one;
    const local = locals.get(one) ?? preferred;
    overrules.renamed(exported, local);
    return {
      exported,
      name: name ?? exported,
      local,
      model: own,
      ...(own.value === undefined ? {} : { role: twin(own, exports) ?? roleOf(index, own.value) }),
      ...(member === undefined
        ? { reference: root.local }
        : { reference: access(root.local, member), owner: root.local }),
    };
  });
  return { tops, root };
}

/** The same declaration twice, or a type and a value; not `export { parseAll as parse, parse as default }`. */
const isOneName = (one: ExportModel, other: ExportModel): boolean =>
  one.value === undefined || other.value === undefined || isSamePlace(one.place, other.place);

const isSamePlace = (one: Place, other: Place): boolean =>
  one.file === other.file && one.line === other.line && one.column === other.column;

/** `export { parse, parse as default }`: the default is another name for what is declared once. */
function twin({ name, localName, place, value }: ExportModel, exports: readonly ExportModel[]): ValueRole | undefined {
  if (name !== 'default' || (value?.kind !== 'function' && value?.kind !== 'variable')) return undefined;
  const isSame = (other: ExportModel) => other.name === localName && isSamePlace(other.place, place);
  return exports.some(isSame) && localName !== undefined ? { kind: 'alias', path: [localName] } : undefined;
}

function renamed(candidate: Candidate, overrules: Overrules): Candidate {
  const { exported, preferred } = candidate;
  const own = exported === 'default' ? preferred : exported;
  const name = overrules.nameFor(exported) ?? overrules.nameFor(own);
  if (name === undefined) return candidate;
  overrules.renamed(own, name);
  return { ...candidate, name: exported, preferred: name, exported: exported === 'default' ? exported : name };
}

function candidatesOfExports(index: ModelIndex, exports: readonly ExportModel[], stem: string): readonly Candidate[] {
  return exports.map((model) => {
    if (model.name !== 'default') return { exported: model.name, preferred: localOf(model), model, member: model.name };
    return {
      exported: 'default',
      preferred: model.localName ?? nameOfValue(index, model) ?? `${stem}Default`,
      model,
      member: 'default',
    };
  });
}

/** `export { plus as '+' }` is `plus` here, too. */
const localOf = (model: ExportModel): string =>
  isIdentifier(model.name) ? model.name : (model.localName ?? model.name);

/** `export =`: the value itself is the default export; what hangs on it are named exports. */
function candidatesOfRoot(index: ModelIndex, exports: readonly ExportModel[], stem: string): readonly Candidate[] {
  return exports.flatMap((root): readonly Candidate[] => {
    if (root.name !== 'export=') return [{ exported: root.name, preferred: root.name, model: root, member: root.name }];
    const role = root.value === undefined ? undefined : roleOf(index, root.value);
    const named = new Set(
      (root.members ?? []).filter((member) => member.value !== undefined).map((member) => member.name),
    );
    const attached = attachedTo(index, role, root).filter((member) => !named.has(member.name));
    const members = merged([...(root.members ?? []), ...attached]).filter((member) => member.name !== 'default');
    const preferred = nameOfValue(index, root) ?? root.localName ?? stem;
    const isTaken = members.some((member) => member.name === preferred && isValueOfItsOwn(index, member));
    const own: Candidate = {
      exported: 'default',
      preferred: isTaken ? `${preferred}Default` : preferred,
      model: isTaken ? withoutName(withoutMembers(root)) : withoutMembers(root),
    };
    return [
      own,
      ...members.map(
        (model): Candidate => ({ exported: model.name, preferred: localOf(model), model, member: model.name }),
      ),
    ];
  });
}

/** A type and a value of the same name are one export. */
function merged(models: readonly ExportModel[]): readonly ExportModel[] {
  const byName = new Map<string, ExportModel>();
  for (const model of models) byName.set(model.name, { ...byName.get(model.name), ...model });
  return [...byName.values()];
}

function withoutMembers(model: ExportModel): ExportModel {
  const { members: _, ...rest } = model;
  return rest;
}

/** `beautify.beautify`, a function like the one that it hangs on, as far as is declared, and not that one's other name. */
const isValueOfItsOwn = (index: ModelIndex, { value }: ExportModel): boolean =>
  value !== undefined && ['function', 'object', 'constant'].includes(roleOf(index, value).kind);

function withoutName(model: ExportModel): ExportModel {
  const { localName: _, ...rest } = model;
  return rest;
}

/** Members of an object or function are exports too; of a class only the classes that hang on it. */
function attachedTo(index: ModelIndex, role: ValueRole | undefined, root: ExportModel): readonly ExportModel[] {
  if (role?.kind === 'object' || role?.kind === 'function')
    return role.members
      .filter((member) => member.name.kind !== 'symbol')
      .map((member) => exportOfMember(index, member, typeOfValue(root)));
  if (role?.kind !== 'class') return [];
  const models = role.statics.map((member) => exportOfMember(index, member));
  return models.filter((model) => {
    if (model.name === 'prototype' || model.value === undefined) return false;
    const own = roleOf(index, model.value);
    // `Big.Big` is Big once more
    return (own.kind === 'class' || own.kind === 'error') && own.declaration !== role.declaration;
  });
}

function nameOfValue(index: ModelIndex, model: ExportModel): string | undefined {
  const role = model.value === undefined ? undefined : roleOf(index, model.value);
  if (role?.kind === 'class') return model.localName ?? index.get(role.declaration).name;
  return model.localName;
}
