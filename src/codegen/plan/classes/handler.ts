/** Recognises functions that are there to be assigned, some of which are declared as methods. */

import type { MemberModel, SignatureModel, TypeModel } from '../../model/model.js';
import { isFunctionType, type ModelIndex } from '../model-index.js';

export type Property = Extract<MemberModel, { kind: 'property' }>;

/** A function that is there to be assigned: `onmessage`, and one that may be missing. */
export function assignedFunction(index: ModelIndex, member: MemberModel, isStatic: boolean): Property | undefined {
  if (isStatic && member.kind === 'method') return undefined;
  const property = member.kind === 'method' ? handlerOf(index, member) : member;
  if (property === undefined || property.readonly) return undefined;
  const isAssigned = property.optional || /^on[a-zA-Z]/.test(property.name.text) || isNullable(index, property.type);
  return isAssigned ? property : undefined;
}

/** `((text: string) => void) | null` */
function isNullable(index: ModelIndex, type: TypeModel): boolean {
  const plain = index.unalias(type);
  return (
    plain.kind === 'union' &&
    plain.types.some((inner) => inner.kind === 'keyword' && ['null', 'undefined'].includes(inner.name))
  );
}

/** `ontext(text: string): void` is a handler with another spelling, unless it takes one: `onDone(listener: () => void): void`. */
function handlerOf(index: ModelIndex, member: Extract<MemberModel, { kind: 'method' }>): Property | undefined {
  const { signatures, kind: _, ...common } = member;
  const isHandler = ({ parameters, returns }: SignatureModel) =>
    returns.kind === 'keyword' && returns.name === 'void' && !parameters.some(({ type }) => mayBeFunction(index, type));
  if (!/^on(?!ce$)[a-zA-Z]/.test(member.name.text) || !signatures.every(isHandler)) return undefined;
  const types = signatures.map((signature): TypeModel => ({ kind: 'function', signature, abstract: false }));
  const [only] = types;
  const type: TypeModel = types.length === 1 && only !== undefined ? only : { kind: 'intersection', types };
  return { ...common, kind: 'property', readonly: false, type };
}

const mayBeFunction = (index: ModelIndex, type: TypeModel): boolean =>
  index.alternatives(type).some((one) => isFunctionType(index, one));
