/** Finds out which declared types travel to the thread, which come back, and which do both. */

import type { DeclarationId, ExportModel, TypeModel, ValueModel } from '../../model/model.js';
import { emptyShape } from '../../model/model.js';
import type { ModelIndex } from '../model-index.js';
import { roleOf, signaturesOf, type ValueRole, walkExports } from '../values/value-role.js';
import { isForeign } from './foreign.js';
import { membersOnly, partsOfDeclaration, partsOfHandle } from './parts.js';
import { type Part, type Polarity, partsOfShape, partsOfSignature, partsWithin } from './polarity.js';
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
  const search = new PositionSearch(index, { hasMethods, isClosed, reach });
  search.follow(rootsOf(index, exports));
  return search;
}

interface SearchLimits {
  readonly hasMethods: (id: DeclarationId) => boolean;
  readonly isClosed: (id: DeclarationId, polarity: Polarity) => boolean;
  /** How many packages away from the module. */
  readonly reach: number;
}

class PositionSearch implements Positions {
  /** How many packages away each declaration was found, for each way of travelling. */
  readonly #seen = new Map<string, number>();
  readonly #later: { readonly id: DeclarationId; readonly hops: number }[] = [];
  readonly #queue: Part[] = [];
  readonly #own = new Set<DeclarationId>();
  readonly #limits = new Set<DeclarationId>();
  readonly #index: ModelIndex;
  readonly #within: SearchLimits;
  takesFunctions = false;
  hasSymbols = false;

  constructor(index: ModelIndex, within: SearchLimits) {
    this.#index = index;
    this.#within = within;
  }

  has(id: DeclarationId, polarity: Polarity): boolean {
    return this.#seen.has(key(id, polarity));
  }

  isOwn(id: DeclarationId): boolean {
    return this.#own.has(id);
  }

  isLimit(id: DeclarationId): boolean {
    return this.#limits.has(id);
  }

  follow(roots: readonly Part[]): void {
    this.#queue.push(...roots);
    for (;;) {
      for (let next = this.#queue.pop(); next !== undefined; next = this.#queue.pop()) this.#visit(next);
      const bag = this.#later.shift();
      if (bag === undefined) return;
      if (!this.has(bag.id, 'output') || isFunctionType(this.#index, bag.id))
        this.#push(partsOfDeclaration(this.#index, bag.id, 'input'), bag.hops);
    }
  }

  #visit(part: Part): void {
    const { type, polarity, hops = 0, limit = false } = part;
    this.#push(partsWithin(part), hops);
    const members = anyMemberOf(this.#index, type);
    this.#push(
      members.map((member) => ({ type: member, polarity })),
      hops,
    );
    if (limit && type.kind === 'reference') this.#limits.add(type.declaration);
    this.takesFunctions ||= type.kind === 'function' && polarity === 'input';
    this.hasSymbols ||= polarity !== 'neutral' && isSymbol(this.#index, type);
    if (type.kind === 'query' && polarity === 'output') this.#visitValue(type);
    if (type.kind === 'reference') this.#visitDeclaration(type.declaration, polarity, hops);
  }

  /** `typeof Parser` that comes back is that class, and makes instances of it. */
  #visitValue(type: Extract<TypeModel, { kind: 'query' }>): void {
    if (type.declaration === undefined || this.#seen.has(`typeof ${type.declaration}`)) return;
    this.#seen.set(`typeof ${type.declaration}`, 0);
    const made: TypeModel = { kind: 'reference', declaration: type.declaration, arguments: [] };
    const shape = this.#index.queried(type) ?? emptyShape;
    this.#queue.push({ type: made, polarity: 'output' }, ...partsOfShape(shape, 'output'));
  }

  #visitDeclaration(id: DeclarationId, polarity: Polarity, hops: number): void {
    const { hasMethods, isClosed, reach } = this.#within;
    const declaration = this.#index.get(id);
    // An alias of another package is only a name; a class of it has members that nobody here has mentioned. What goes in is
    // made by the caller, who must be able to use what its callbacks are given.
    const leads = declaration.kind !== 'alias' && polarity !== 'input' && isForeign(this.#index, declaration);
    const further = leads && hops <= reach ? hops + 1 : hops;
    // What was only found from further away is looked into again: its parts are nearer, too.
    if ((this.#seen.get(key(id, polarity)) ?? Number.POSITIVE_INFINITY) <= hops) return;
    this.#seen.set(key(id, polarity), hops);
    if (hops <= reach) this.#own.add(id);
    if (isClosed(id, polarity)) return;
    if (polarity === 'input' && hasMethods(id)) this.#later.push({ id, hops: further });
    else this.#push(partsOfDeclaration(this.#index, id, polarity), further);
  }

  #push(parts: readonly Part[], hops: number): void {
    this.#queue.push(...(hops > 0 ? parts.map((part) => ({ ...part, hops })) : parts));
  }
}

const key = (id: DeclarationId, polarity: Polarity): string => `${polarity} ${id}`;

const isSymbol = (index: ModelIndex, type: TypeModel): boolean =>
  type.kind === 'keyword'
    ? type.name === 'symbol' || type.name === 'unique symbol'
    : type.kind === 'reference' && index.get(type.declaration).name === 'PropertyKey';

/** `NodeMap[keyof NodeMap]` is each of the types that `NodeMap` lists. */
function anyMemberOf(index: ModelIndex, type: TypeModel): readonly TypeModel[] {
  if (type.kind !== 'indexed' || type.index.kind !== 'keyof' || !isSame(type.index.type, type.object)) return [];
  const declaration = index.declarationOf(type.object);
  if (declaration?.kind !== 'interface') return [];
  return declaration.resolved.members.flatMap((member) => (member.kind === 'property' ? [member.type] : []));
}

const isSame = (one: TypeModel, other: TypeModel): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a program gets, and gives, by the exports themselves. */
export function rootsOf(index: ModelIndex, exports: readonly ExportModel[]): readonly Part[] {
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
