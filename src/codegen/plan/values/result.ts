/** Decides how the result of a call comes back: as a promise of data, as a handle that can be used at once, piece by piece. */

import { type DeclarationModel, emptyShape, type SignatureModel, type TypeModel } from '../../model/model.js';
import { ITERATORS, PROMISES } from '../classify/builtin-types.js';
import { guessMutated } from '../classify/mutated.js';
import { isHandle, isRevealing, losesNarrowing } from '../classify/revealing.js';
import { isBehaviour, isSelection } from '../classify/traits.js';
import type { Scope } from '../facts.js';
import type { Planning } from '../planning.js';
import { callOfParameter, handleOfIntersection } from '../types/intersection.js';
import { narrowed } from '../types/limits.js';
import { awaitedOf } from '../types/map-function.js';
import { mapType } from '../types/map-type.js';
import { isText, named, type PlannedType, text, unionOf } from '../types/type.js';

export interface Result {
  /** As the facade's signature says it: `Promise<string>`, `Pipelined<Statement>`, `AsyncIterableIterator<Row>`. */
  readonly type: PlannedType;
  readonly via: 'call' | 'handle' | 'iterate';
  /** The facade class that the result is an instance of. */
  readonly class?: string;
  /** It is a generator that answers what it is sent. */
  readonly answers?: boolean;
}

const promise = (type: PlannedType): Result => ({ type: named('Promise', type), via: 'call' });

export function resultOf(planning: Planning, returns: TypeModel, scope: Scope): Result {
  switch (returns.kind) {
    case 'this':
      return pipelined(planning, text('this'), scope.self);
    case 'predicate':
      return promise(text(returns.asserts ? 'void' : 'boolean'));
    case 'parameter':
      return resultOfParameter(planning, returns.name, scope);
    case 'function':
      return resultOfFunction(planning, returns, returns, scope);
    case 'reference':
      return resultOfReference(planning, returns, scope);
    case 'object':
    case 'query':
    case 'constructor':
      return resultOfObject(planning, returns, scope);
    case 'union':
      return resultOfUnion(planning, returns.types, scope);
    case 'conditional':
      return resultOfConditional(planning, returns, scope);
    case 'intersection':
      return resultOfIntersection(planning, returns, scope);
    default:
      return promise(mapType(planning, returns, 'output', scope));
  }
}

/** A function that is not known any further comes back as one that is called in the thread. */
function resultOfParameter(planning: Planning, name: string, scope: Scope): Result {
  if (scope.settled?.has(name) === true) return promise(text(name));
  const signature = callOfParameter(planning, name, scope);
  if (signature === undefined) return promise(named('Awaited', text(name)));
  return resultOf(planning, { kind: 'function', signature, abstract: false }, scope);
}

/**
 * `visitor(map): (node: Node) => void` changes what it is given, and what `connect(): (name: string) => Session` gives can be used
 * before it is there: a class of its own says so, as it does for an interface that can be called. All others are alike.
 *
 * @param type as it is written, perhaps as an alias
 */
function resultOfFunction(
  planning: Planning,
  type: TypeModel,
  { signature }: Extract<TypeModel, { kind: 'function' | 'constructor' }>,
  scope: Scope,
): Result {
  if (guessMutated(planning, [signature], false, '').length > 0 || givesHandle(planning, signature))
    return resultOfObject(planning, { kind: 'object', shape: { ...emptyShape, call: [signature] } }, scope);
  return pipelined(planning, mapType(planning, type, 'output', scope), planning.runtime('FunctionHandle'));
}

const givesHandle = (planning: Planning, { returns }: SignatureModel): boolean =>
  returns.kind === 'reference' &&
  planning.index.get(returns.declaration).kind !== 'external' &&
  planning.kindOf(returns.declaration) === 'handle';

function pipelined(planning: Planning, type: PlannedType, name: string | undefined): Result {
  const result: Result = { type: named(planning.runtime('Pipelined', true), type), via: 'handle' };
  return name === undefined ? result : { ...result, class: name };
}

function resultOfReference(planning: Planning, type: Extract<TypeModel, { kind: 'reference' }>, scope: Scope): Result {
  const declaration = planning.index.get(type.declaration);
  if (declaration.kind === 'external') return resultOfExternal(planning, type, declaration, scope);
  if (planning.kindOf(type.declaration) === 'handle') {
    return pipelined(planning, mapType(planning, type, 'output', scope), planning.request(type.declaration));
  }
  const { inside = [] } = scope;
  const expanded = inside.includes(type.declaration) ? undefined : planning.index.expand(type);
  if (
    expanded === undefined ||
    losesNarrowing(planning, type, expanded) ||
    !isRevealing(planning, expanded, [type.declaration])
  )
    return promise(mapType(planning, type, 'output', scope));
  if (expanded.kind === 'function') return resultOfFunction(planning, type, expanded, scope);
  return resultOf(planning, expanded, { ...scope, inside: [...inside, type.declaration] });
}

function resultOfExternal(
  planning: Planning,
  type: Extract<TypeModel, { kind: 'reference' }>,
  declaration: DeclarationModel,
  scope: Scope,
): Result {
  const [first] = type.arguments;
  const isGlobal = declaration.access.kind === 'global';
  if (isGlobal && PROMISES.has(declaration.name)) {
    const inner = first === undefined ? undefined : resultOf(planning, first, scope);
    // The handle exists only when the original's promise has settled, so nothing can be called on it before.
    if (inner?.via === 'handle') return { ...inner, type: named('Promise', unwrapped(inner.type)) };
    return promise(first === undefined ? text('void') : mapType(planning, first, 'output', scope));
  }
  if (isGlobal && ITERATORS.has(declaration.name))
    return { type: mapType(planning, type, 'output', scope), via: 'iterate', answers: isSent(type.arguments[2]) };
  if (isGlobal && declaration.name === 'Function')
    return pipelined(planning, mapType(planning, type, 'output', scope), planning.runtime('FunctionHandle'));
  const mapped = mapType(planning, type, 'output', scope);
  if (isSelection(planning.index, declaration.id) && first !== undefined && isHandle(planning, first)) {
    const whole = resultOf(planning, first, scope);
    if (whole.via === 'handle') return pipelined(planning, asHandle(planning, declaration, mapped), whole.class);
  }
  const isAwaited = mapped.kind === 'named' && mapped.name === 'Awaited';
  return promise(isGlobal && declaration.name === 'ReturnType' && !isAwaited ? named('Awaited', mapped) : mapped);
}

/** `Pick<Engine, 'start'> & Handle`: what is picked from a handle can be disposed all the same. */
const asHandle = (planning: Planning, { name }: DeclarationModel, type: PlannedType): PlannedType =>
  name === 'Pick' ? { kind: 'intersection', types: [type, named(planning.runtime('Handle', true))] } : type;

/** What `next` takes, where that is anything in particular. */
const isSent = (type: TypeModel | undefined): boolean =>
  type !== undefined && !(type.kind === 'keyword' && ANYTHING_OR_NOTHING.has(type.name));

const ANYTHING_OR_NOTHING: ReadonlySet<string> = new Set(['any', 'unknown', 'undefined', 'void', 'never']);

/** `H` of `Pipelined<H>` and of `Promise<H>`. */
function unwrapped(type: PlannedType): PlannedType {
  return type.kind === 'named' ? (type.arguments[0] ?? type) : type;
}

function resultOfObject(planning: Planning, type: TypeModel, scope: Scope): Result {
  const shape = type.kind === 'object' ? type.shape : type.kind === 'query' ? planning.index.queried(type) : undefined;
  const isHandle =
    type.kind === 'constructor' ||
    planning.synthetic(type) !== undefined ||
    (shape !== undefined && isBehaviour(shape));
  const mapped = mapType(planning, type, 'output', scope);
  if (!isHandle || mapped.kind !== 'named') return promise(mapped);
  return pipelined(planning, mapped, mapped.name);
}

function resultOfUnion(planning: Planning, types: readonly TypeModel[], scope: Scope): Result {
  const results = types.map((type) => {
    const inner = awaitedOf(planning, type) ?? type;
    return { inner, result: resultOf(planning, inner, scope) };
  });
  const iterators = results.filter(({ result }) => result.via === 'iterate');
  if (iterators.length > 0 && results.every(({ result }) => result.via === 'iterate')) {
    const answers = results.some(({ result }) => result.answers);
    return { via: 'iterate', type: unionOf(results.map(({ result }) => result.type)), answers };
  }
  const classes = new Set(results.flatMap(({ result }) => (result.class === undefined ? [] : [result.class])));
  const values = unionOf(
    results.map(({ inner, result }) =>
      result.via === 'call'
        ? unwrapped(result.type)
        : result.via === 'handle'
          ? unwrapped(result.type)
          : mapType(planning, inner, 'output', scope),
    ),
  );
  const [only] = classes;
  const type = named('Promise', values);
  // With one class in question the thread need not find out which; with several it looks at the object.
  return only !== undefined && classes.size === 1 ? { type, via: 'handle', class: only } : { type, via: 'call' };
}

function resultOfConditional(
  planning: Planning,
  type: Extract<TypeModel, { kind: 'conditional' }>,
  scope: Scope,
): Result {
  const yes = resultOf(planning, type.true, narrowed(scope, type));
  const no = resultOf(planning, type.false, scope);
  const revealing = isRevealing(planning, type.true) || isRevealing(planning, type.false);
  if (!revealing) return promise(mapType(planning, type, 'output', scope));
  const isNever = (result: Result) => isText(unwrapped(result.type), 'never');
  const via = yes.via === no.via || isNever(no) ? yes.via : isNever(yes) ? no.via : 'call';
  const name = yes.class === no.class || isNever(no) ? yes.class : isNever(yes) ? no.class : undefined;
  const settled = via === 'handle' && name === undefined ? 'call' : via;
  const branch = (result: Result) =>
    settled === 'call' && result.via === 'handle' ? named('Promise', unwrapped(result.type)) : result.type;
  const mapped: PlannedType = {
    kind: 'conditional',
    check: mapType(planning, type.check, 'neutral', scope),
    extends: mapType(planning, type.extends, 'neutral', scope),
    true: branch(yes),
    false: branch(no),
  };
  return name === undefined || settled !== 'handle'
    ? { type: mapped, via: settled }
    : { type: mapped, via: settled, class: name };
}

function resultOfIntersection(
  planning: Planning,
  type: Extract<TypeModel, { kind: 'union' | 'intersection' }>,
  scope: Scope,
): Result {
  const handle = handleOfIntersection(planning, type, scope);
  return handle === undefined
    ? promise(mapType(planning, type, 'output', scope))
    : pipelined(planning, mapType(planning, handle, 'output', scope), planning.request(handle.declaration));
}

/** `Promise<T | undefined>` */
export function optionalResult(type: PlannedType): PlannedType {
  if (type.kind !== 'named') return type;
  return named('Promise', unionOf([...type.arguments, text('undefined')]));
}
