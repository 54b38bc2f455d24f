/** Tells types that can do something from those that only hold something. */

import type {
  DeclarationId,
  DeclarationModel,
  MemberModel,
  ShapeModel,
  TypeModel,
  TypeParameterModel,
} from '../../model/model.js';
import { type ModelIndex, memberText } from '../model-index.js';
import { isCallable, roleOf, walkExports } from '../values/value-role.js';
import type { LifeOf } from './live.js';

/** Methods that every object has or that only describe it; they alone make no handle of an interface. */
const DESCRIBING: ReadonlySet<string> = new Set([
  'toString',
  'toLocaleString',
  'valueOf',
  'toJSON',
  'constructor',
  '[Symbol.toStringTag]',
  '[inspect]',
]);

export interface Traits {
  /** Has methods or can be called, itself or through a base type. */
  hasMethods(id: DeclarationId): boolean;
  /** Comes back only as a part of what was given. */
  isSetting(id: DeclarationId): boolean;
  readonly lifeOf: LifeOf;
}

export function methodsOf(index: ModelIndex): Traits['hasMethods'] {
  const known = new Map<DeclarationId, boolean>();
  const constructed = constructedByTheModule(index);
  const hasMethods = (id: DeclarationId): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false);
    const ofType = (type: TypeModel) => isReferenceTo(index, type, hasMethods);
    const declaration = index.get(id);
    const result =
      computeHasMethods(index, declaration, ofType) ||
      (constructed.has(id) && declaration.kind === 'interface' && holdsMethods(declaration.shape, ofType));
    known.set(id, result);
    return result;
  };
  return hasMethods;
}

/** Interfaces that stand for a class: `const Check: Constructor<Check>`, where making one takes something. */
function constructedByTheModule(index: ModelIndex): ReadonlySet<DeclarationId> {
  return new Set(
    [...walkExports(index.model.exports)].flatMap(({ model: { value } }) => {
      const role = value === undefined ? undefined : roleOf(index, value);
      return role?.kind === 'class' && role.construct.some(({ parameters }) => parameters.length > 0)
        ? [role.declaration]
        : [];
    }),
  );
}

/** `interface Check { definition: Definition }`, where a definition has methods: it does things by what it holds. */
const holdsMethods = ({ members }: ShapeModel, ofType: (type: TypeModel) => boolean): boolean =>
  members.some((member) => member.kind === 'property' && !member.optional && ofType(member.type));

function computeHasMethods(
  index: ModelIndex,
  declaration: DeclarationModel,
  ofType: (type: TypeModel) => boolean,
): boolean {
  switch (declaration.kind) {
    case 'class':
      return (
        declaration.shape.members.some(isCallable) || (declaration.extends !== undefined && ofType(declaration.extends))
      );
    case 'interface':
      return (
        isBehaviour(declaration.shape) ||
        declaration.extends.some(ofType) ||
        declaration.shape.members.some((member) => makesInstances(index, member))
      );
    case 'alias': {
      const type = index.unalias(declaration.type);
      if (type.kind === 'object') return isBehaviour(type.shape);
      // `Omit<DiffieHellman, 'setPrivateKey'>` is what is left of a handle.
      if (type.kind === 'reference' && declaration.resolved !== undefined && isSelection(index, type.declaration)) {
        return type.arguments.slice(0, 1).some(ofType) && isBehaviour(declaration.resolved);
      }
      if (type.kind === 'intersection')
        return isBehaviourOfIntersection(type.types, ofType) && !adds(type.types, declaration.typeParameters, ofType);
      return false;
    }
    case 'enum':
    case 'external':
      return false;
  }
}

/** Utility types of the language that say which members of an object may be used. */
const SELECTIONS: ReadonlySet<string> = new Set(['Omit', 'Pick', 'Required', 'Readonly']);

export const isSelection = (index: ModelIndex, id: DeclarationId): boolean =>
  SELECTIONS.has(index.get(id).name) && index.get(id).access.kind === 'global';

/** `S & { restore(): void }`, where an `S` is a handle: it is that one, of whose own members the alias knows nothing. */
function adds(
  types: readonly TypeModel[],
  typeParameters: readonly TypeParameterModel[],
  ofType: (type: TypeModel) => boolean,
): boolean {
  return types.some((type) => {
    const parameter = typeParameters.find(({ name }) => type.kind === 'parameter' && type.name === name);
    return parameter?.constraint !== undefined && ofType(parameter.constraint);
  });
}

function isBehaviourOfIntersection(types: readonly TypeModel[], ofType: (type: TypeModel) => boolean): boolean {
  return types.some((type) => (type.kind === 'object' ? isBehaviour(type.shape) : ofType(type)));
}

/** Optional functions are options that somebody may have set; a function that is always there is what an object can do. */
export function isBehaviour(shape: ShapeModel): boolean {
  return (
    shape.call.length > 0 ||
    shape.construct.length > 0 ||
    shape.members.some((member) => (isCallable(member) || isClass(member)) && !member.optional && !isDescribing(member))
  );
}

/** `interface Helper { (options: Options): string }`: one that goes in is as good as any function, though others come back. */
export function isFunctionType(index: ModelIndex, id: DeclarationId): boolean {
  const declaration = index.get(id);
  if (declaration.kind !== 'interface') return false;
  const { call, construct, members } = declaration.resolved;
  return call.length > 0 && construct.length === 0 && members.length === 0;
}

/** `readonly Database: typeof Database`: instances of it are made where it lives. */
const isClass = (member: MemberModel): boolean =>
  member.kind === 'property' &&
  (member.type.kind === 'constructor' || (member.type.kind === 'query' && member.type.declaration !== undefined));

/** A property whose type is an interface with construct signatures; `new (): this` only tells how instances come about. */
function makesInstances(index: ModelIndex, member: MemberModel): boolean {
  const declaration = member.kind === 'property' && !member.optional ? index.declarationOf(member.type) : undefined;
  return (
    declaration?.kind === 'interface' && declaration.shape.construct.some(({ returns }) => returns.kind !== 'this')
  );
}

const isDescribing = (member: MemberModel): boolean => DESCRIBING.has(memberText(member.name));

export function isReferenceTo(index: ModelIndex, type: TypeModel, test: (id: DeclarationId) => boolean): boolean {
  const declaration = index.declarationOf(type);
  return declaration !== undefined && test(declaration.id);
}
