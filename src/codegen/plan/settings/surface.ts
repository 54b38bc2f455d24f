/** Lists what settings can name: exports, declared types, their members, with what each takes and gives. */

import type { DeclarationId, ExportModel, MemberModel, SignatureModel, TypeModel } from '../../model/model.js';
import { type ModelIndex, memberText } from '../model-index.js';
import { insideOf } from '../values/inside.js';
import { exportOfMember } from '../values/member-export.js';
import { roleOf, signaturesOf, type ValueRole } from '../values/value-role.js';

/** Everything that goes by one name. */
export interface Spot {
  readonly types: readonly DeclarationId[];
  readonly signatures: readonly SignatureModel[];
  readonly construct: readonly SignatureModel[];
  /** What objects of the type do when they are called. */
  readonly call: readonly SignatureModel[];
  /** What the property or constant holds. */
  readonly holds: readonly TypeModel[];
}

export type Surface = ReadonlyMap<string, Spot>;

export function surfaceOf(index: ModelIndex): Surface {
  const spots = new Map<string, Spot>();
  const add = (name: string, spot: Partial<Spot>): void => {
    const { types = [], signatures = [], construct = [], call = [], holds = [] } = spots.get(name) ?? {};
    spots.set(name, {
      types: [...new Set([...types, ...(spot.types ?? [])])],
      signatures: [...signatures, ...(spot.signatures ?? [])],
      construct: [...construct, ...(spot.construct ?? [])],
      call: [...call, ...(spot.call ?? [])],
      holds: [...holds, ...(spot.holds ?? [])],
    });
  };
  const addMembers = (owner: string, members: readonly MemberModel[]): void => {
    for (const member of members) {
      const holds = member.kind === 'property' ? [member.type] : [];
      add(`${owner}.${memberText(member.name)}`, { signatures: signaturesOf(member), holds });
    }
  };
  const addType = (name: string, id: DeclarationId): void => {
    const declaration = index.get(id);
    const isShaped = declaration.kind === 'class' || declaration.kind === 'interface' || declaration.kind === 'alias';
    const shape = isShaped ? declaration.resolved : undefined;
    add(name, { types: [id], call: shape?.call ?? [] });
    addMembers(name, shape?.members ?? []);
  };
  const addExport = (names: readonly string[], model: ExportModel, inside: readonly string[]): void => {
    const role = model.value === undefined ? undefined : roleOf(index, model.value);
    for (const name of names) {
      if (model.type !== undefined) addType(name, model.type);
      add(name, spotOf(role));
      if (role?.kind === 'class') addMembers(name, role.statics);
    }
    const members = role?.kind === 'object' || role?.kind === 'function' ? role.members : [];
    const types = insideOf(index, model);
    const isWithinItself = types.some((type) => inside.includes(type));
    const entries = isWithinItself ? [] : members.map((member) => exportOfMember(index, member));
    const parents = model.name === 'export=' ? ['', ...names] : names;
    for (const entry of [...entries, ...(model.members ?? [])]) {
      const own = parents.map((parent) => (parent === '' ? entry.name : `${parent}.${entry.name}`));
      addExport(own, entry, [...inside, ...types]);
    }
  };
  for (const [id, declaration] of index.model.declarations) addType(declaration.name, id);
  for (const model of index.model.exports) addExport(namesOf(index, model), model, []);
  return spots;
}

/** A default export goes by its own name as well. */
function namesOf(index: ModelIndex, model: ExportModel): readonly string[] {
  if (model.name !== 'default' && model.name !== 'export=') return [model.name];
  const role = model.value === undefined ? undefined : roleOf(index, model.value);
  const declared = role?.kind === 'class' ? index.get(role.declaration).name : undefined;
  return [...new Set(['default', model.localName, declared])].filter((name) => name !== undefined);
}

function spotOf(role: ValueRole | undefined): Partial<Spot> {
  switch (role?.kind) {
    case 'function':
      return { signatures: role.signatures };
    case 'class':
      return { types: [role.declaration], construct: role.construct };
    case 'error':
    case 'enum':
      return { types: [role.declaration] };
    case 'constant':
      return { holds: [role.type] };
    default:
      return {};
  }
}
