/** Finds what a call asks for and nobody can make use of: callbacks of live objects, promises. */

import type { Omission } from '../../diagnostics/left-out.js';
import { report } from '../../diagnostics/report.js';
import type { MemberModel, SignatureModel, TypeModel } from '../../model/model.js';
import { memberText, objectShape } from '../model-index.js';
import type { Planning } from '../planning.js';
import { signaturesOf } from '../values/value-role.js';
import { obstacleOf } from './obstacle.js';

/** `{ hooks: { open(stream: Readable): void } }` is looked into, what is further down is not. */
const deepest = 3;

/** What the caller has to give and is called with. */
interface Yours {
  readonly path: string;
  readonly signature: SignatureModel;
}

/** Tells of parameters that are there and cannot be used as they are declared. */
export function doubt(planning: Planning, name: string, signature: SignatureModel): void {
  const { place } = signature;
  for (const parameter of signature.parameters) {
    const type = leastOf(signature, parameter.type);
    const obstacle = parameter.optional ? obstacleOf(planning, type, 'input') : undefined;
    if (obstacle !== undefined)
      planning.doubt(report('parameter-refused', { name, parameter: parameter.name, ...obstacle }, place));
    if (parameter.optional) continue;
    for (const { path, obstacle } of refusedParts(planning, type, parameter.name, deepest))
      planning.doubt(report('part-refused', { name, path, ...obstacle }, place));
    for (const { path, signature } of required(planning, type, parameter.name, deepest))
      for (const own of signature.parameters) {
        const refused = own.optional || own.rest ? undefined : nothingOf(planning, own.type);
        if (refused === undefined) continue;
        planning.doubt(report('callback-refused', { name, path, parameter: own.name, ...refused }, place));
      }
  }
}

/** `<T extends Options>(options: T)` asks for what all options have. */
function leastOf({ typeParameters }: SignatureModel, type: TypeModel): TypeModel {
  if (type.kind !== 'parameter') return type;
  return typeParameters.find(({ name }) => name === type.name)?.constraint ?? type;
}

interface RefusedPart {
  readonly path: string;
  readonly obstacle: Omission;
}

/** What cannot be left out of data, and cannot cross: `{ ready: Promise<Config> }`. */
function refusedParts(planning: Planning, type: TypeModel, path: string, depth: number): readonly RefusedPart[] {
  const obstacle = obstacleOf(planning, type, 'input');
  if (obstacle !== undefined) return [{ path, obstacle }];
  const [one, ...others] = planning.index.alternatives(type);
  if (one === undefined || others.length > 0 || depth === 0) return [];
  if (one.kind === 'reference' && planning.kindOf(one.declaration) === 'handle') return [];
  return (objectShape(planning.index, one)?.members ?? []).flatMap((member) =>
    member.kind !== 'property' || member.optional || member.name.kind === 'symbol'
      ? []
      : refusedParts(planning, member.type, `${path}.${memberText(member.name)}`, depth - 1),
  );
}

/** The functions that cannot be left out. */
function required(planning: Planning, type: TypeModel, path: string, depth: number): readonly Yours[] {
  const alternatives = planning.index.alternatives(type);
  const [one] = alternatives;
  if (one === undefined || alternatives.length > 1) return [];
  if (one.kind === 'function') return [{ path, signature: one.signature }];
  if (one.kind === 'reference' && planning.kindOf(one.declaration) === 'handle') return [];
  const shape = objectShape(planning.index, one);
  if (shape === undefined) return [];
  const [call, ...others] = shape.call;
  if (call !== undefined) return others.length === 0 ? [{ path, signature: call }] : [];
  return depth === 0 ? [] : shape.members.flatMap((member) => inMember(planning, member, path, depth - 1));
}

function inMember(planning: Planning, member: MemberModel, path: string, depth: number): readonly Yours[] {
  if (member.optional || member.name.kind === 'symbol') return [];
  const own = `${path}.${memberText(member.name)}`;
  const [signature, ...others] = signaturesOf(member);
  if (signature !== undefined) return others.length === 0 ? [{ path: own, signature }] : [];
  return member.kind === 'property' ? required(planning, member.type, own, depth) : [];
}

/** Why nothing of what a function is given arrives: null may come in its place, but then there is nothing. */
function nothingOf(planning: Planning, type: TypeModel): Omission | undefined {
  const alternatives = planning.index
    .alternatives(type)
    .filter((one) => one.kind !== 'keyword' || !['null', 'undefined'].includes(one.name));
  const obstacles = alternatives.map((one) => obstacleOf(planning, one, 'output'));
  return obstacles.every((one) => one !== undefined) ? obstacles[0] : undefined;
}
