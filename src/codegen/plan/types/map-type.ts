/** Rewrites a type of the original for the facade: what goes in, what comes out, and what is only computed with. */

import type { MemberModel, ShapeModel, TypeModel, TypeParameterModel } from '../../model/model.js';
import type { Polarity } from '../classify/polarity.js';
import { isBehaviour } from '../classify/traits.js';
import type { Scope } from '../facts.js';
import { isForTypes } from '../model-index.js';
import type { Planning } from '../planning.js';
import { handleOfIntersection } from './intersection.js';
import { mapHandleLike, narrowed } from './limits.js';
import { mapFunction, mapSignature } from './map-function.js';
import { mapIndexed } from './map-indexed.js';
import { mapIntersection } from './map-intersection.js';
import { mapQuery, namesOf } from './map-query.js';
import { mapReference } from './map-reference.js';
import { keyForTypes, keyOfValue } from './symbol-name.js';
import { type PlannedType, type PlannedTypeMember, type PlannedTypeParameter, text, unionOf } from './type.js';

export function mapType(planning: Planning, type: TypeModel, polarity: Polarity, scope: Scope): PlannedType {
  const go = (inner: TypeModel, way: Polarity = polarity) => mapType(planning, inner, way, scope);
  switch (type.kind) {
    case 'keyword':
      return text(type.name === 'unique symbol' ? 'symbol' : type.name);
    case 'literal':
      return text(type.text);
    case 'parameter':
      return text(type.name);
    case 'this':
      return text(scope.inLiteral && scope.self !== undefined ? scope.self : 'this');
    case 'reference':
      return mapReference(planning, type, polarity, scope);
    case 'array':
      return { kind: 'array', element: go(type.element), readonly: type.readonly };
    case 'tuple':
      return {
        kind: 'tuple',
        readonly: type.readonly,
        elements: type.elements.map((element) => ({ ...element, type: go(element.type) })),
      };
    case 'union':
      return unionOf(type.types.map((inner) => go(inner)));
    case 'intersection': {
      const handle = polarity === 'output' ? handleOfIntersection(planning, type, scope) : undefined;
      return handle === undefined
        ? mapIntersection(planning, type.types, polarity, scope)
        : mapReference(planning, handle, polarity, scope);
    }
    case 'function':
      return mapFunction(planning, type.signature, polarity, scope);
    case 'constructor':
      return mapConstructor(planning, type, polarity, scope);
    case 'object':
      return mapObject(planning, type, polarity, scope);
    case 'conditional':
      return {
        kind: 'conditional',
        check: go(type.check, 'neutral'),
        extends: mapType(planning, type.extends, 'neutral', { ...scope, inLimit: true }),
        true: mapType(planning, type.true, polarity, narrowed(scope, type)),
        false: go(type.false),
      };
    case 'infer':
      return type.constraint === undefined
        ? { kind: 'infer', name: type.name }
        : { kind: 'infer', name: type.name, constraint: go(type.constraint, 'neutral') };
    case 'indexed':
      return mapIndexed(planning, type, polarity, scope);
    case 'keyof':
      return { kind: 'keyof', type: namesOf(planning, type.type) ?? go(type.type, 'neutral') };
    case 'mapped':
      return mapMapped(planning, type, polarity, scope);
    case 'template':
      return {
        kind: 'template',
        head: type.head,
        spans: type.spans.map((span) => ({ text: span.text, type: go(span.type, 'neutral') })),
      };
    case 'query':
      return mapQuery(planning, type, polarity, scope);
    case 'predicate':
      if (polarity !== 'neutral') return text(type.asserts ? 'void' : 'boolean');
      return type.type === undefined
        ? { kind: 'predicate', asserts: type.asserts, parameter: type.parameter }
        : { kind: 'predicate', asserts: type.asserts, parameter: type.parameter, type: go(type.type) };
    case 'unreadable':
      // Whatever mentions it has been left out; what remains is a type that nothing is known of.
      return text('unknown');
  }
}

/** `{ [Key in keyof Options]: … }`: the key is a type parameter of what is inside. */
function mapMapped(
  planning: Planning,
  type: Extract<TypeModel, { kind: 'mapped' }>,
  polarity: Polarity,
  scope: Scope,
): PlannedType {
  const { as: renamed, ...rest } = type;
  const key: TypeParameterModel = { name: type.parameter, constraint: type.constraint, modifiers: [] };
  const inner = { ...scope, typeParameters: [...scope.typeParameters, key] };
  const mapped = {
    ...rest,
    constraint: mapType(planning, type.constraint, 'neutral', scope),
    type: mapType(planning, type.type, polarity, inner),
  };
  return renamed === undefined ? mapped : { ...mapped, as: mapType(planning, renamed, 'neutral', inner) };
}

function mapConstructor(
  planning: Planning,
  type: Extract<TypeModel, { kind: 'function' | 'constructor' }>,
  polarity: Polarity,
  scope: Scope,
): PlannedType {
  if (polarity === 'output') {
    const shape: ShapeModel = { call: [], construct: [type.signature], members: [], index: [] };
    return mapReference(
      planning,
      { kind: 'reference', declaration: planning.synthesize(shape, scope, type), arguments: [] },
      'output',
      scope,
    );
  }
  return {
    kind: 'constructor',
    signature: mapSignature(planning, type.signature, 'neutral', scope),
    abstract: type.abstract,
  };
}

function mapObject(
  planning: Planning,
  type: Extract<TypeModel, { kind: 'object' }>,
  polarity: Polarity,
  scope: Scope,
): PlannedType {
  const { shape } = type;
  if (polarity === 'output' && isBehaviour(shape))
    return mapReference(planning, handleReference(planning, shape, scope, type), 'output', scope);
  const within = { ...scope, inLiteral: true };
  const isLimit = scope.inLimit === true && polarity === 'neutral' && planning.given.handleLike.isLimit(shape);
  const members = isLimit
    ? mapHandleLike(planning, shape, 'neutral', within)
    : mapShape(planning, shape, polarity, within);
  return { kind: 'object', members };
}

/** A reference to the handle that stands for an object type without a name. */
export function handleReference(
  planning: Planning,
  shape: ShapeModel,
  scope: Scope,
  type: TypeModel,
  bases: readonly TypeModel[] = [],
): TypeModel & { kind: 'reference' } {
  const declaration = planning.synthesize(shape, scope, type, bases);
  const found = planning.index.get(declaration);
  const args = found.typeParameters.map((parameter): TypeModel => ({ kind: 'parameter', name: parameter.name }));
  return { kind: 'reference', declaration, arguments: args };
}

export function mapTypeParameters(
  planning: Planning,
  parameters: readonly TypeParameterModel[],
  scope: Scope,
): readonly PlannedTypeParameter[] {
  return parameters.map((parameter) => ({
    name: parameter.name,
    // `in` and `out` are about the original's members, and say nothing that the compiler does not find out
    modifiers: parameter.modifiers.filter((modifier) => modifier === 'const'),
    ...(parameter.constraint === undefined
      ? {}
      : {
          constraint: mapType(planning, parameter.constraint, constraintPolarity(parameter.constraint), {
            ...scope,
            inLimit: true,
          }),
        }),
    ...(parameter.default === undefined ? {} : { default: mapType(planning, parameter.default, 'neutral', scope) }),
  }));
}

/** What a function is constrained to has to admit async functions too. */
export const constraintPolarity = (type: TypeModel): Polarity => (type.kind === 'function' ? 'input' : 'neutral');

export function mapShape(
  planning: Planning,
  shape: ShapeModel,
  polarity: Polarity,
  scope: Scope,
): readonly PlannedTypeMember[] {
  const signature = (kind: 'call' | 'construct') => (one: ShapeModel['call'][number]) => ({
    kind,
    signature: mapSignature(planning, one, polarity, scope),
  });
  return [
    ...shape.call.map(signature('call')),
    ...shape.construct.map(signature('construct')),
    ...shape.index.map(
      (index): PlannedTypeMember => ({
        kind: 'index',
        key: mapType(planning, index.key, 'neutral', scope),
        value: mapType(planning, index.value, polarity, scope),
        readonly: index.readonly,
      }),
    ),
    ...shape.members.flatMap((member) => mapMember(planning, member, polarity, scope)),
  ];
}

export function mapMember(
  planning: Planning,
  member: MemberModel,
  polarity: Polarity,
  scope: Scope,
): readonly PlannedTypeMember[] {
  const forTypes = isForTypes(member);
  const key = forTypes || polarity === 'neutral' ? keyForTypes(planning, member.name) : keyOfValue(member.name);
  if (key === undefined) return [];
  const inner = { ...scope, hint: `${scope.hint}-${member.name.text}` };
  if (member.kind === 'method' && polarity !== 'output') {
    return member.signatures.map((one, index) => {
      const signature = mapSignature(planning, one, polarity, inner);
      const docs = one.docs ?? (index === 0 ? member.docs : undefined);
      return {
        kind: 'method',
        key,
        optional: member.optional,
        signature: docs === undefined ? signature : { ...signature, docs },
      };
    });
  }
  const type =
    member.kind === 'method'
      ? mapFunctions(planning, member.signatures, inner)
      : mapType(planning, member.type, forTypes ? 'neutral' : polarity, inner);
  const readonly = member.kind === 'property' && member.readonly;
  const docs = member.docs === undefined ? {} : { docs: member.docs };
  return [{ kind: 'property', key, optional: member.optional, readonly, type, ...docs }];
}

/** A method of data that comes back: a function to be called. */
function mapFunctions(planning: Planning, signatures: MemberModelSignatures, scope: Scope): PlannedType {
  const types = signatures.map((one) => mapFunction(planning, one, 'output', scope));
  const [only] = types;
  return only !== undefined && types.length === 1 ? only : { kind: 'intersection', types };
}

type MemberModelSignatures = Extract<MemberModel, { kind: 'method' }>['signatures'];
