/** Finds out which declared types travel to the thread, which come back, and which do both. */

import type {
  ClassModel,
  DeclarationId,
  ExportModel,
  InterfaceModel,
  MemberModel,
  ShapeModel,
  TypeModel,
  ValueModel,
} from '../../model.js';
import { basesOf, emptyShape, isIterationOfList, type ModelIndex } from '../model-index.js';
import { roleOf, signaturesOf, type ValueRole, walkExports } from '../values/value-role.js';
import { isForeign } from './foreign.js';
import {
  type Part,
  type Polarity,
  partsOf,
  partsOfMember,
  partsOfShape,
  partsOfSignature,
  partsOfTypeParameter,
} from './polarity.js';
import { isFunctionType } from './traits.js';

export interface Positions {
  has(declaration: DeclarationId, polarity: Polarity): boolean;
  /** The module's own declarations mention it, not only those of another package. */
  isOwn(declaration: DeclarationId): boolean;
  /** A type parameter or a condition is limited to it. */
  isLimit(declaration: DeclarationId): boolean;
  /** Functions go in somewhere, so that a function of the facade could. */
  readonly takesFunctions: boolean;
}

/**
 * Follows every exported value. A type with methods that comes back is a handle, so what its methods take and give
 * matters; where it only goes in, the caller implements those methods, and everything is the other way round. So types
 * that go in are looked into only when it is known which of them come back.
 */
export function findPositions(
  index: ModelIndex,
  exports: readonly ExportModel[],
  hasMethods: (id: DeclarationId) => boolean,
  isClosed: (id: DeclarationId, polarity: Polarity) => boolean = () => false,
): Positions {
  const seen = new Set<string>();
  const later: { readonly id: DeclarationId; readonly foreign: boolean }[] = [];
  const key = (id: DeclarationId, polarity: Polarity) => `${polarity} ${id}`;
  const queue: Part[] = [...rootsOf(index, exports)];

  const own = new Set<DeclarationId>();
  const mentioned = new Set<string>();
  let takesFunctions = false;
  const limits = new Set<DeclarationId>();
  const push = (parts: readonly Part[], foreign: boolean) =>
    queue.push(...(foreign ? parts.map((part) => ({ ...part, foreign })) : parts));

  const visit = ({ type, polarity, foreign = false, limit = false }: Part) => {
    const inner = partsOf(type, polarity);
    // what is in a list or an union is limited as well; what is in an object is not
    push(limit && type.kind !== 'object' ? inner.map((part) => ({ ...part, limit })) : inner, foreign);
    push(
      anyMemberOf(index, type).map((member) => ({ type: member, polarity })),
      foreign,
    );
    if (limit && type.kind === 'reference') limits.add(type.declaration);
    takesFunctions ||= type.kind === 'function' && polarity === 'input';
    if (
      type.kind === 'query' &&
      type.declaration !== undefined &&
      polarity === 'output' &&
      !seen.has(`typeof ${type.declaration}`)
    ) {
      seen.add(`typeof ${type.declaration}`);
      const made: TypeModel = { kind: 'reference', declaration: type.declaration, arguments: [] };
      queue.push({ type: made, polarity }, ...partsOfShape(index.queried(type) ?? emptyShape, polarity));
    }
    if (type.kind !== 'reference') return;
    const declaration = index.get(type.declaration);
    // An alias of another package is only a name; a class of it has members that nobody here has mentioned. What goes in is
    // made by the caller, who must be able to use what its callbacks are given.
    const further = foreign || (declaration.kind !== 'alias' && polarity !== 'input' && isForeign(index, declaration));
    const way = key(type.declaration, polarity);
    // What only another package had mentioned so far is looked into again: its parts are mentioned here as well.
    if (seen.has(way) && (foreign || mentioned.has(way))) return;
    seen.add(way);
    if (!foreign) {
      own.add(type.declaration);
      mentioned.add(way);
    }
    if (isClosed(type.declaration, polarity)) return;
    if (polarity === 'input' && hasMethods(type.declaration)) later.push({ id: type.declaration, foreign: further });
    else push(partsOfDeclaration(index, type.declaration, polarity), further);
  };

  for (;;) {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) visit(next);
    const bag = later.shift();
    if (bag === undefined) break;
    if (!seen.has(key(bag.id, 'output')) || isFunctionType(index, bag.id))
      push(partsOfDeclaration(index, bag.id, 'input'), bag.foreign);
  }
  return {
    has: (id, polarity) => seen.has(key(id, polarity)),
    isOwn: (id) => own.has(id),
    isLimit: (id) => limits.has(id),
    takesFunctions,
  };
}

/** `NodeMap[keyof NodeMap]` is each of the types that `NodeMap` lists. */
function anyMemberOf(index: ModelIndex, type: TypeModel): readonly TypeModel[] {
  if (type.kind !== 'indexed' || type.index.kind !== 'keyof' || !isSame(type.index.type, type.object)) return [];
  const object = index.unalias(type.object);
  const declaration = object.kind === 'reference' ? index.get(object.declaration) : undefined;
  if (declaration?.kind !== 'interface') return [];
  return declaration.resolved.members.flatMap((member) => (member.kind === 'property' ? [member.type] : []));
}

const isSame = (one: TypeModel, other: TypeModel): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Positions, and the types with methods that come back only as parts of data which also goes in: settings that somebody has
 * given and may ask for again. Those are no objects of the original's, so that they stay objects of the caller's.
 */
export function findUse(
  index: ModelIndex,
  exports: readonly ExportModel[],
  hasMethods: (id: DeclarationId) => boolean,
) {
  const first = findPositions(index, exports, hasMethods);
  const goesIn = (id: DeclarationId) => first.has(id, 'input');
  const direct = findPositions(
    index,
    exports,
    hasMethods,
    (id, polarity) => polarity === 'output' && !hasMethods(id) && goesIn(id) && isObject(index, id),
  );
  const isSetting = (id: DeclarationId) => index.get(id).kind !== 'class' && goesIn(id) && !direct.has(id, 'output');
  const positions = findPositions(index, exports, (id) => hasMethods(id) && !isSetting(id));
  return { positions, isSetting };
}

/** Not an alias for a union, an array or the like, which is only looked through. */
function isObject(index: ModelIndex, id: DeclarationId): boolean {
  const declaration = index.get(id);
  return declaration.kind === 'interface' || (declaration.kind === 'alias' && declaration.type.kind === 'object');
}

function rootsOf(index: ModelIndex, exports: readonly ExportModel[]): readonly Part[] {
  return [...walkExports(exports)].flatMap(({ model }) =>
    model.value === undefined ? [] : [...rootsOfRole(roleOf(index, model.value)), ...selfOf(model.value)],
  );
}

/** An object whose methods return `this` comes back. */
function selfOf(value: ValueModel): readonly Part[] {
  if (value.kind !== 'variable' || value.shape === undefined || value.shape.construct.length > 0) return [];
  const isSelf = value.shape.members.some((member) => signaturesOf(member).some((one) => one.returns.kind === 'this'));
  return isSelf ? [{ type: value.type, polarity: 'output' }] : [];
}

function rootsOfRole(role: ValueRole): readonly Part[] {
  switch (role.kind) {
    case 'function':
      return [
        ...role.signatures.flatMap((one) => partsOfSignature(one, 'output')),
        ...partsOfHandle(membersOnly(role.members)),
      ];
    case 'class': {
      const instance: TypeModel = { kind: 'reference', declaration: role.declaration, arguments: [] };
      const made = [...role.construct, ...role.call].flatMap((one) => partsOfSignature(one, 'output'));
      return [{ type: instance, polarity: 'output' }, ...made, ...partsOfHandle(membersOnly(role.statics))];
    }
    case 'object':
      return partsOfHandle(membersOnly(role.members));
    case 'constant':
      return [{ type: role.type, polarity: 'output' }];
    case 'error':
      return [{ type: { kind: 'reference', declaration: role.declaration, arguments: [] }, polarity: 'output' }];
    case 'enum':
    case 'alias':
      return [];
  }
}

const membersOnly = (members: readonly MemberModel[]): ShapeModel => ({ call: [], construct: [], members, index: [] });

/** What a type is made of, for one way of travelling. */
export function partsOfDeclaration(index: ModelIndex, id: DeclarationId, polarity: Polarity): readonly Part[] {
  const declaration = index.get(id);
  const shape = (own: ShapeModel) => (polarity === 'output' ? partsOfHandle(own) : partsOfShape(own, polarity));
  const parameters = declaration.kind === 'external' ? [] : declaration.typeParameters.flatMap(partsOfTypeParameter);
  switch (declaration.kind) {
    case 'alias':
      return [...parameters, { type: declaration.type, polarity }];
    case 'interface':
      return [...parameters, ...basesAs(index, declaration, polarity), ...shape(declaration.shape)];
    case 'class': {
      const statics = polarity === 'output' ? partsOfHandle(membersOnly(declaration.statics)) : [];
      return [...parameters, ...basesAs(index, declaration, polarity), ...shape(declaration.shape), ...statics];
    }
    case 'enum':
    case 'external':
      return [];
  }
}

const basesAs = (index: ModelIndex, declaration: ClassModel | InterfaceModel, polarity: Polarity): readonly Part[] =>
  basesOf(declaration).flatMap((type) => (isIterationOfList(index, declaration, type) ? [] : [{ type, polarity }]));

/** A handle's methods are called from outside, and its properties can be set as well. */
function partsOfHandle(shape: ShapeModel): readonly Part[] {
  const settable = shape.members.flatMap((member): readonly Part[] =>
    member.kind === 'property' && !member.readonly && isPlain(member)
      ? [{ type: member.setType ?? member.type, polarity: 'input' }]
      : [],
  );
  return [
    ...partsOfShape({ ...shape, members: [] }, 'output'),
    ...shape.members.flatMap((member) => partsOfMember(member, 'output')),
    ...settable,
  ];
}

const isPlain = (member: MemberModel): boolean =>
  member.kind === 'property' && (member.call === undefined || member.call.length === 0);
