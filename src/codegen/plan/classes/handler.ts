/** Recognises handlers that are declared as methods, and are there to be assigned. */

import type { MemberModel, SignatureModel, TypeModel } from '../../model.js';
import { isFunctionType, type ModelIndex } from '../model-index.js';

export type Property = Extract<MemberModel, { kind: 'property' }>;

/** `ontext(text: string): void` is a handler with another spelling, unless it takes one: `onDone(listener: () => void): void`. */
export function handlerOf(index: ModelIndex, member: Extract<MemberModel, { kind: 'method' }>): Property | undefined {
  const { signatures, kind: _, ...common } = member;
  const isHandler = ({ parameters, returns }: SignatureModel) =>
    returns.kind === 'keyword' && returns.name === 'void' && !parameters.some(({ type }) => mayBeFunction(index, type));
  if (!/^on(?!ce$)[a-zA-Z]/.test(member.name.text) || !signatures.every(isHandler)) return undefined;
  const types = signatures.map((signature): TypeModel => ({ kind: 'function', signature, abstract: false }));
  const [only] = types;
  const type: TypeModel = types.length === 1 && only !== undefined ? only : { kind: 'intersection', types };
  return { ...common, kind: 'property', readonly: false, type };
}

function mayBeFunction(index: ModelIndex, type: TypeModel): boolean {
  const plain = index.unalias(type);
  return plain.kind === 'union' ? plain.types.some((one) => mayBeFunction(index, one)) : isFunctionType(index, plain);
}
