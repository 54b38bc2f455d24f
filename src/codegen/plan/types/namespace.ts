/** Plans namespaces of types: `export declare namespace types { … }` holds other names for types declared beside it. */

import type { ExportModel } from '../../model/model.js';
import { isIdentifier, whyNot } from '../names/names.js';
import type { DeclarationPlan, FunctionPlan, NamespaceEntryPlan, NamespacePlan } from '../plan.js';
import type { Planning } from '../planning.js';
import type { Top } from '../top-level.js';
import { isAsItIs, mayStandIn } from './map-reference.js';
import { mapType, mapTypeParameters } from './map-type.js';

export function planNamespaces(
  planning: Planning,
  tops: readonly Top[],
  values: readonly DeclarationPlan[],
): readonly NamespacePlan[] {
  return tops.flatMap((top, position) => {
    if (top.exported === 'default' && planning.model.style === 'export=') return [];
    if (isNamespaceAsItIs(planning, top)) return [];
    // `export { BigNumber, BigNumber as default }`
    if (tops.findIndex(({ local }) => local === top.local) < position) return [];
    const own = values.find((one): one is FunctionPlan => one.kind === 'function' && one.name === top.local);
    const types = withProperties(planEntries(planning, assignable(planning, top), top.local), own);
    return types.length === 0
      ? []
      : [{ kind: 'namespace', name: top.local, exported: planning.isExported(top.local), types }];
  });
}

/** Nothing but types, all of which are the original's own: so is the namespace. */
export const isNamespaceAsItIs = (planning: Planning, { exported, role, model }: Top): boolean =>
  exported !== 'default' && role === undefined && (model.members ?? []).length > 0 && isTypesAsTheyAre(planning, model);

function isTypesAsTheyAre(planning: Planning, { value, type, members = [] }: ExportModel): boolean {
  const declaration = type === undefined ? undefined : planning.index.get(type);
  const isOriginals =
    declaration === undefined ||
    declaration.kind === 'external' ||
    (['data', 'bag', 'foreign'].includes(planning.kindOf(declaration.id)) && isAsItIs(planning, declaration));
  return value === undefined && isOriginals && members.every((member) => isTypesAsTheyAre(planning, member));
}

/** TypeScript 7 takes no value for a property of a function where a namespace of types has its name. */
function assignable(planning: Planning, { role, local, model }: Top): readonly ExportModel[] {
  const { members = [] } = model;
  if (role?.kind !== 'function') return members;
  return members.map((member) => {
    const { name, place, value, members: inner = [] } = member;
    if (value === undefined || planEntries(planning, inner, `${local}.${name}`).length === 0) return member;
    const reason = 'a namespace of types cannot have the name of what is set on a function';
    planning.leaveOut(`${local}.${name}, its types`, place, {
      code: 'unnamable-type',
      reason,
      wayOut: 'import them from the original',
    });
    return { ...member, members: [] };
  });
}

/** TypeScript 7 looks for `f.Failure` in the namespace only, if there is a type of that name. */
function withProperties(
  entries: readonly NamespaceEntryPlan[],
  own: FunctionPlan | undefined,
): readonly NamespaceEntryPlan[] {
  return entries.flatMap((entry): readonly NamespaceEntryPlan[] => {
    const property = own?.properties.find(({ key }) => key === entry.name);
    return property?.kind === 'reference' && entry.kind === 'alias'
      ? [entry, { kind: 'value', name: entry.name, value: property.value }]
      : [entry];
  });
}

/** `export { parts as default }`: a value may have the name of a word, a type or a namespace may not. */
const isNamable = (name: string): boolean => isIdentifier(name) && whyNot(name)?.includes('word') !== true;

function planEntries(planning: Planning, models: readonly ExportModel[], path: string): readonly NamespaceEntryPlan[] {
  return models.flatMap((model): readonly NamespaceEntryPlan[] => {
    const namable = isNamable(model.name);
    if (!namable) noteUnnamable(planning, model, path);
    const nested = namable ? planEntries(planning, model.members ?? [], `${path}.${model.name}`) : [];
    const inner: NamespaceEntryPlan[] =
      nested.length === 0 ? [] : [{ kind: 'namespace', name: model.name, types: nested }];
    const id =
      model.type ??
      (model.value?.kind === 'class' || model.value?.kind === 'enum' ? model.value.declaration : undefined);
    const shown = `${path}.${model.name}`;
    if (id === undefined || !(mayStandIn(planning, planning.index.get(id)) || planning.selects(shown, model.place)))
      return inner;
    if (!namable) {
      planning.leaveOut(shown, model.place, {
        code: 'unnamable-type',
        reason: 'no type can have this name',
        wayOut: 'it can be imported from the original',
      });
      return inner;
    }
    const declaration = planning.index.get(id);
    const typeParameters = declaration.typeParameters;
    const scope = { hint: model.name, typeParameters };
    const reference = {
      kind: 'reference' as const,
      declaration: id,
      arguments: typeParameters.map((parameter) => ({ kind: 'parameter' as const, name: parameter.name })),
    };
    const type = mapType(planning, reference, 'neutral', scope);
    // `type Number = Number` would refer to itself; a name declared beside the namespace cannot be reached then.
    if (type.kind === 'named' && type.name === model.name) return [...inner];
    return [
      { kind: 'alias', name: model.name, typeParameters: mapTypeParameters(planning, typeParameters, scope), type },
      ...inner,
    ];
  });
}

/** Most of what `default` repeats has its name outside as well. */
function noteUnnamable(planning: Planning, { name, place, members = [] }: ExportModel, path: string): void {
  const isLost = ({ type, members: inner = [] }: ExportModel): boolean => {
    const access = type === undefined ? undefined : planning.index.get(type).access;
    return (access?.kind === 'export' && access.path.includes('default')) || inner.some(isLost);
  };
  if (!members.some(isLost)) return;
  planning.leaveOut(`${path}.${name}, its types`, place, {
    code: 'unnamable-type',
    reason: 'no namespace of types can have this name',
    wayOut: 'import them from the original',
  });
}
