/** Finds what is known of a type before its type parameters are given: what they are limited to, what a list holds, what a member is. */

import type { DeclarationModel, ShapeModel, TupleElement, TypeModel, TypeParameterModel } from '../../model/model.js';
import { quoted } from '../../model/text.js';
import type { Scope } from '../facts.js';
import type { ModelIndex } from '../model-index.js';

/**
 * `{ internals: Internals }` for a `T extends SomeSchema`, `Internals` for its `T['internals']`; of a union or an intersection each.
 *
 * @returns nothing where nothing is known
 */
export function limitsOf(index: ModelIndex, type: TypeModel, scope: Scope, depth = 0): readonly TypeModel[] {
  if (depth > DEPTH) return [];
  const go = (inner: TypeModel, within = scope) => limitsOf(index, inner, within, depth + 1);
  const narrowed = scope.narrowed?.find((one) => JSON.stringify(one.type) === JSON.stringify(type));
  if (narrowed !== undefined) return go(narrowed.limit, { ...scope, narrowed: [] });
  const plain = index.unalias(type);
  switch (plain.kind) {
    case 'union':
    case 'intersection':
      return plain.types.flatMap((inner) => go(inner));
    case 'parameter': {
      const constraint = constraintOf(plain, scope);
      return constraint === undefined ? [] : go(constraint);
    }
    case 'indexed':
      return go(plain.object).flatMap((object) => limitsOfMember(index, object, plain.index, scope, depth + 1));
    case 'reference':
      return isUtility(index, plain) ? plain.arguments.slice(0, 1).flatMap((inner) => go(inner)) : [plain];
    default:
      return [plain];
  }
}

/** Aliases and constraints may lead back to themselves. */
const DEPTH = 12;

type Limiting = Pick<Scope, 'typeParameters'>;

const constraintOf = (type: TypeModel, { typeParameters }: Limiting): TypeModel | undefined =>
  type.kind === 'parameter' ? typeParameters.find(({ name }) => name === type.name)?.constraint : undefined;

/** `NodeJS.WritableStream` for a `T extends NodeJS.WritableStream`; any other type is its own bound. */
export function boundOf(type: TypeModel, scope: Limiting, depth = 0): TypeModel {
  const constraint = constraintOf(type, scope);
  return constraint === undefined || depth > DEPTH ? type : boundOf(constraint, scope, depth + 1);
}

/** Utility types of the language whose members are those of what they are given. */
const SAME_MEMBERS: ReadonlySet<string> = new Set(['Readonly', 'Partial', 'Required', 'NonNullable']);

const isUtility = (index: ModelIndex, { declaration }: Reference): boolean =>
  index.get(declaration).kind === 'external' && SAME_MEMBERS.has(index.get(declaration).name);

type Reference = Extract<TypeModel, { kind: 'reference' }>;

function limitsOfMember(
  index: ModelIndex,
  object: TypeModel,
  key: TypeModel,
  scope: Scope,
  depth: number,
): readonly TypeModel[] {
  const go = (inner: TypeModel | undefined, within = scope) =>
    inner === undefined ? [] : limitsOf(index, inner, within, depth);
  if (object.kind === 'array') return go(object.element);
  if (object.kind === 'tuple') return elementsAt(object.elements, key).flatMap((element) => go(element));
  if (object.kind === 'mapped') return go(object.type);
  if (object.kind === 'object') return go(memberType(object.shape, key));
  if (object.kind !== 'reference') return [];
  const declaration = index.get(object.declaration);
  if (declaration.kind === 'external') return declaration.name === 'Record' ? go(object.arguments[1]) : [];
  return 'resolved' in declaration && declaration.resolved !== undefined
    ? go(memberType(declaration.resolved, key), { ...scope, typeParameters: given(declaration, object.arguments) })
    : [];
}

/** The one that is asked for by its place, or all that it may be. */
function elementsAt(elements: readonly TupleElement[], key: TypeModel): readonly TypeModel[] {
  const place = key.kind === 'literal' ? Number(key.text) : Number.NaN;
  const before = elements.slice(0, place + 1);
  const only = before.some(({ rest }) => rest) ? undefined : before[place];
  return (only === undefined ? elements : [only]).map(({ type, rest }) =>
    rest && type.kind === 'array' ? type.element : type,
  );
}

function memberType({ members, index: open }: ShapeModel, key: TypeModel): TypeModel | undefined {
  const member = key.kind === 'literal' ? members.find(({ name }) => quoted(name.text) === key.text) : undefined;
  return member?.kind === 'property' ? member.type : open[0]?.value;
}

/** The type parameters of a declaration, limited to what they are given. */
const given = ({ typeParameters }: DeclarationModel, args: readonly TypeModel[]): readonly TypeParameterModel[] =>
  typeParameters.map((parameter, position) => {
    const argument = args[position];
    return argument === undefined || argument.kind === 'parameter' ? parameter : { ...parameter, constraint: argument };
  });
