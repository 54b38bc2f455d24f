/** Decides what an exported value is to the facade: a function, a class, an object of functions, a constant … */

import type {
  ClassModel,
  DeclarationId,
  ExportModel,
  MemberModel,
  ShapeModel,
  SignatureModel,
  TypeModel,
  ValueModel,
} from '../../model/model.js';
import { substituteShape } from '../../model/substitute.js';
import { type ModelIndex, memberText } from '../model-index.js';
import { objectsOf } from './objects-of.js';

export type ValueRole =
  | {
      readonly kind: 'function';
      readonly signatures: readonly SignatureModel[];
      readonly members: readonly MemberModel[];
    }
  | {
      readonly kind: 'class';
      readonly declaration: DeclarationId;
      readonly statics: readonly MemberModel[];
      readonly construct: readonly SignatureModel[];
      /** What it does without `new`. */
      readonly call: readonly SignatureModel[];
    }
  | {
      readonly kind: 'error';
      readonly declaration: DeclarationId;
      readonly statics: readonly MemberModel[];
      /** Errors are thrown, not made by hand. */
      readonly construct: readonly never[];
      readonly call: readonly never[];
    }
  | { readonly kind: 'enum'; readonly declaration: DeclarationId }
  | { readonly kind: 'object'; readonly members: readonly MemberModel[] }
  | { readonly kind: 'alias'; readonly path: readonly string[] }
  | { readonly kind: 'constant'; readonly type: TypeModel; readonly mutable: boolean };

/** Members that every function has; they say nothing about this one. */
const FUNCTION_MEMBERS: ReadonlySet<string> = new Set([
  'apply',
  'call',
  'bind',
  'toString',
  'length',
  'name',
  'prototype',
  'arguments',
  'caller',
  '__proto__',
  '[Symbol.hasInstance]',
  '__promisify__',
]);

export const ownMembers = (shape: ShapeModel) =>
  shape.members.filter((member) => !FUNCTION_MEMBERS.has(memberText(member.name)));

export function roleOf(index: ModelIndex, value: ValueModel): ValueRole {
  switch (value.kind) {
    case 'function':
      return { kind: 'function', signatures: value.signatures, members: [] };
    case 'class':
      return roleOfClass(index, value.declaration, value.call);
    case 'enum':
      return { kind: 'enum', declaration: value.declaration };
    case 'namespace':
      return { kind: 'object', members: [] };
    case 'alias':
      return { kind: 'alias', path: [value.of] };
    case 'variable':
      return roleOfVariable(index, value);
  }
}

function roleOfClass(index: ModelIndex, id: DeclarationId, call: readonly SignatureModel[] = []): ValueRole {
  const declaration = index.get(id);
  if (declaration.kind !== 'class')
    return { kind: 'constant', type: { kind: 'reference', declaration: id, arguments: [] }, mutable: false };
  if (declaration.error)
    return { kind: 'error', declaration: id, statics: declaration.statics, construct: [], call: [] };
  return { kind: 'class', declaration: id, statics: declaration.statics, construct: constructorsOf(declaration), call };
}

/** The constructor signatures that may be called from outside. */
export function constructorsOf(declaration: ClassModel): readonly SignatureModel[] {
  return declaration.abstract || declaration.constructorAccess !== 'public' ? [] : declaration.construct;
}

function roleOfVariable(index: ModelIndex, value: Extract<ValueModel, { kind: 'variable' }>): ValueRole {
  // `typeof Utils.escape` is another name for what has none of its own in the facade
  if (value.aliasOf?.length === 1) return { kind: 'alias', path: value.aliasOf };
  const queried = value.type.kind === 'query' ? value.type.declaration : undefined;
  if (queried !== undefined && index.get(queried).kind === 'enum') return { kind: 'enum', declaration: queried };
  const constant: ValueRole = { kind: 'constant', type: value.type, mutable: value.mutable };
  const shape = value.shape;
  // An instance that can be called is a function first: `unified().use(plugin)`.
  if (shape === undefined || (isInstance(index, value.type) && shape.call.length === 0)) return constant;
  // `declare const Node: NodeConstructor`, whose members may give `this`
  const constructed =
    shape.construct.length === 0 ? undefined : classOf(index, substituteShape(shape, new Map([['this', value.type]])));
  if (constructed !== undefined) return constructed;
  if (shape.call.length > 0) return { kind: 'function', signatures: shape.call, members: ownMembers(shape) };
  if (isOneOfMany(index, value.type, shape)) return constant;
  const isObject = shape.members.some(hasFunctions) || (!value.mutable && isLiteral(index, shape));
  return isObject ? { kind: 'object', members: shape.members } : constant;
}

/** `pad(text: string): string`, `strings: { pad(text: string): string }`; what has a type by name may be an object of its own. */
function hasFunctions(member: MemberModel): boolean {
  if (member.optional) return false;
  if (isCallable(member)) return true;
  return member.kind === 'property' && member.type.kind === 'object' && member.type.shape.members.some(hasFunctions);
}

/** `{ readonly Left: 'left'; readonly Right: 'right' }`: an enum in all but name, whose values are known. */
function isLiteral(index: ModelIndex, shape: ShapeModel, inside: readonly DeclarationId[] = []): boolean {
  const { members } = shape;
  const areLiteral = () => members.every((member) => hasLiteralType(index, member, inside));
  return shape.index.length === 0 && members.length > 0 && areLiteral();
}

/** @param inside the aliases that led there; one that leads to itself has no end */
function hasLiteralType(index: ModelIndex, member: MemberModel, inside: readonly DeclarationId[]): boolean {
  if (member.kind !== 'property' || member.optional || member.name.kind === 'symbol') return false;
  const aliases = member.type.kind === 'reference' ? [member.type.declaration] : [];
  if (aliases.some((id) => inside.includes(id))) return false;
  const plain = index.unalias(member.type);
  if (plain.kind === 'object') return isLiteral(index, plain.shape, [...inside, ...aliases]);
  return (
    plain.kind === 'literal' || (plain.kind === 'keyword' && (plain.name === 'null' || plain.name === 'undefined'))
  );
}

/** What a class-like value makes: `new(filename: string): Database`. */
function classOf(index: ModelIndex, shape: ShapeModel): ValueRole | undefined {
  const instance = instanceOf(index, shape);
  if (instance === undefined) return undefined;
  const declaration = index.get(instance);
  const statics = ownMembers(shape);
  return (declaration.kind === 'class' || declaration.kind === 'interface') && declaration.error
    ? { kind: 'error', declaration: instance, statics, construct: [], call: [] }
    : { kind: 'class', declaration: instance, statics, construct: shape.construct, call: shape.call };
}

function instanceOf(index: ModelIndex, shape: ShapeModel): DeclarationId | undefined {
  for (const signature of shape.construct) {
    // `Omit<DiffieHellman, 'setPublicKey'>` is an alias to the end, and a type of its own.
    const direct = signature.returns.kind === 'reference' ? index.get(signature.returns.declaration) : undefined;
    const made = index.unalias(signature.returns);
    const isExternal = made.kind === 'reference' && index.get(made.declaration).kind === 'external';
    if (direct?.kind === 'alias' && direct.resolved !== undefined && isExternal) return direct.id;
    if (made.kind !== 'reference') continue;
    const { kind } = index.get(made.declaration);
    if (kind === 'class' || kind === 'interface') return made.declaration;
  }
  return undefined;
}

/** An instance of a class is an object of its own, however many methods it has. */
function isInstance(index: ModelIndex, type: TypeModel): boolean {
  const plain = index.unalias(type);
  const declared = index.declarationOf(plain)?.kind;
  return plain.kind === 'array' || plain.kind === 'tuple' || declared === 'class' || declared === 'external';
}

/** So many objects of an interface, and so many functions of all of them together, are too many to read. */
const manyObjects = 8;
const manyFunctions = 100;

/** Numbers are instances, whether they have a class or not: `bigInt['7']`. */
function isOneOfMany(index: ModelIndex, type: TypeModel, { members }: ShapeModel): boolean {
  const declaration = index.declarationOf(type);
  if (declaration === undefined) return false;
  const objects = objectsOf(index, declaration.id);
  return objects >= manyObjects && objects * members.filter(isCallable).length >= manyFunctions;
}

export const isCallable = (member: MemberModel): boolean =>
  member.kind === 'method' || (member.call !== undefined && member.call.length > 0);

export const signaturesOf = (member: MemberModel): readonly SignatureModel[] =>
  member.kind === 'method' ? member.signatures : (member.call ?? []);

/** Every exported name with the names in its namespace, outermost first. */
export function* walkExports(
  exports: readonly ExportModel[],
  path: readonly string[] = [],
): Generator<{ readonly path: readonly string[]; readonly model: ExportModel }> {
  for (const model of exports) {
    const own = [...path, model.name];
    yield { path: own, model };
    yield* walkExports(model.members ?? [], own);
  }
}
