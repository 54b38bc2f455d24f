/** Rewrites functions: a callback may be async, a returned function is async. */

import type { SignatureModel, TypeModel } from '../../model/model.js';
import { isPromise, needsPromise } from '../classify/changes.js';
import { flip, type Polarity } from '../classify/polarity.js';
import type { Scope } from '../facts.js';
import { parameterNameInType } from '../names/parameter-name.js';
import type { Planning } from '../planning.js';
import { resultOf } from '../values/result.js';
import { mapType, mapTypeParameters } from './map-type.js';
import { named, type PlannedSignature, type PlannedType, unionOf } from './type.js';

/** A function as a value: `(x: X) => Y | Promise<Y>` going in, `FunctionHandle<(x: X) => Promise<Y>>` coming out. */
export function mapFunction(
  planning: Planning,
  signature: SignatureModel,
  polarity: Polarity,
  scope: Scope,
): PlannedType {
  if (polarity === 'output') return mapFunctions(planning, [signature], scope);
  return { kind: 'function', signature: mapSignature(planning, signature, polarity, scope), abstract: false };
}

/** A function of the original, with all that it can be called with. */
export function mapFunctions(planning: Planning, signatures: readonly SignatureModel[], scope: Scope): PlannedType {
  const mapped = signatures.map((one): PlannedSignature => {
    const signature = mapSignature(planning, one, 'output', scope);
    return { ...signature, returns: settled(signature.returns) };
  });
  const [signature, ...others] = mapped as [PlannedSignature, ...PlannedSignature[]];
  const called: PlannedType =
    others.length === 0
      ? { kind: 'function', signature, abstract: false }
      : { kind: 'object', members: mapped.map((one) => ({ kind: 'call', signature: one })) };
  return named(planning.runtime('FunctionHandle', true), called);
}

/** A function that is nothing else does not know of which class its results are before they are there. */
export const settled = (type: PlannedType): PlannedType =>
  type.kind === 'named' && type.name === 'Pipelined' ? named('Promise', ...type.arguments) : type;

export function mapSignature(
  planning: Planning,
  signature: SignatureModel,
  polarity: Polarity,
  scope: Scope,
): PlannedSignature {
  const inner = { ...scope, typeParameters: [...scope.typeParameters, ...signature.typeParameters] };
  const against = flip(polarity);
  // An explicit `this` is a promise to the callback; a method of the facade has its own.
  const self =
    polarity === 'output' || signature.thisType === undefined
      ? undefined
      : mapType(planning, signature.thisType, against, inner);
  return {
    typeParameters: mapTypeParameters(planning, signature.typeParameters, inner),
    parameters: signature.parameters.map((parameter) => ({
      ...parameter,
      name: parameterNameInType(parameter.name),
      type: mapType(planning, parameter.type, against, { ...inner, hint: `${scope.hint}-${parameter.name}` }),
    })),
    returns: mapReturns(planning, signature.returns, polarity, inner),
    ...(self === undefined ? {} : { thisType: self }),
    ...(signature.docs === undefined ? {} : { docs: signature.docs }),
  };
}

function mapReturns(planning: Planning, returns: TypeModel, polarity: Polarity, scope: Scope): PlannedType {
  const inner = { ...scope, hint: `${scope.hint}-result` };
  if (polarity === 'output') {
    const { type, via } = resultOf(planning, returns, inner);
    // Which functions give iterators only a method of the facade knows.
    return via === 'iterate' ? named('Promise', type) : type;
  }
  if (polarity === 'neutral') return mapType(planning, returns, 'neutral', inner);
  const eventual = synchronousChoice(planning, returns);
  const mapped = mapType(planning, eventual ?? returns, 'input', inner);
  if (eventual === undefined && !needsPromise(planning.index, returns)) return mapped;
  return unionOf([mapped, named('Promise', mapped)]);
}

/**
 * `PromiseOr<T, 'sync'>`, an alias like `sync extends 'async' ? T | Promise<T> : T`: the choice between a synchronous and an
 * asynchronous result, which the facade need not make. Gives `T`.
 */
function synchronousChoice(planning: Planning, type: TypeModel): TypeModel | undefined {
  const { index } = planning;
  const expanded = type.kind === 'reference' ? index.expand(type) : type;
  if (expanded?.kind !== 'conditional') return undefined;
  const branches = [expanded.true, expanded.false];
  const plain = branches.find((branch) => !isPromise(index, branch));
  const eventual = branches.find((branch) => isPromise(index, branch));
  if (plain === undefined || eventual === undefined) return undefined;
  const members = eventual.kind === 'union' ? eventual.types : [eventual];
  const key = JSON.stringify(plain);
  const matches = members.every(
    (member) => JSON.stringify(member) === key || JSON.stringify(awaitedOf(planning, member)) === key,
  );
  return matches || JSON.stringify(flatten(members, planning)) === JSON.stringify(flatten([plain], planning))
    ? plain
    : undefined;
}

function flatten(types: readonly TypeModel[], planning: Planning): readonly TypeModel[] {
  const flat = types.flatMap((type) => {
    const inner = awaitedOf(planning, type) ?? type;
    return inner.kind === 'union' ? inner.types : [inner];
  });
  return [...new Map(flat.map((type) => [JSON.stringify(type), type])).values()];
}

/** `T` of a `Promise<T>`. */
export function awaitedOf(planning: Planning, type: TypeModel): TypeModel | undefined {
  const plain = planning.index.unalias(type);
  return plain.kind === 'reference' && isPromise(planning.index, plain) ? plain.arguments[0] : undefined;
}
