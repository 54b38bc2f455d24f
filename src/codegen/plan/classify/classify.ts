/** Decides for each declared type whether its values cross by value or stay in their thread, and says why. */

import type {
  ClassModel,
  DeclarationId,
  DeclarationModel,
  InterfaceModel,
  MemberModel,
  ModuleModel,
  SignatureModel,
  TypeModel,
} from '../../model/model.js';
import { isFunctionType, type ModelIndex, objectShape } from '../model-index.js';
import type { Overrules } from '../settings/overrules.js';
import { constructorsOf, isCallable } from '../values/value-role.js';
import { isCloneableName } from './builtin-types.js';
import { isForeign } from './foreign.js';
import type { LifeOf } from './live.js';
import type { Positions } from './positions.js';
import { isReferenceTo, type Traits } from './traits.js';

export interface Classification {
  /**
   * `handle`: stays in its thread, the facade has a class for it. `error`: an error class. `data`: crosses by value.
   * `foreign`: would be a handle, but only declarations of another package mention it, so that the facade does without.
   * `bag`: an object of the caller's whose functions are called from the thread. `enum`: its values are known.
   */
  readonly kind: 'handle' | 'error' | 'data' | 'bag' | 'enum' | 'foreign';
  readonly why: string;
}

export interface Judge {
  of(id: DeclarationId): Classification;
  /** Whether and how it lives by events. */
  readonly lifeOf: LifeOf;
}

export function classifier(index: ModelIndex, positions: Positions, traits: Traits, overrules: Overrules): Judge {
  const known = new Map<DeclarationId, Classification>();
  const of = (id: DeclarationId): Classification => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const declaration = index.get(id);
    const result =
      settled(declaration, overrules) ??
      followed(index, positions, declaration, classify(index, declaration, positions, traits));
    known.set(id, result);
    return result;
  };
  return { of, lifeOf: traits.lifeOf };
}

/** Handles of another package are made for those that the module itself gives or takes. */
function followed(
  index: ModelIndex,
  positions: Positions,
  declaration: DeclarationModel,
  found: Classification,
): Classification {
  if (found.kind !== 'handle' || !isForeign(index, declaration) || positions.isOwn(declaration.id)) return found;
  return { kind: 'foreign', why: 'only another package mentions it' };
}

const asSettled = { handle: 'handle', copy: 'data', callback: 'bag' } as const;

function settled(declaration: DeclarationModel, overrules: Overrules): Classification | undefined {
  const found = overrules.kindOf(declaration.id);
  if (found === undefined || declaration.kind === 'enum' || declaration.kind === 'external') return undefined;
  return { kind: asSettled[found], why: 'the configuration says so' };
}

function classify(
  index: ModelIndex,
  declaration: DeclarationModel,
  positions: Positions,
  traits: Traits,
): Classification {
  switch (declaration.kind) {
    case 'enum':
      return { kind: 'enum', why: 'an enum is its values' };
    case 'external':
      return { kind: 'data', why: 'it is declared elsewhere and crosses as structured clone carries it' };
    case 'class':
      return classifyClass(index, declaration, positions, traits);
    case 'interface':
    case 'alias':
      return classifyInterface(index, declaration, positions, traits);
  }
}

function classifyClass(
  index: ModelIndex,
  declaration: ClassModel,
  positions: Positions,
  traits: Traits,
): Classification {
  if (declaration.error) return { kind: 'error', why: 'it derives from Error' };
  if (isBuiltinData(index.model, declaration.name))
    return { kind: 'data', why: 'Node carries it between threads as what it is' };
  if (traits.lifeOf(declaration)?.isOnlyStream) return { kind: 'data', why: 'it is a stream and offers nothing else' };
  if (traits.hasMethods(declaration.id)) return { kind: 'handle', why: 'it is a class with methods' };
  if (declaration.shape.members.some((member) => member.kind === 'property' && member.setter !== undefined))
    return { kind: 'handle', why: 'it is a class with setters' };
  if (declaration.extends !== undefined && index.declarationOf(declaration.extends)?.kind === 'external')
    return { kind: 'handle', why: 'it is a class that derives from one that is not declared here' };
  const open = declaration.shape.members.length > 0 && declaration.statics.length === 0;
  const isInput = positions.has(declaration.id, 'input');
  if (isInput && declaration.hasHiddenState)
    return { kind: 'handle', why: 'it is passed back, and a copy would lack what is private' };
  const constructors = constructorsOf(declaration);
  if (isInput && constructors.length > 0 && constructors.every((one) => isWorkedOn(declaration, one)))
    return { kind: 'handle', why: 'its constructor makes its data out of something else' };
  if (open && (constructors.every((one) => one.parameters.length === 0) || isInput)) {
    return { kind: 'data', why: 'it is a class of data without methods' };
  }
  return { kind: 'handle', why: 'it is a class that can be constructed' };
}

/** `new Resource(source: string)`, whose `body` no caller can write down; `new Point(x: number, y: number)` is its data. */
const isWorkedOn = ({ shape }: ClassModel, { parameters }: SignatureModel): boolean =>
  parameters.some(
    ({ name, type, optional }) =>
      !optional &&
      type.kind === 'keyword' &&
      type.name === 'string' &&
      !shape.members.some((one) => one.name.text === name),
  );

function classifyInterface(
  index: ModelIndex,
  declaration: InterfaceModel | Extract<DeclarationModel, { kind: 'alias' }>,
  positions: Positions,
  traits: Traits,
): Classification {
  if (isBuiltinData(index.model, declaration.name))
    return { kind: 'data', why: 'Node carries it between threads as what it is' };
  if (declaration.kind === 'interface' && declaration.error) return { kind: 'error', why: 'it derives from Error' };
  if (isErrorData(declaration)) return { kind: 'data', why: 'it is an error, which arrives with its data' };
  if (!traits.hasMethods(declaration.id)) return { kind: 'data', why: 'it has no methods' };
  if (traits.lifeOf(declaration)?.isOnlyStream) return { kind: 'data', why: 'it is a stream and offers nothing else' };
  if (isKindOfData(index, declaration, traits) && !positions.has(declaration.id, 'input'))
    return { kind: 'data', why: 'it is data, of a kind that has a function more' };
  if (positions.has(declaration.id, 'output') && !traits.isSetting(declaration.id))
    return { kind: 'handle', why: 'it comes back from the original and has methods' };
  return { kind: 'bag', why: 'it only goes in: its functions are yours' };
}

/**
 * `interface UrlIssue extends Issue { readonly test: (text: string) => boolean }`, where an issue is data: it is one of those, and
 * a function can be a part of data. Methods, which may need their `this`, would make it an object with a life of its own.
 */
function isKindOfData(
  index: ModelIndex,
  declaration: InterfaceModel | Extract<DeclarationModel, { kind: 'alias' }>,
  { hasMethods }: Traits,
): boolean {
  if (declaration.kind !== 'interface' || declaration.extends.length === 0) return false;
  const functions = declaration.resolved.members.filter(isCallable);
  const isPart = (member: MemberModel) =>
    member.kind === 'property' && member.readonly && (member.optional || isFunctionType(index, member.type));
  const isData = (base: TypeModel) => {
    const members = objectShape(index, base)?.members ?? [];
    return members.some(({ optional }) => !optional) && !isReferenceTo(index, base, hasMethods);
  };
  const { call, construct } = declaration.resolved;
  return call.length + construct.length === 0 && functions.every(isPart) && declaration.extends.every(isData);
}

/** An interface of errors that nothing of the module constructs: what is thrown is of another class, or of the language's own. */
export const isErrorData = (declaration: DeclarationModel): boolean =>
  declaration.kind === 'interface' && declaration.derivesFromError === true && declaration.error !== true;

/** A class or interface of a builtin whose instances Node or the runtime carries as what they are. */
export const isBuiltinData = (model: ModuleModel, name: string): boolean => model.builtin && isCloneableName(name);
