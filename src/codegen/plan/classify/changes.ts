/** Finds the declared types that the facade cannot take over as they are, because handles or functions occur in them. */

import type { DeclarationId, SignatureModel, TypeModel } from '../../model/model.js';
import type { ModelIndex } from '../model-index.js';
import { ITERATORS } from './builtin-types.js';
import { isBuiltinData, type Judge } from './classify.js';
import type { Given } from './given.js';
import { mentioningOwnSymbols } from './own-symbols.js';
import { partsOfDeclaration } from './parts.js';
import { type Part, type Polarity, partsWithin } from './polarity.js';
import type { Positions } from './positions.js';

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

const nothing: Finding = { changed: false, polar: false };

/** What something is limited to counts in the form that its name stands for, and makes no second form necessary. */
type Reached = Part & { readonly computed?: boolean };

interface Sources {
  readonly index: ModelIndex;
  readonly positions: Positions;
  readonly judge: Judge;
  readonly given: Given;
}

export function findChanges(index: ModelIndex, positions: Positions, judge: Judge, given: Given): Changes {
  const sources = { index, positions, judge, given };
  const mentionsOwn = mentioningOwnSymbols(index.model, (id, mentions) => {
    const travels = (['input', 'output'] as const).filter((polarity) => positions.has(id, polarity));
    if (travels.length > 0 && index.get(id).access.kind === 'hidden') return true;
    if (['handle', 'error'].includes(judge.of(id).kind)) return true;
    return travels.some((polarity) => new ChangeSearch(sources, mentions).of(id, polarity).changed);
  });
  const asked: KnownFindings = new Map();
  const passed: KnownFindings = new Map();
  const find = (id: DeclarationId, polarity: Polarity): Finding => {
    const key = `${polarity} ${id}`;
    const finding = asked.get(key) ?? new ChangeSearch(sources, mentionsOwn, passed).of(id, polarity);
    asked.set(key, finding);
    return finding;
  };
  return {
    isChanged: (id, polarity) => find(id, polarity).changed,
    isPolar: (id) => find(id, 'input').polar || find(id, 'output').polar,
  };
}

/** By polarity and id. What is asked for may be more than what others have in it: where it is a limit, or handles fit it. */
type KnownFindings = Map<string, Finding>;

/** Looks at everything that can be reached from one declaration; cycles end by themselves. */
class ChangeSearch {
  readonly #index: ModelIndex;
  readonly #positions: Positions;
  readonly #judge: Judge;
  readonly #given: Given;
  readonly #mentionsOwnSymbol: (id: DeclarationId) => boolean;
  /** What earlier searches have found behind the declarations that this one comes to. */
  readonly #known: KnownFindings;
  /** By polarity and id: whether it was only come to through something computed. */
  readonly #seen = new Map<string, boolean>();
  readonly #queue: Reached[] = [];
  #changed = false;
  #polar = false;

  constructor(
    { index, positions, judge, given }: Sources,
    mentionsOwnSymbol: (id: DeclarationId) => boolean,
    known: KnownFindings = new Map(),
  ) {
    this.#index = index;
    this.#positions = positions;
    this.#judge = judge;
    this.#given = given;
    this.#mentionsOwnSymbol = mentionsOwnSymbol;
    this.#known = known;
  }

  of(start: DeclarationId, polarity: Polarity): Finding {
    if (this.#isBuiltin(start)) return nothing;
    if (polarity !== 'output' && this.#given.handleLike.has(start)) return { changed: true, polar: true };
    // `type SortKey = Value | Value[]`, which only limits: to values in the form in which they travel
    const limit = polarity === 'neutral' && this.#index.get(start).kind === 'alias' && this.#positions.isLimit(start);
    this.#enter(start, polarity, false, limit);
    while (!(this.#changed && this.#polar)) {
      const next = this.#queue.pop();
      if (next === undefined) break;
      this.#visit(next);
    }
    const finding = { changed: this.#changed, polar: this.#polar };
    if (!limit) this.#known.set(`${polarity} ${start}`, finding);
    // There is nothing behind what was seen on the way, either.
    if (!finding.changed) for (const seen of this.#seen.keys()) this.#known.set(seen, nothing);
    return finding;
  }

  #visit(reached: Reached): void {
    const { type, polarity, limit = false, computed = false } = reached;
    const finding = this.#judgePart(reached);
    this.#changed ||= finding !== undefined;
    this.#polar ||= finding === 'polar';
    this.#push(partsWithin(reached), computed);
    if (type.kind !== 'reference' || finding !== undefined) return;
    const main = limit ? this.#mainPolarity(type.declaration) : undefined;
    this.#visitDeclaration(type.declaration, main ?? polarity, computed || main !== undefined);
  }

  #visitDeclaration(id: DeclarationId, polarity: Polarity, computed: boolean): void {
    const key = `${polarity} ${id}`;
    const seen = this.#seen.get(key);
    if (seen === false || seen === computed || this.#isBuiltin(id)) return;
    this.#seen.set(key, computed);
    const known = this.#known.get(key);
    if (known === undefined) this.#enter(id, polarity, computed);
    else {
      this.#changed ||= known.changed;
      this.#polar ||= known.polar && !computed;
    }
  }

  #enter(id: DeclarationId, polarity: Polarity, computed: boolean, limit = false): void {
    if (hasOwnFunction(this.#index, id, polarity)) {
      this.#polar ||= !computed;
      this.#changed = true;
    }
    this.#changed ||= this.#mentionsOwnSymbol(id);
    const parts = partsOfDeclaration(this.#index, id, polarity);
    this.#push(limit ? parts.map((part) => ({ ...part, limit })) : parts, computed);
  }

  #push(parts: readonly Part[], computed: boolean): void {
    this.#queue.push(...(computed ? parts.map((part) => ({ ...part, computed })) : parts));
  }

  #judgePart({ type, polarity, computed = false }: Reached): 'same' | 'polar' | undefined {
    if (this.#isPromised(type)) return 'same';
    const finding = this.#isEither(type, polarity) ? 'polar' : judgeType(this.#index, this.#judge, type, polarity);
    return computed && finding !== undefined ? 'same' : finding;
  }

  /** What goes in may be the caller's, or a handle. */
  #isEither(type: TypeModel, polarity: Polarity): boolean {
    const { handleLike, isImplementable } = this.#given;
    if (polarity === 'output') return false;
    if (type.kind === 'object') return polarity === 'neutral' && handleLike.isLimit(type.shape);
    if (type.kind !== 'reference') return false;
    return handleLike.has(type.declaration) || (polarity === 'input' && isImplementable(type.declaration));
  }

  /** `T[Key]['internals']`, which a handle promises. */
  #isPromised(type: TypeModel): boolean {
    return type.kind === 'indexed' && type.object.kind !== 'reference' && this.#given.handleLike.isKey(type.index);
  }

  /** `input` for the limit `T extends Options` where options go in. */
  #mainPolarity(id: DeclarationId): Polarity | undefined {
    return (['input', 'output'] as const).find((polarity) => this.#positions.has(id, polarity));
  }

  #isBuiltin(id: DeclarationId): boolean {
    return isBuiltinData(this.#index.model, this.#index.get(id).name);
  }
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
