/** Finds declarations in a model, and what an alias comes to. */

import type {
  ClassModel,
  DeclarationId,
  DeclarationModel,
  InterfaceModel,
  MemberModel,
  MemberName,
  ModuleModel,
  Place,
  ShapeModel,
  TypeModel,
} from '../model/model.js';
import { substitute, substituteMember } from '../model/substitute.js';

export interface ModelIndex {
  readonly model: ModuleModel;
  /** The declaration behind an id. @throws if the model does not have it, which is a defect of the reader. */
  get(id: DeclarationId): DeclarationModel;
  /** The declaration that a type refers to in the end, through aliases; undefined for what has no name. */
  declarationOf(type: TypeModel): DeclarationModel | undefined;
  /** What a reference to an alias stands for, with its type arguments put in; undefined for any other type. */
  expand(type: TypeModel): TypeModel | undefined;
  /** What the value behind a `typeof` can do: a function's calls, a class's construction and statics. */
  queried(type: Extract<TypeModel, { kind: 'query' }>): ShapeModel | undefined;
  /** The type without aliases around it; stops at an alias that refers to itself. */
  unalias(type: TypeModel): TypeModel;
  /** What a value of the type may be, without aliases and unions around it; what an alias says of itself is left out. */
  alternatives(type: TypeModel): readonly TypeModel[];
}

export function indexModel(
  model: ModuleModel,
  further: ReadonlyMap<DeclarationId, DeclarationModel> = new Map(),
): ModelIndex {
  const get = (id: DeclarationId): DeclarationModel => {
    const declaration = model.declarations.get(id) ?? further.get(id);
    if (declaration === undefined) throw new Error(`The model of ${model.specifier} has no declaration ${id}.`);
    return declaration;
  };
  const expand = (type: TypeModel): TypeModel | undefined => {
    if (type.kind !== 'reference') return undefined;
    const declaration = get(type.declaration);
    return declaration.kind === 'alias'
      ? substitute(declaration.type, argumentsOf(declaration, type.arguments))
      : undefined;
  };
  const unalias = (type: TypeModel): TypeModel => {
    let current = type;
    // `type Endless<T> = Endless<[T, T]>` is an error of theirs, and must not become one of ours.
    for (const seen = new Set<DeclarationId>(); current.kind === 'reference'; ) {
      const next = seen.has(current.declaration) ? undefined : expand(current);
      if (next === undefined) return current;
      seen.add(current.declaration);
      current = next;
    }
    return current;
  };
  const declarationOf = (type: TypeModel): DeclarationModel | undefined => {
    const plain = unalias(type);
    return plain.kind === 'reference' ? get(plain.declaration) : undefined;
  };
  const alternatives = (type: TypeModel): readonly TypeModel[] => {
    const known = new Set<string>();
    const follow = (one: TypeModel, inside: readonly DeclarationId[]): readonly TypeModel[] => {
      if (one.kind === 'union') return one.types.flatMap((inner) => follow(inner, inside));
      const next = one.kind === 'reference' ? expand(one) : undefined;
      if (one.kind !== 'reference' || next === undefined) return [one];
      const key = JSON.stringify(one);
      if (inside.includes(one.declaration) || known.has(key)) return [];
      known.add(key);
      return follow(next, [...inside, one.declaration]);
    };
    return follow(type, []);
  };
  const queried = (type: Extract<TypeModel, { kind: 'query' }>): ShapeModel | undefined => {
    if (type.resolved !== undefined || type.declaration === undefined) return type.resolved;
    const declaration = get(type.declaration);
    if (declaration.kind !== 'class') return undefined;
    const open = !declaration.abstract && declaration.constructorAccess === 'public';
    return {
      call: [],
      construct: open
        ? declaration.construct.map((one) => ({
            ...one,
            typeParameters: [...declaration.typeParameters, ...one.typeParameters],
          }))
        : [],
      members: declaration.statics,
      index: [],
    };
  };
  return { model, get, declarationOf, expand, unalias, alternatives, queried };
}

/** What the type parameters of a declaration stand for where it is referred to: what is given, or what each is by default. */
export function argumentsOf(
  { typeParameters }: DeclarationModel,
  given: readonly TypeModel[],
): ReadonlyMap<string, TypeModel> {
  const values = new Map<string, TypeModel>();
  typeParameters.forEach((parameter, index) => {
    const value = given[index] ?? (parameter.default === undefined ? undefined : substitute(parameter.default, values));
    if (value !== undefined) values.set(parameter.name, value);
  });
  return values;
}

/** What a class or an interface extends; nothing for other declarations. */
export function basesOf(declaration: DeclarationModel): readonly TypeModel[] {
  if (declaration.kind === 'interface') return declaration.extends;
  return declaration.kind === 'class' && declaration.extends !== undefined ? [declaration.extends] : [];
}

/** What its objects have, themselves and from what it extends. */
export const resolvedMembers = (declaration: DeclarationModel): readonly MemberModel[] =>
  'resolved' in declaration ? (declaration.resolved?.members ?? []) : [];

/** Own members, and those of base types that the model has. */
export function declaredMembers(
  index: ModelIndex,
  declaration: ClassModel | InterfaceModel,
  above = new Set<DeclarationId>(),
): readonly MemberModel[] {
  if (above.has(declaration.id)) return [];
  above.add(declaration.id);
  const inherited = basesOf(declaration).flatMap((base) => {
    const plain = index.unalias(base);
    if (plain.kind === 'object') return plain.shape.members;
    if (plain.kind !== 'reference') return [];
    const target = index.get(plain.declaration);
    if (target.kind !== 'class' && target.kind !== 'interface') return [];
    const values = argumentsOf(target, plain.arguments);
    return declaredMembers(index, target, above).map((member) => substituteMember(member, values));
  });
  const own = new Set(declaration.shape.members.map(({ name }) => memberText(name)));
  return [...declaration.shape.members, ...inherited.filter(({ name }) => !own.has(memberText(name)))];
}

/** Whether a class or an interface is declared to derive from another one, at any distance. */
export function derivesFrom(
  index: ModelIndex,
  id: DeclarationId,
  base: DeclarationId,
  seen = new Set<DeclarationId>(),
): boolean {
  // Bases of a lattice are reached in more ways than could be gone.
  if (seen.has(id)) return false;
  seen.add(id);
  return basesOf(index.get(id)).some((type) => {
    const target = index.declarationOf(type);
    return target !== undefined && (target.id === base || derivesFrom(index, target.id, base, seen));
  });
}

/** `interface Vector extends Iterable<number> { [index: number]: number }` is a list, which crosses with all that it iterates over. */
export function isIterationOfList(index: ModelIndex, { shape }: InterfaceModel | ClassModel, base: TypeModel): boolean {
  const target = base.kind === 'reference' ? index.get(base.declaration) : undefined;
  const isList = shape.index.some(({ key }) => key.kind === 'keyword' && key.name === 'number');
  return isList && target?.kind === 'external' && target.name === 'Iterable';
}

/** The text of a member's name, with symbols written `[Symbol.iterator]`. */
export function memberText(name: MemberName): string {
  if (name.kind !== 'symbol') return name.text;
  return name.wellKnown ? `[Symbol.${name.text}]` : `[${name.text}]`;
}

/** A member that nobody reads, by a symbol of its own: the compiler tells by it what belongs together, or infers from it. */
export const isForTypes = (member: MemberModel): boolean =>
  member.kind === 'property' && member.name.kind === 'symbol' && member.name.constant?.forTypes === true;

/** A class is compared with all interfaces, and each of those with all classes. */
const namesOf = new WeakMap<ClassModel, ReadonlySet<string>>();

/** Whether a class has all members that an interface asks for, whether it says so or not. */
export function hasAllOf(declaration: ClassModel, { resolved }: InterfaceModel): boolean {
  const names = namesOf.get(declaration) ?? new Set(declaration.resolved.members.map(({ name }) => memberText(name)));
  namesOf.set(declaration, names);
  return resolved.members.every(({ name, optional }) => optional || names.has(memberText(name)));
}

/** Of what no file declares. */
export const nowhere: Place = { file: '', line: 0, column: 0 };

/** What an object of the type has, if it is an object type or an interface. */
export function objectShape(index: ModelIndex, type: TypeModel): ShapeModel | undefined {
  const plain = index.unalias(type);
  if (plain.kind === 'object') return plain.shape;
  const declaration = index.declarationOf(plain);
  return declaration?.kind === 'interface' ? declaration.resolved : undefined;
}

/** `(text: string) => void`, or an object type or an interface that can be called. */
export const isFunctionType = (index: ModelIndex, type: TypeModel): boolean =>
  index.unalias(type).kind === 'function' || (objectShape(index, type)?.call.length ?? 0) > 0;

/** Where it is exported. */
export const pathOf = (declaration: DeclarationModel): readonly string[] =>
  declaration.access.kind === 'export' ? declaration.access.path : [];
