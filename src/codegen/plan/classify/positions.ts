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
import { emptyShape } from '../../model.js';
import { basesOf, isIterationOfList, type ModelIndex } from '../model-index.js';
import { roleOf, signaturesOf, type ValueRole, walkExports } from '../values/value-role.js';
import { isForeign } from './foreign.js';
import {
  type Part,
  type Polarity,
  partsOfMember,
  partsOfShape,
  partsOfSignature,
  partsOfTypeParameter,
  partsWithin,
} from './polarity.js';
import { isFunctionType } from './traits.js';

export interface Positions {
  has(declaration: DeclarationId, polarity: Polarity): boolean;
  /** The module's own declarations mention it, or those of another package that are within reach. */
  isOwn(declaration: DeclarationId): boolean;
  /** A type parameter or a condition is limited to it. */
  isLimit(declaration: DeclarationId): boolean;
  /** Functions go in somewhere, so that a function of the facade could. */
  readonly takesFunctions: boolean;
  /** Symbols go in or come back somewhere. */
  readonly hasSymbols: boolean;
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
  reach = 0,
): Positions {
  const seen = new Map<string, number>();
  const later: { readonly id: DeclarationId; readonly hops: number }[] = [];
  const key = (id: DeclarationId, polarity: Polarity) => `${polarity} ${id}`;
  const queue: Part[] = [...rootsOf(index, exports)];

  const own = new Set<DeclarationId>();
  let takesFunctions = false;
  let hasSymbols = false;
  const limits = new Set<DeclarationId>();
  const push = (parts: readonly Part[], hops: number) =>
    queue.push(...(hops > 0 ? parts.map((part) => ({ ...part, hops })) : parts));

  const visit = (part: Part) => {
    const { type, polarity, hops = 0, limit = false } = part;
    push(partsWithin(part), hops);
    push(
      anyMemberOf(index, type).map((member) => ({ type: member, polarity })),
      hops,
    );
    if (limit && type.kind === 'reference') limits.add(type.declaration);
    takesFunctions ||= type.kind === 'function' && polarity === 'input';
    hasSymbols ||= polarity !== 'neutral' && isSymbol(index, type);
    if (
      type.kind === 'query' &&
      type.declaration !== undefined &&
      polarity === 'output' &&
      !seen.has(`typeof ${type.declaration}`)
    ) {
      seen.set(`typeof ${type.declaration}`, 0);
      const made: TypeModel = { kind: 'reference', declaration: type.declaration, arguments: [] };
      queue.push({ type: made, polarity }, ...partsOfShape(index.queried(type) ?? emptyShape, polarity));
    }
    if (type.kind !== 'reference') return;
    const declaration = index.get(type.declaration);
    // An alias of another package is only a name; a class of it has members that nobody here has mentioned. What goes in is
    // made by the caller, who must be able to use what its callbacks are given.
    const leads = declaration.kind !== 'alias' && polarity !== 'input' && isForeign(index, declaration);
    const further = leads && hops <= reach ? hops + 1 : hops;
    const way = key(type.declaration, polarity);
    // What was only found from further away is looked into again: its parts are nearer, too.
    if ((seen.get(way) ?? Number.POSITIVE_INFINITY) <= hops) return;
    seen.set(way, hops);
    if (hops <= reach) own.add(type.declaration);
    if (isClosed(type.declaration, polarity)) return;
    if (polarity === 'input' && hasMethods(type.declaration)) later.push({ id: type.declaration, hops: further });
    else push(partsOfDeclaration(index, type.declaration, polarity), further);
  };

  for (;;) {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) visit(next);
    const bag = later.shift();
    if (bag === undefined) break;
    if (!seen.has(key(bag.id, 'output')) || isFunctionType(index, bag.id))
      push(partsOfDeclaration(index, bag.id, 'input'), bag.hops);
  }
  return {
    has: (id, polarity) => seen.has(key(id, polarity)),
    isOwn: (id) => own.has(id),
    isLimit: (id) => limits.has(id),
    takesFunctions,
    hasSymbols,
  };
}

const isSymbol = (index: ModelIndex, type: TypeModel): boolean =>
  type.kind === 'keyword'
    ? type.name === 'symbol' || type.name === 'unique symbol'
    : type.kind === 'reference' && index.get(type.declaration).name === 'PropertyKey';

/** `NodeMap[keyof NodeMap]` is each of the types that `NodeMap` lists. */
function anyMemberOf(index: ModelIndex, type: TypeModel): readonly TypeModel[] {
  if (type.kind !== 'indexed' || type.index.kind !== 'keyof' || !isSame(type.index.type, type.object)) return [];
  const object = index.unalias(type.object);
  const declaration = object.kind === 'reference' ? index.get(object.declaration) : undefined;
  if (declaration?.kind !== 'interface') return [];
  return declaration.resolved.members.flatMap((member) => (member.kind === 'property' ? [member.type] : []));
}

const isSame = (one: TypeModel, other: TypeModel): boolean => JSON.stringify(one) === JSON.stringify(other);

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
