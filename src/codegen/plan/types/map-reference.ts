/** Rewrites the name of a type: a facade class, a type declared anew, or the original's own. */

import {
  type ClassModel,
  type DeclarationModel,
  type ExternalModel,
  type InterfaceModel,
  type TypeModel,
  unknownType,
} from '../../model/model.js';
import { substitute } from '../../model/substitute.js';
import { isOpen, mentionsParameter, quoted } from '../../model/text.js';
import { handlesLike } from '../classes/implemented.js';
import { GIVEN_ITERATORS, ITERATORS } from '../classify/builtin-types.js';
import { type Polarity, partsOf } from '../classify/polarity.js';
import { isHandle } from '../classify/revealing.js';
import type { Form, Scope } from '../facts.js';
import { argumentsOf } from '../model-index.js';
import type { Planning } from '../planning.js';
import { signaturesOf } from '../values/value-role.js';
import { handleOrImplementation } from './implementation.js';
import { isMethod } from './map-indexed.js';
import { constraintPolarity, mapType } from './map-type.js';
import { named, type PlannedType, text, unionOf } from './type.js';

type Reference = Extract<TypeModel, { kind: 'reference' }>;

export function mapReference(planning: Planning, type: Reference, polarity: Polarity, scope: Scope): PlannedType {
  const declaration = planning.index.get(type.declaration);
  const args = type.arguments.map((argument, position) =>
    mapArgument(planning, type, argument, position, polarity, scope),
  );
  if (declaration.kind === 'external') {
    const mapped = mapExternal(planning, declaration, args, polarity);
    return isPromised(planning, type) ? named('Awaited', mapped) : mapped;
  }
  const itself = planning.typesOfClasses.get(type.declaration);
  if (itself !== undefined) return { kind: 'query', path: [itself] };
  const kind = planning.kindOf(type.declaration);
  if (kind === 'foreign') return reached(planning.originals.nameOf(declaration), args);
  if (kind === 'enum') return mapEnum(planning, type, declaration);
  if (kind === 'handle' && polarity === 'input' && planning.given.isImplementable(type.declaration))
    return handleOrImplementation(planning, type, args, scope);
  if (kind === 'handle' || kind === 'error') return named(planning.request(type.declaration), ...args);
  const stands = standsFor(planning, declaration);
  if (stands !== undefined) return mapReference(planning, { ...type, declaration: stands }, polarity, scope);
  const meant = scope.inLimit === true && polarity === 'neutral' ? meantAsLimit(planning, type) : undefined;
  if (meant !== undefined) return mapType(planning, meant, polarity, scope);
  const data = reached(nameOfData(planning, declaration, polarity), args);
  if (kind !== 'bag' || polarity !== 'input' || declaration.kind !== 'interface') return data;
  // A handle's methods fit as they are. Its data do not: here they are promises.
  const asksForData = declaration.resolved.members.some((one) => one.kind === 'property' && !one.optional);
  if (!asksForData) return data;
  return unionOf([data, ...handlesLike(planning, declaration).map((one) => handleOfAny(planning, one, scope))]);
}

/** `Builder<unknown>`, and of type parameters that are limited what they are limited to: each of them fits that. */
function handleOfAny(planning: Planning, { id, typeParameters }: ClassModel, scope: Scope): PlannedType {
  const values = new Map(typeParameters.map(({ name }): [string, TypeModel] => [name, unknownType]));
  for (const { name, constraint = unknownType } of typeParameters) values.set(name, substitute(constraint, values));
  return mapType(planning, { kind: 'reference', declaration: id, arguments: [...values.values()] }, 'neutral', scope);
}

function mapArgument(
  planning: Planning,
  type: Reference,
  argument: TypeModel,
  position: number,
  polarity: Polarity,
  scope: Scope,
): PlannedType {
  const declaration = planning.index.get(type.declaration);
  const { name, constraint: limit } = declaration.typeParameters[position] ?? {};
  const isYours = polarity === 'output' && name !== undefined && isGiven(planning, declaration, argument, name);
  if (limit === undefined) return mapType(planning, argument, isYours ? 'input' : polarity, scope);
  const within = { ...scope, inLimit: true };
  const mapped = isOfLimits(planning, type, argument)
    ? mapType(planning, argument, 'neutral', within)
    : mapType(planning, argument, polarity, scope);
  if (scope.extracting !== true || !isOpen(argument)) return mapped;
  const asked = substitute(limit, argumentsOf(declaration, type.arguments));
  return named('Extract', mapped, mapType(planning, asked, constraintPolarity(asked), within));
}

/** `filters: Registry<Filter>`, which has `define(name: string, filter: T)`: functions of the caller's go in, and come back as such. */
function isGiven({ index }: Planning, declaration: DeclarationModel, argument: TypeModel, name: string): boolean {
  if (index.unalias(argument).kind !== 'function' || !isObjectType(declaration)) return false;
  return declaration.resolved.members.some((member) =>
    signaturesOf(member).some(({ parameters }) => parameters.some(({ type }) => mentionsParameter(type, name))),
  );
}

const isObjectType = (declaration: DeclarationModel): declaration is ClassModel | InterfaceModel =>
  declaration.kind === 'class' || declaration.kind === 'interface';

/**
 * An object of the caller's is no `T extends Format`, nor is what comes back of an `Issue` in another form than what goes in:
 * what is limited is of the form that limits are.
 */
function isOfLimits(planning: Planning, { declaration }: Reference, argument: TypeModel): boolean {
  const mentionsHandle = (type: TypeModel): boolean =>
    isHandle(planning, type) || partsOf(type, 'neutral').some((part) => mentionsHandle(part.type));
  const isHandleOfData = planning.kindOf(declaration) === 'handle' && argument.kind === 'reference';
  return isHandleOfData || mentionsHandle(argument);
}

/** Of an alias for what goes in, where callers may bring objects of their own for handles, the handles. */
function meantAsLimit({ index, given }: Planning, type: Reference): TypeModel | undefined {
  const isOwn = (one: TypeModel) => one.kind === 'reference' && given.isImplementable(one.declaration);
  return index.alternatives(type).some(isOwn) ? index.expand(type) : undefined;
}

/** `ReturnType<Parser['parse']>`: a promise here, where what the original's gives is meant. */
function isPromised(planning: Planning, { declaration, arguments: [of] }: Reference): boolean {
  return planning.index.get(declaration).name === 'ReturnType' && of?.kind === 'indexed' && isMethod(planning, of);
}

/** What no name leads to is a type that nothing is known of, whatever its arguments. */
const reached = (name: string | undefined, args: readonly PlannedType[]): PlannedType =>
  name === undefined ? text('unknown') : named(name, ...args);

/** The local name of a type that crosses by value, in the form that fits; undefined if it must do without. */
function nameOfData(planning: Planning, declaration: DeclarationModel, polarity: Polarity): string | undefined {
  const form = formOf(planning, declaration, polarity);
  const flaw = planning.unsound.reasonFor(planning.preferredName(declaration.id, form));
  if (flaw !== undefined) return standIn(planning, declaration, form, flaw);
  if (isAsItIs(planning, declaration)) {
    const original = planning.originals.nameOf(declaration);
    if (original !== undefined) return original;
  }
  return planning.request(declaration.id, form);
}

/** Whether the original's own type can stand in for data; what its type parameters are limited to is the original's as well. */
export function mayStandIn(planning: Planning, declaration: DeclarationModel): boolean {
  const isData =
    declaration.kind === 'external' || ['data', 'bag', 'foreign'].includes(planning.kindOf(declaration.id));
  return isData && declaration.typeParameters.length === 0 && standsFor(planning, declaration) === undefined;
}

export function standIn(
  planning: Planning,
  declaration: DeclarationModel,
  form: Form,
  flaw: string,
): string | undefined {
  const original =
    form === 'main' ? planning.originals.nameOf(declaration) : planning.originals.nameOfTaken(declaration);
  const instead = original === undefined ? '`unknown` stands in' : "the original's own stands in";
  planning.leaveOut(declaration.name, declaration.place, {
    code: 'unsound-type',
    reason: `its type would not type-check in the facade (${flaw}), so ${instead}`,
    wayOut: 'cast where you use it, and see what is said of its members',
  });
  return original;
}

/** Neither what goes in nor what comes out differs from the original. */
export function isAsItIs(planning: Planning, declaration: DeclarationModel): boolean {
  const { changes } = planning;
  if (planning.originals.accessOf(declaration).kind === 'hidden') return false;
  if (planning.unsound.reasonFor(planning.preferredName(declaration.id, 'main')) !== undefined) return true;
  return !usedPolarities(planning, declaration).some((polarity) => changes.isChanged(declaration.id, polarity));
}

function usedPolarities(planning: Planning, declaration: DeclarationModel): readonly Polarity[] {
  const used = (['input', 'output'] as const).filter((polarity) => planning.positions.has(declaration.id, polarity));
  // A type that no value of travels here is only computed with.
  return used.length === 0 ? ['neutral'] : used;
}

/** The input form has the type's own name; what comes out differently is another type. */
function formOf(planning: Planning, declaration: DeclarationModel, polarity: Polarity): Form {
  const both = usedPolarities(planning, declaration).length > 1;
  return polarity === 'output' && both && planning.changes.isPolar(declaration.id) ? 'result' : 'main';
}

/** Which way a declaration's `main` or `result` form travels. */
export function polarityOfForm(planning: Planning, declaration: DeclarationModel, form: Form): Polarity {
  if (form === 'result') return 'output';
  const [first = 'neutral'] = usedPolarities(planning, declaration);
  return first;
}

/** An alias, perhaps of others, that only gives an exported name to a type which is a handle anyway, or which is known by that name. */
export function standsFor(
  planning: Planning,
  declaration: DeclarationModel,
  passed: readonly DeclarationModel[] = [],
): string | undefined {
  if (declaration.kind !== 'alias' || declaration.type.kind !== 'reference' || passed.includes(declaration))
    return undefined;
  const { type } = declaration;
  const same =
    type.arguments.length === declaration.typeParameters.length &&
    type.arguments.every(
      (argument, index) => argument.kind === 'parameter' && argument.name === declaration.typeParameters[index]?.name,
    );
  const target = planning.index.get(type.declaration);
  if (!same || target.kind === 'external') return undefined;
  const kind = planning.kindOf(type.declaration);
  const named = planning.exportedTypes.get(type.declaration);
  const sameName = named !== undefined && named === (planning.exportedTypes.get(declaration.id) ?? declaration.name);
  if (kind === 'handle' || kind === 'error' || sameName) return type.declaration;
  return standsFor(planning, target, [...passed, declaration]);
}

function mapEnum(planning: Planning, type: Reference, declaration: DeclarationModel): PlannedType {
  const base = planning.request(declaration.id);
  const member = 'member' in type && typeof type.member === 'string' ? type.member : undefined;
  if (member === undefined || declaration.kind !== 'enum') return named(base);
  const value = declaration.members.find((one) => one.name === member)?.value;
  return value === undefined
    ? named(base)
    : { kind: 'indexed', object: { kind: 'query', path: [base] }, index: text(quoted(member)) };
}

function mapExternal(
  planning: Planning,
  declaration: ExternalModel,
  args: readonly PlannedType[],
  polarity: Polarity,
): PlannedType {
  const { name, access } = declaration;
  if (polarity === 'output' && access.kind === 'global') {
    const iterator = ITERATORS.get(name);
    if (iterator !== undefined) return named(iterator.name, ...(iterator.full ? args : args.slice(0, 1)));
    if (name === 'Function') return named(planning.runtime('FunctionHandle', true));
  }
  const given = polarity === 'input' && access.kind === 'global' ? GIVEN_ITERATORS.get(name) : undefined;
  if (given !== undefined) return unionOf([named(name, ...args), named(given, ...args)]);
  return reached(planning.originals.nameOf(declaration), args);
}
