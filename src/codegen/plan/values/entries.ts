/** Plans what is in an object or a namespace of the original: its functions, classes, constants and further objects. */

import type { Omission } from '../../diagnostics/left-out.js';
import type { ExportModel, SignatureModel } from '../../model/model.js';
import { attachToClass } from '../classes/merged.js';
import { obstacleOf } from '../classify/obstacle.js';
import { isLeftToTwin, namesOfValues } from '../classify/twins.js';
import { access, camelCase, pascalCase, propertyKey } from '../names/names.js';
import type { CallablePlan, DeclarationPlan, NamePair, ObjectEntryPlan } from '../plan.js';
import type { Planning } from '../planning.js';
import { besideOwn } from './beside-own.js';
import { planCallable } from './callable.js';
import { constantOf } from './constant.js';
import { insideOf } from './inside.js';
import { exportOfMember, typeOfValue } from './member-export.js';
import { noteOpen } from './open-object.js';
import { roleOf, type ValueRole } from './value-role.js';
import { type Namespace, planVariableSetter } from './variable-setter.js';

/** Functions declared before the object that they belong to are collected here. */
export interface ValueContext {
  readonly planning: Planning;
  readonly declarations: DeclarationPlan[];
  /** Local names by export path, for constants that are only another name. */
  readonly locals: ReadonlyMap<string, string>;
  /** Exports with members of their own, types perhaps: a further name of one is given where it is exported. */
  readonly namespaces: ReadonlySet<string>;
  /** Values of a builtin that are exported as they are. */
  readonly builtinValues: NamePair[];
  /** Types of the objects that are being planned, outermost first. */
  readonly inside?: readonly string[];
  /** The export whose members are exports themselves (`export =`). */
  readonly sharesMembers?: string;
}

export function entriesOf(planning: Planning, role: ValueRole, model: ExportModel): readonly ExportModel[] {
  const members = role.kind === 'object' || role.kind === 'function' ? role.members : [];
  return [
    ...members
      .filter((member) => member.name.kind !== 'symbol')
      .map((member) => exportOfMember(planning.index, member, typeOfValue(model))),
    ...(model.members ?? []),
  ];
}

export function planFunctionBody(
  planning: Planning,
  all: readonly SignatureModel[],
  reference: string,
  name: string,
  model: ExportModel,
): CallablePlan | undefined {
  return planCallable(planning, {
    name,
    reference,
    signatures: all,
    scope: { hint: pascalCase(name), typeParameters: [] },
    place: model.place,
    docs: model.docs,
  });
}

/** The values in a namespace or an object; functions with overloads are declared before it. */
export function planEntries(
  context: ValueContext,
  models: readonly ExportModel[],
  reference: string,
  path: string,
): readonly ObjectEntryPlan[] {
  const values = namesOfValues(models);
  return models.flatMap((model) => planEntry(context, model, { name: path, reference, taken: values }));
}

/** A value of the original that is to be an entry of an object. */
interface Entry {
  readonly model: ExportModel;
  /** `types.parse`, as the user knows it. */
  readonly name: string;
  /** The name of the object. */
  readonly path: string;
  /** How it is reached in the original. */
  readonly reference: string;
  /** How it is named in the object. */
  readonly key: string;
}

type Role<Kind extends ValueRole['kind']> = Extract<ValueRole, { kind: Kind }>;

function planEntry(context: ValueContext, model: ExportModel, owner: Namespace): readonly ObjectEntryPlan[] {
  const { planning } = context;
  if (model.value === undefined) return [];
  const path = owner.name;
  const name = `${path}.${model.name}`;
  if (!planning.selects(name, model.place)) return [];
  const key = propertyKey(planning.overrules.nameFor(planning.overrules.originalName(name)) ?? model.name);
  const entry: Entry = { model, name, path, reference: access(owner.reference, model.name), key };
  const role = roleOf(planning.index, model.value);
  const isThere = (other: string) => owner.taken.has(other.slice(path.length + 1));
  if (
    role.kind === 'function' &&
    isLeftToTwin(planning, name, { signatures: role.signatures, place: model.place }, isThere)
  )
    return [];
  const planned = planRole(context, entry, role);
  const setter = planned.length === 0 ? undefined : planVariableSetter(planning, model, role, owner, key);
  return setter === undefined ? planned : [...planned, setter];
}

function planRole(context: ValueContext, entry: Entry, role: ValueRole): readonly ObjectEntryPlan[] {
  const { planning } = context;
  const { key } = entry;
  switch (role.kind) {
    case 'function':
      return functionEntry(context, entry, role);
    case 'class':
    case 'error':
      return classEntry(context, entry, role);
    case 'enum':
      planning.foundValue(role, entry.reference);
      return [{ kind: 'reference', key, value: planning.request(role.declaration) }];
    case 'object':
      return objectEntry(context, entry, role);
    case 'alias':
      return aliasEntry(context, entry, role);
    case 'constant':
      return constantEntry(context, entry, role);
  }
}

/** A function with overloads, or with something on it, is declared before the object. */
function functionEntry(context: ValueContext, entry: Entry, role: Role<'function'>): readonly ObjectEntryPlan[] {
  const { planning } = context;
  const { model, name, path, reference, key } = entry;
  const callable = planFunctionBody(planning, role.signatures, reference, name, model);
  if (callable === undefined) return [];
  const properties = planWithin(context, model, role, reference, name);
  if (!callable.body.variadic && properties.length === 0) return [{ kind: 'method', key, ...callable }];
  const known = sharedLocal(context, model, path);
  if (known !== undefined) return [{ kind: 'reference', key, value: known }];
  const local = planning.names.allocate(camelCase(name.replace(/\./g, '-')));
  context.declarations.push({ kind: 'function', name: local, exported: false, ...callable, properties });
  return [{ kind: 'reference', key, value: local }];
}

function classEntry(context: ValueContext, entry: Entry, role: Role<'class' | 'error'>): readonly ObjectEntryPlan[] {
  const { planning } = context;
  const { model, name, reference, key } = entry;
  if (!['handle', 'error'].includes(planning.kindOf(role.declaration))) {
    planning.leaveOut(name, model.place, copiedClass);
    return [];
  }
  planning.foundValue(role, reference);
  attachToClass(context, role.declaration, model, reference, name);
  return [{ kind: 'reference', key, value: planning.request(role.declaration) }];
}

function objectEntry(context: ValueContext, entry: Entry, role: Role<'object'>): readonly ObjectEntryPlan[] {
  const { model, name, path, reference, key } = entry;
  const known = sharedLocal(context, model, path);
  if (known !== undefined) return [{ kind: 'reference', key, value: known }];
  const entries = planWithin(context, model, role, reference, name);
  return entries.length === 0 ? [] : [{ kind: 'object', key, entries }];
}

function aliasEntry(
  context: ValueContext,
  { model, name, key }: Entry,
  role: Role<'alias'>,
): readonly ObjectEntryPlan[] {
  const original = role.path.join('.');
  const target = context.locals.get(original);
  if (target !== undefined) return [{ kind: 'reference', key, value: target }];
  context.planning.leaveOut(name, model.place, otherName(original));
  return [];
}

function constantEntry(context: ValueContext, entry: Entry, { type }: Role<'constant'>): readonly ObjectEntryPlan[] {
  const { planning } = context;
  const { model, name, path, reference, key } = entry;
  const known = planning.model.builtin ? sharedLocal(context, model, path) : undefined;
  if (known !== undefined && obstacleOf(planning, type, 'output') === undefined)
    return [{ kind: 'reference', key, value: known }];
  const constant = constantOf(planning, type, reference, name, model);
  if (constant === undefined) return [];
  const { value, fetched } = constant;
  return [
    {
      kind: 'constant',
      key,
      value,
      ...(fetched === undefined ? {} : { type: fetched }),
      ...(model.docs === undefined ? {} : { docs: model.docs }),
    },
  ];
}

/** Another name for what is left out. */
export const otherName = (original: string): Omission => ({
  code: 'other-name',
  reason: `it is another name for ${original}, which is left out`,
  wayOut: 'include that',
});

/** A class of data that hangs on something. */
export const copiedClass = {
  code: 'copied-class',
  reason: 'its instances arrive as copies, so that there is no class of them here',
  wayOut: 'pass what the original takes as plain data',
} as const;

/** The local name of a member of the default export that is an export itself. */
const sharedLocal = (context: ValueContext, model: ExportModel, path: string): string | undefined =>
  context.sharesMembers === path ? context.locals.get(model.name) : undefined;

/** What an object, or a function with members, has in it; nothing where that would have no end. */
export function planWithin(
  context: ValueContext,
  model: ExportModel,
  role: ValueRole,
  reference: string,
  name: string,
): readonly ObjectEntryPlan[] {
  if (role.kind === 'object') noteOpen(context.planning, model, name);
  const models = entriesOf(context.planning, role, model);
  const shares = context.sharesMembers === name;
  if (models.length === 0 && (shares || model.value?.kind !== 'namespace')) return [];
  const within = models.length === 0 ? undefined : shares ? context : enter(context, model);
  if (within !== undefined) {
    const entries = planEntries(within, models, reference, name);
    return role.kind === 'function' ? besideOwn(context.planning, name, entries) : entries;
  }
  const reason = 'it is an object like the one that it belongs to, and so on without end';
  const wayOut = 'use what that one has, or reach it through the original';
  context.planning.leaveOut(`${name}.*`, model.place, { code: 'endless-object', reason, wayOut });
  return [];
}

/** `path.posix` has the type of `path` itself; undefined where the way leads into an object of a type that it came from. */
function enter(context: ValueContext, model: ExportModel): ValueContext | undefined {
  const inside = context.inside ?? [];
  const types = insideOf(context.planning.index, model);
  return types.some((type) => inside.includes(type)) ? undefined : { ...context, inside: [...inside, ...types] };
}
