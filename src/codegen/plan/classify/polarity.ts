/** Which parts a type has, and which way a value of each part travels. */

import type { MemberModel, ShapeModel, SignatureModel, TypeModel, TypeParameterModel } from '../../model/model.js';
import { textOf } from '../../model/text.js';
import { isForTypes } from '../model-index.js';

/**
 * `input` goes from the caller to the thread, `output` comes back. `neutral` is a type that is only computed with
 * (`keyof T`, what a conditional type checks): no value of it travels.
 */
export type Polarity = 'input' | 'output' | 'neutral';

export interface Part {
  readonly type: TypeModel;
  readonly polarity: Polarity;
  /** It says what a type parameter may be, or what a condition asks for. */
  readonly limit?: boolean;
  /** How many declarations of other packages lead there. */
  readonly hops?: number;
}

export const flip = (polarity: Polarity): Polarity =>
  polarity === 'neutral' ? 'neutral' : polarity === 'input' ? 'output' : 'input';

const part = (type: TypeModel | undefined, polarity: Polarity): Part[] =>
  type === undefined ? [] : [{ type, polarity }];

const limit = (type: TypeModel): Part[] => [{ type, polarity: 'neutral', limit: true }];

/** The types directly inside a type. A reference has its type arguments as parts, not what it refers to. */
export function partsOf(type: TypeModel, polarity: Polarity): readonly Part[] {
  switch (type.kind) {
    case 'reference':
      return type.arguments.flatMap((argument) => part(argument, polarity));
    case 'array':
      return part(type.element, polarity);
    case 'tuple':
      return type.elements.flatMap((element) => part(element.type, polarity));
    case 'union':
    case 'intersection':
      return type.types.flatMap((inner) => part(inner, polarity));
    case 'function':
      return partsOfSignature(type.signature, polarity);
    case 'constructor':
      // To the caller a class comes as something to create instances with.
      return partsOfSignature(type.signature, polarity === 'output' ? 'output' : 'neutral');
    case 'object':
      return partsOfShape(type.shape, polarity);
    case 'conditional':
      return [
        ...part(type.check, 'neutral'),
        ...limit(type.extends),
        ...part(type.true, polarity),
        ...part(type.false, polarity),
      ];
    case 'infer':
      return part(type.constraint, 'neutral');
    case 'indexed':
      return [...part(type.object, 'neutral'), ...part(type.index, 'neutral')];
    case 'keyof':
      return part(type.type, 'neutral');
    case 'mapped':
      return [...part(type.constraint, 'neutral'), ...part(type.as, 'neutral'), ...part(type.type, polarity)];
    case 'template':
      return type.spans.flatMap((span) => part(span.type, 'neutral'));
    case 'predicate':
      // `failed(): this is Failure` tells that objects of that type come, though nothing says where.
      return part(type.type, type.parameter === 'this' ? polarity : 'neutral');
    case 'query':
      return type.resolved === undefined || polarity !== 'output' ? [] : partsOfShape(type.resolved, polarity);
    case 'keyword':
    case 'literal':
    case 'parameter':
    case 'this':
    case 'unreadable':
      return [];
  }
}

/** The parts of a part: what is in a list or an union is limited as well; what is in an object is not. */
export function partsWithin({ type, polarity, limit = false }: Part): readonly Part[] {
  const inner = partsOf(type, polarity);
  return limit && type.kind !== 'object' ? inner.map((part) => ({ ...part, limit })) : inner;
}

/** What a type parameter is limited to, and what it is unless given: no value of either travels. */
export const partsOfTypeParameter = (parameter: TypeParameterModel): readonly Part[] => [
  ...(parameter.constraint === undefined ? [] : limit(parameter.constraint)),
  ...part(parameter.default, 'neutral'),
];

/** A function that travels `polarity`: its result travels the same way, its arguments the other. */
export function partsOfSignature(signature: SignatureModel, polarity: Polarity): readonly Part[] {
  const against = flip(polarity);
  return [
    ...signature.typeParameters.flatMap(partsOfTypeParameter),
    ...(polarity === 'input' ? part(signature.thisType, 'output') : []),
    ...signature.parameters.flatMap((parameter) => part(parameter.type, against)),
    ...part(signature.returns, polarity),
  ];
}

export function partsOfShape(shape: ShapeModel, polarity: Polarity): readonly Part[] {
  return [
    ...[...shape.call, ...shape.construct].flatMap((signature) => partsOfSignature(signature, polarity)),
    ...shape.members.flatMap((member) => partsOfMember(member, polarity)),
    ...shape.index.flatMap((index) => [...part(index.key, 'neutral'), ...part(index.value, polarity)]),
  ];
}

/** The `this` of overloads that differ in nothing else: what they are called on decides what they give. */
export function decidingReceivers(signatures: readonly SignatureModel[]): readonly TypeModel[] {
  if (signatures.length === 1 || signatures.every(({ thisType }) => thisType === undefined)) return [];
  const texts = signatures.map(({ parameters }) => textOf(parameters.map(({ type }) => type)));
  const isAlone = (text: string) => texts.indexOf(text) === texts.lastIndexOf(text);
  return signatures.flatMap(({ thisType }, position) => (isAlone(texts[position] as string) ? [] : (thisType ?? [])));
}

export function partsOfMember(member: MemberModel, polarity: Polarity): readonly Part[] {
  if (member.kind === 'method')
    return [
      ...member.signatures.flatMap((signature) => partsOfSignature(signature, polarity)),
      ...(polarity === 'output' ? decidingReceivers(member.signatures).map((type) => ({ type, polarity })) : []),
    ];
  return part(member.type, isForTypes(member) ? 'neutral' : polarity);
}
