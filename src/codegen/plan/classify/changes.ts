/** Finds the declared types that the facade cannot take over as they are, because handles or functions occur in them. */

import type { DeclarationId, SignatureModel, TypeModel } from '../../model.js';
import type { ModelIndex } from '../model-index.js';
import { ITERATORS } from './builtin-types.js';
import { isBuiltinData, type Judge } from './classify.js';
import type { Given } from './given.js';
import { type Part, type Polarity, partsWithin } from './polarity.js';
import { type Positions, partsOfDeclaration } from './positions.js';

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

/** What something is limited to counts in the form that its name stands for, and makes no second form necessary. */
type Reached = Part & { readonly computed?: boolean };

export function findChanges(
  index: ModelIndex,
  positions: Positions,
  judge: Judge,
  { isImplementable, handleLike }: Given,
): Changes {
  const known = new Map<string, Finding>();

  /** What goes in may be the caller's, or a handle. */
  const isEither = (type: TypeModel, polarity: Polarity): boolean => {
    if (polarity === 'output') return false;
    if (type.kind === 'object') return polarity === 'neutral' && handleLike.isLimit(type.shape);
    if (type.kind !== 'reference') return false;
    return handleLike.has(type.declaration) || (polarity === 'input' && isImplementable(type.declaration));
  };

  /** `T[Key]['internals']`, which a handle promises. */
  const isPromised = (type: TypeModel): boolean =>
    type.kind === 'indexed' && type.object.kind !== 'reference' && handleLike.isKey(type.index);

  const judgePart = ({ type, polarity, computed = false }: Reached): 'same' | 'polar' | undefined => {
    if (isPromised(type)) return 'same';
    const finding = isEither(type, polarity) ? 'polar' : judgeType(index, judge, type, polarity);
    return computed && finding !== undefined ? 'same' : finding;
  };

  /** `input` for the limit `T extends Options` where options go in. */
  const mainPolarity = (id: DeclarationId): Polarity | undefined =>
    (['input', 'output'] as const).find((polarity) => positions.has(id, polarity));

  /** Everything that can be reached from one declaration; cycles end by themselves. */
  const search = (start: DeclarationId, polarity: Polarity): Finding => {
    const before = known.get(`${polarity} ${start}`);
    if (before !== undefined) return before;
    if (isBuiltinData(index.model, index.get(start).name)) return { changed: false, polar: false };
    const seen = new Set<string>();
    // `type SortKey = Value | Value[]`, which only limits: to values in the form in which they travel
    const limit = polarity === 'neutral' && index.get(start).kind === 'alias' && positions.isLimit(start);
    const queue: Reached[] = partsOfDeclaration(index, start, polarity).map((part) =>
      limit ? { ...part, limit } : part,
    );
    let polar = hasOwnFunction(index, start, polarity) || (polarity !== 'output' && handleLike.has(start));
    let changed = polar;
    for (let next = queue.pop(); next !== undefined && !(changed && polar); next = queue.pop()) {
      const { type, computed = false } = next;
      const push = (parts: readonly Part[], within = computed) =>
        queue.push(...(within ? parts.map((part) => ({ ...part, computed: true })) : parts));
      const finding = judgePart(next);
      changed ||= finding !== undefined;
      polar ||= finding === 'polar';
      push(partsWithin(next));
      if (type.kind !== 'reference' || finding !== undefined) continue;
      const main = next.limit === true ? mainPolarity(type.declaration) : undefined;
      const way = main ?? next.polarity;
      const within = computed || main !== undefined;
      const key = `${way} ${within} ${type.declaration}`;
      if (seen.has(key) || isBuiltinData(index.model, index.get(type.declaration).name)) continue;
      seen.add(key);
      if (hasOwnFunction(index, type.declaration, way)) {
        polar ||= !within;
        changed = true;
      }
      push(partsOfDeclaration(index, type.declaration, way), within);
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

/** `Promise<T>`, an alias of it, or a union with it. */
export const isPromise = (index: ModelIndex, type: TypeModel): boolean =>
  index.alternatives(type).some((one) => {
    if (one.kind !== 'reference') return false;
    const { name, kind } = index.get(one.declaration);
    return kind === 'external' && (name === 'Promise' || name === 'PromiseLike');
  });
