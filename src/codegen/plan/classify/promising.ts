/** Finds the functions among a call's arguments from which the original expects promises, and may do more than await them. */

import type { DeclarationId, MemberModel, SignatureModel, TypeModel } from '../../model/model.js';
import { quoted } from '../../model/text.js';
import { objectShape } from '../model-index.js';
import type { Planning } from '../planning.js';
import { signaturesOf } from '../values/value-role.js';
import { isPromise } from './changes.js';

/** `{ hooks: { load(): Promise<Text> } }` is looked into, what is further down is not. */
const deepest = 3;

interface Found {
  readonly place: readonly (string | number)[];
  readonly promises: boolean;
}

/** As printed places: `0`, `'1.load'`. Where overloads differ, none is meant: what is not declared to give a promise gives a value. */
export function promisingPlaces(planning: Planning, signatures: readonly SignatureModel[]): readonly string[] {
  const found = signatures.flatMap(({ parameters }) =>
    parameters.flatMap(({ type, rest }, index) => (rest ? [] : functionsIn(planning, type, [index], []))),
  );
  const verdicts = new Map<string, boolean>();
  for (const { place, promises } of found) {
    const path = place.join('.');
    verdicts.set(path, promises && verdicts.get(path) !== false);
  }
  return [...verdicts].flatMap(([path, promises]) => (promises ? [path.includes('.') ? quoted(path) : path] : []));
}

function functionsIn(
  planning: Planning,
  type: TypeModel,
  place: Found['place'],
  inside: readonly DeclarationId[],
): readonly Found[] {
  if (!holdsFunctions(planning, type, deepest - place.length)) return [];
  return planning.index.alternatives(type).flatMap((one) => {
    if (one.kind === 'function') return [{ place, promises: givesPromise(planning, one.signature) }];
    const id = one.kind === 'reference' ? one.declaration : undefined;
    if (id !== undefined && (inside.includes(id) || !isGiven(planning, id))) return [];
    const shape = objectShape(planning.index, one);
    if (shape === undefined) return [];
    const within = id === undefined ? inside : [...inside, id];
    return [
      ...shape.call.map((signature) => ({ place, promises: givesPromise(planning, signature) })),
      ...(place.length < deepest ? shape.members.flatMap((member) => inMember(planning, member, place, within)) : []),
    ];
  });
}

function inMember(
  planning: Planning,
  member: MemberModel,
  place: Found['place'],
  inside: readonly DeclarationId[],
): readonly Found[] {
  const { name } = member;
  if (!hasPlace(member)) return [];
  const own = [...place, name.text];
  return member.kind === 'property'
    ? functionsIn(planning, member.type, own, inside)
    : signaturesOf(member).map((signature) => ({ place: own, promises: givesPromise(planning, signature) }));
}

const hasPlace = ({ name }: MemberModel): boolean => name.kind !== 'symbol' && !name.text.includes('.');

/** What has been looked into, by the steps that are left and the declaration. */
const searched = () => new Map<string, boolean>();

/**
 * Whether there is any function at most so many steps down. The nodes of a syntax tree are hundreds of declarations that name one
 * another and hold none: each is looked into once.
 */
function holdsFunctions(planning: Planning, type: TypeModel, steps: number): boolean {
  const search = (): boolean =>
    planning.index
      .alternatives(type)
      .some((one) => (one === type ? isOrHas(planning, one, steps) : holdsFunctions(planning, one, steps)));
  if (type.kind !== 'reference' || type.arguments.length > 0) return search();
  const known = planning.once(searched);
  const key = `${steps} ${type.declaration}`;
  const found = known.get(key) ?? search();
  known.set(key, found);
  return found;
}

function isOrHas(planning: Planning, type: TypeModel, steps: number): boolean {
  if (type.kind === 'function') return true;
  if (type.kind === 'reference' && !isGiven(planning, type.declaration)) return false;
  const shape = objectShape(planning.index, type);
  if (shape === undefined) return false;
  const inMembers = (member: MemberModel): boolean =>
    hasPlace(member) && (member.kind !== 'property' || holdsFunctions(planning, member.type, steps - 1));
  return shape.call.length > 0 || (steps > 0 && shape.members.some(inMembers));
}

/** Callers bring it themselves; a handle is the original's own. */
const isGiven = (planning: Planning, id: DeclarationId): boolean =>
  planning.kindOf(id) !== 'handle' || planning.given.isImplementable(id);

/** A promise and nothing else. */
function givesPromise({ index }: Planning, { returns }: SignatureModel): boolean {
  const kinds = index.alternatives(returns);
  return kinds.length > 0 && kinds.every((one) => isPromise(index, one));
}
