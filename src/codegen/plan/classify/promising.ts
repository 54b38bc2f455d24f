/** Finds the functions among a call's arguments from which the original expects promises, and may do more than await them. */

import type { DeclarationId, MemberModel, SignatureModel, TypeModel } from '../../model.js';
import { quoted } from '../../model-text.js';
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
    const printed = place.length === 1 ? `${place[0]}` : quoted(place.join('.'));
    verdicts.set(printed, promises && verdicts.get(printed) !== false);
  }
  return [...verdicts].flatMap(([place, promises]) => (promises ? [place] : []));
}

function functionsIn(
  planning: Planning,
  type: TypeModel,
  place: Found['place'],
  inside: readonly DeclarationId[],
): readonly Found[] {
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
  if (name.kind === 'symbol' || name.text.includes('.')) return [];
  const own = [...place, name.text];
  return member.kind === 'property'
    ? functionsIn(planning, member.type, own, inside)
    : signaturesOf(member).map((signature) => ({ place: own, promises: givesPromise(planning, signature) }));
}

/** Callers bring it themselves; a handle is the original's own. */
const isGiven = (planning: Planning, id: DeclarationId): boolean =>
  planning.kindOf(id) !== 'handle' || planning.given.isImplementable(id);

/** A promise and nothing else. */
function givesPromise({ index }: Planning, { returns }: SignatureModel): boolean {
  const kinds = index.alternatives(returns);
  return kinds.length > 0 && kinds.every((one) => isPromise(index, one));
}
