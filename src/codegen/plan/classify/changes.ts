/** Finds the declared types that the facade cannot take over as they are, because handles or functions occur in them. */

import type { DeclarationId, SignatureModel, TypeModel } from '../../model.js';
import type { ModelIndex } from '../model-index.js';
import { ITERATORS } from './builtin-types.js';
import { isBuiltinData, type Judge } from './classify.js';
import { type Polarity, partsOf } from './polarity.js';
import { partsOfDeclaration } from './positions.js';

export interface Changes {
  /** A handle, a function or an iterator occurs in it, at any depth, so that it is declared anew. */
  isChanged(id: DeclarationId, polarity: Polarity): boolean;
  /** What goes in differs from what comes out: functions, iterators, handles that callers may implement. */
  isPolar(id: DeclarationId): boolean;
}

interface Finding {
  readonly changed: boolean;
  readonly polar: boolean;
}

export function findChanges(index: ModelIndex, judge: Judge, isImplementable: (id: DeclarationId) => boolean): Changes {
  const known = new Map<string, Finding>();

  /** Everything that can be reached from one declaration; cycles end by themselves. */
  const search = (start: DeclarationId, polarity: Polarity): Finding => {
    const before = known.get(`${polarity} ${start}`);
    if (before !== undefined) return before;
    if (isBuiltinData(index.model, index.get(start).name)) return { changed: false, polar: false };
    const seen = new Set<string>();
    const queue = partsOfDeclaration(index, start, polarity).map((part) => ({ ...part }));
    let polar = hasOwnFunction(index, start, polarity);
    let changed = polar;
    for (let next = queue.pop(); next !== undefined && !(changed && polar); next = queue.pop()) {
      const isEither =
        next.type.kind === 'reference' && next.polarity === 'input' && isImplementable(next.type.declaration);
      const finding = isEither ? 'polar' : judgeType(index, judge, next.type, next.polarity);
      changed ||= finding !== undefined;
      polar ||= finding === 'polar';
      queue.push(...partsOf(next.type, next.polarity));
      if (next.type.kind !== 'reference' || finding !== undefined) continue;
      const key = `${next.polarity} ${next.type.declaration}`;
      if (seen.has(key) || isBuiltinData(index.model, index.get(next.type.declaration).name)) continue;
      seen.add(key);
      if (hasOwnFunction(index, next.type.declaration, next.polarity)) {
        polar = true;
        changed = true;
      }
      queue.push(...partsOfDeclaration(index, next.type.declaration, next.polarity));
    }
    known.set(`${polarity} ${start}`, { changed, polar });
    return { changed, polar };
  };

  return {
    isChanged: (id, polarity) => search(id, polarity).changed,
    isPolar: (id) => search(id, 'input').polar || search(id, 'output').polar,
  };
}

function judgeType(index: ModelIndex, judge: Judge, type: TypeModel, polarity: Polarity): 'same' | 'polar' | undefined {
  if (type.kind === 'function') return judgeFunction(index, type.signature, polarity);
  if (type.kind === 'object') {
    const functions = [
      ...type.shape.call,
      ...type.shape.members.flatMap((member) => (member.kind === 'method' ? member.signatures : [])),
    ];
    return functions.some((one) => judgeFunction(index, one, polarity) !== undefined) ? 'polar' : undefined;
  }
  if (type.kind !== 'reference') return undefined;
  const declaration = index.get(type.declaration);
  if (declaration.kind === 'external')
    return polarity === 'output' && isFunctionOrIterator(declaration.name, declaration.access.kind)
      ? 'polar'
      : undefined;
  const { kind } = judge.of(type.declaration);
  return kind === 'handle' || kind === 'error' ? 'same' : undefined;
}

/** A method or call signature of the interface itself that has to be rewritten. */
function hasOwnFunction(index: ModelIndex, id: DeclarationId, polarity: Polarity): boolean {
  const declaration = index.get(id);
  if (declaration.kind !== 'interface') return false;
  const methods = declaration.shape.members.flatMap((member) => (member.kind === 'method' ? member.signatures : []));
  return [...declaration.shape.call, ...methods].some((one) => judgeFunction(index, one, polarity) !== undefined);
}

function judgeFunction(index: ModelIndex, signature: SignatureModel, polarity: Polarity): 'polar' | undefined {
  if (polarity === 'output') return 'polar';
  return polarity === 'input' && needsPromise(index, signature.returns) ? 'polar' : undefined;
}

const isFunctionOrIterator = (name: string, access: string): boolean =>
  access === 'global' && (name === 'Function' || ITERATORS.has(name));

/** Whether a callback's result type has to be widened so that an async function is accepted. */
export function needsPromise(index: ModelIndex, returns: TypeModel): boolean {
  if (returns.kind === 'keyword') return !['void', 'any', 'unknown', 'never'].includes(returns.name);
  if (returns.kind === 'predicate') return !returns.asserts;
  const types = returns.kind === 'union' ? returns.types : [returns];
  return !types.some((type) => isPromise(index, type));
}

/** `Promise<T>`, or an alias of it. */
export function isPromise(index: ModelIndex, type: TypeModel, inside: readonly DeclarationId[] = []): boolean {
  const plain = index.unalias(type);
  if (plain.kind === 'union') {
    if (type.kind !== 'reference') return plain.types.some((inner) => isPromise(index, inner, inside));
    const within = [...inside, type.declaration];
    return !inside.includes(type.declaration) && plain.types.some((inner) => isPromise(index, inner, within));
  }
  if (plain.kind !== 'reference') return false;
  const { name, kind } = index.get(plain.declaration);
  return kind === 'external' && (name === 'Promise' || name === 'PromiseLike');
}
