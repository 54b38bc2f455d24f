/** Rebuilds a type with other types in place of type parameters. */

import type { MemberModel, ShapeModel, SignatureModel, TypeModel, TypeParameterModel } from '../../model.js';

/** Replaces type parameters by name, and `this`; parameters that a signature declares itself hide those around it. */
export function substitute(type: TypeModel, values: ReadonlyMap<string, TypeModel>): TypeModel {
  if (values.size === 0) return type;
  const go = (inner: TypeModel) => substitute(inner, values);
  switch (type.kind) {
    case 'parameter':
      return values.get(type.name) ?? type;
    case 'this':
      return values.get('this') ?? type;
    case 'reference':
      return { ...type, arguments: type.arguments.map(go) };
    case 'array':
      return { ...type, element: go(type.element) };
    case 'tuple':
      return { ...type, elements: type.elements.map((element) => ({ ...element, type: go(element.type) })) };
    case 'union':
    case 'intersection':
      return { ...type, types: type.types.map(go) };
    case 'function':
    case 'constructor':
      return { ...type, signature: substituteSignature(type.signature, values) };
    case 'object':
      return { ...type, shape: substituteShape(type.shape, values) };
    case 'conditional':
      return { ...type, check: go(type.check), extends: go(type.extends), true: go(type.true), false: go(type.false) };
    case 'infer':
      return type.constraint === undefined ? type : { ...type, constraint: go(type.constraint) };
    case 'indexed':
      return { ...type, object: go(type.object), index: go(type.index) };
    case 'keyof':
      return { ...type, type: go(type.type) };
    case 'mapped': {
      const inner = without(values, [type.parameter]);
      return {
        ...type,
        constraint: go(type.constraint),
        type: substitute(type.type, inner),
        ...(type.as === undefined ? {} : { as: substitute(type.as, inner) }),
      };
    }
    case 'template':
      return { ...type, spans: type.spans.map((span) => ({ ...span, type: go(span.type) })) };
    case 'predicate':
      return type.type === undefined ? type : { ...type, type: go(type.type) };
    case 'keyword':
    case 'literal':
    case 'query':
    case 'unreadable':
      return type;
  }
}

/** Any type parameter, unless one is named. */
export const mentionsParameter = (type: TypeModel, name?: string): boolean =>
  JSON.stringify(type).includes(`{"kind":"parameter"${name === undefined ? '' : `,"name":"${name}"}`}`);

export const mentionsThis = (type: TypeModel): boolean => JSON.stringify(type).includes('{"kind":"this"}');

/** Nobody can say what it is before the call. */
export const isOpen = (type: TypeModel): boolean => mentionsParameter(type) || mentionsThis(type);

export function substituteSignature(signature: SignatureModel, values: ReadonlyMap<string, TypeModel>): SignatureModel {
  const inner = without(
    values,
    signature.typeParameters.map((parameter) => parameter.name),
  );
  const go = (type: TypeModel) => substitute(type, inner);
  return {
    ...signature,
    typeParameters: signature.typeParameters.map((parameter) => substituteParameter(parameter, inner)),
    parameters: signature.parameters.map((parameter) => ({ ...parameter, type: go(parameter.type) })),
    returns: go(signature.returns),
    ...(signature.thisType === undefined ? {} : { thisType: go(signature.thisType) }),
  };
}

function substituteParameter(
  parameter: TypeParameterModel,
  values: ReadonlyMap<string, TypeModel>,
): TypeParameterModel {
  return {
    ...parameter,
    ...(parameter.constraint === undefined ? {} : { constraint: substitute(parameter.constraint, values) }),
    ...(parameter.default === undefined ? {} : { default: substitute(parameter.default, values) }),
  };
}

export function substituteShape(shape: ShapeModel, values: ReadonlyMap<string, TypeModel>): ShapeModel {
  const signature = (one: SignatureModel) => substituteSignature(one, values);
  return {
    call: shape.call.map(signature),
    construct: shape.construct.map(signature),
    members: shape.members.map((member) => substituteMember(member, values)),
    index: shape.index.map((index) => ({
      ...index,
      key: substitute(index.key, values),
      value: substitute(index.value, values),
    })),
  };
}

export function substituteMember(member: MemberModel, values: ReadonlyMap<string, TypeModel>): MemberModel {
  const signature = (one: SignatureModel) => substituteSignature(one, values);
  if (member.kind === 'method') return { ...member, signatures: member.signatures.map(signature) };
  return {
    ...member,
    type: substitute(member.type, values),
    ...(member.setType === undefined ? {} : { setType: substitute(member.setType, values) }),
    ...(member.call === undefined ? {} : { call: member.call.map(signature) }),
  };
}

function without(values: ReadonlyMap<string, TypeModel>, hidden: readonly string[]): ReadonlyMap<string, TypeModel> {
  if (!hidden.some((name) => values.has(name))) return values;
  return new Map([...values].filter(([name]) => !hidden.includes(name)));
}
