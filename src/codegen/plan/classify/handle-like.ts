/** Recognises data types that handles fit as well, whose members are promises: bases of handles, and what type parameters are held to. */

import type { DeclarationId, MemberModel, ShapeModel, TypeModel } from '../../model/model.js';
import { quoted } from '../../model/text.js';
import { basesOf, type ModelIndex, memberText, resolvedMembers } from '../model-index.js';
import { isCallable } from '../values/value-role.js';
import type { Judge } from './classify.js';
import type { Positions } from './positions.js';

export interface HandleLike {
  /** `interface Named { name: string }`, plain data that a handle extends, or `type SomeType = { _zod: Internals }`, which one has all members of. */
  has(id: DeclarationId): boolean;
  /** `{ _zod: Internals }` where it limits what something may be. */
  isLimit(shape: ShapeModel): boolean;
  /** What a handle has a property for: `'internals'`. */
  isKey(key: TypeModel): boolean;
}

export function findHandleLike(index: ModelIndex, positions: Positions, judge: Judge): HandleLike {
  const handles = [...index.model.declarations.values()].filter(({ id }) => judge.of(id).kind === 'handle');
  const bases = new Set<DeclarationId>();
  const properties = new Map<string, Set<DeclarationId>>();
  for (const handle of handles) {
    addBases(index, handle.id, bases);
    for (const { name } of resolvedMembers(handle).filter(isData)) {
      const having = properties.get(memberText(name)) ?? new Set();
      properties.set(memberText(name), having.add(handle.id));
    }
  }
  const isLimit = ({ members, call, construct, index: open }: ShapeModel): boolean => {
    if (call.length + construct.length + open.length > 0 || !members.every(isData)) return false;
    const [first, ...others] = members.filter((member) => !member.optional).map(({ name }) => memberText(name));
    const having = first === undefined ? undefined : properties.get(first);
    return having !== undefined && [...having].some((id) => others.every((name) => properties.get(name)?.has(id)));
  };
  const has = (id: DeclarationId): boolean => {
    if (!['data', 'bag'].includes(judge.of(id).kind)) return false;
    const declaration = index.get(id);
    if (declaration.kind === 'interface')
      return (
        isPlainData(index, declaration.resolved) && (bases.has(id) || (isGiven(id) && isHad(declaration.resolved)))
      );
    if (declaration.kind !== 'alias' || declaration.type.kind !== 'object') return false;
    return positions.isLimit(id) && isLimit(declaration.type.shape);
  };
  /** `{ start: number | null }` and a class with `start: number`: to the compiler its instances are such data. */
  const isHad = ({ members }: ShapeModel): boolean => {
    const required = members.find(({ optional }) => !optional);
    const having = required && properties.get(memberText(required.name));
    return [...(having ?? [])].some((id) => hasAll(index, resolvedMembers(index.get(id)), members));
  };
  // What comes back too would be two types instead of one.
  const isGiven = (id: DeclarationId) => positions.has(id, 'input') && !positions.has(id, 'output');
  const keys = new Set([...properties.keys()].map(quoted));
  return { has, isLimit, isKey: (key) => key.kind === 'literal' && keys.has(key.text) };
}

const isPlainData = (index: ModelIndex, { members }: ShapeModel): boolean =>
  members.every((member) => member.kind === 'property' && isPlain(index, member.type));

function hasAll(index: ModelIndex, having: readonly MemberModel[], members: readonly MemberModel[]): boolean {
  return members.every((asked) => {
    const own = having.find(({ name }) => memberText(name) === memberText(asked.name));
    if (own === undefined) return asked.optional;
    if (own.kind !== 'property' || asked.kind !== 'property' || (own.optional && !asked.optional)) return false;
    if (!isPlain(index, own.type)) return false;
    const admitted = new Set(alternatives(index, asked.type));
    return alternatives(index, own.type).every((type) => admitted.has(type));
  });
}

const alternatives = (index: ModelIndex, type: TypeModel): readonly string[] => {
  const plain = index.unalias(type);
  return plain.kind === 'union' ? plain.types.flatMap((one) => alternatives(index, one)) : [JSON.stringify(plain)];
};

const isData = (member: MemberModel): boolean => member.kind === 'property' && !isCallable(member);

function addBases(index: ModelIndex, id: DeclarationId, bases: Set<DeclarationId>): void {
  for (const base of basesOf(index.get(id))) {
    const declaration = index.declarationOf(base);
    if (declaration === undefined || bases.has(declaration.id)) continue;
    bases.add(declaration.id);
    addBases(index, declaration.id, bases);
  }
}

/** Text, numbers and the like: what is inside of anything else would differ as well. */
export function isPlain(index: ModelIndex, type: TypeModel, inside: readonly DeclarationId[] = []): boolean {
  const plain = index.unalias(type);
  // a type that is made of itself: `type Json = string | Json[]`
  if (type.kind === 'reference' && inside.includes(type.declaration)) return false;
  const within = type.kind === 'reference' ? [...inside, type.declaration] : inside;
  if (plain.kind === 'array') return isPlain(index, plain.element, within);
  if (plain.kind === 'union') return plain.types.every((inner) => isPlain(index, inner, within));
  if (plain.kind === 'reference') return index.get(plain.declaration).kind === 'enum';
  return plain.kind === 'keyword' || plain.kind === 'literal' || plain.kind === 'template';
}
