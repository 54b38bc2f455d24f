/** Puts other types in the place of type parameters and of `this`, without catching names that only look the same. */

import type { MemberModel, ParameterModel, ShapeModel, SignatureModel, TypeModel } from './model.js';

type Substitution = ReadonlyMap<string, TypeModel>;

export function substituteShape(shape: ShapeModel, map: Substitution): ShapeModel {
  if (map.size === 0) return shape;
  return {
    call: shape.call.map((signature) => substituteSignature(signature, map)),
    construct: shape.construct.map((signature) => substituteSignature(signature, map)),
    members: shape.members.map((member) => substituteMember(member, map)),
    index: shape.index.map(({ key, value, readonly }) => ({
      key: substitute(key, map),
      value: substitute(value, map),
      readonly,
    })),
  };
}

export function substituteMember(member: MemberModel, map: Substitution): MemberModel {
  if (member.kind === 'method')
    return { ...member, signatures: member.signatures.map((signature) => substituteSignature(signature, map)) };
  return {
    ...member,
    type: substitute(member.type, map),
    ...(member.setType && { setType: substitute(member.setType, map) }),
    ...(member.call && { call: member.call.map((signature) => substituteSignature(signature, map)) }),
  };
}

export function substituteSignature(signature: SignatureModel, outer: Substitution): SignatureModel {
  const map = enterScope(
    signature.typeParameters.map(({ name }) => name),
    outer,
  );
  const renamed = (name: string) => {
    const to = map.get(name);
    return to?.kind === 'parameter' ? to.name : name;
  };
  return {
    ...signature,
    typeParameters: signature.typeParameters.map((parameter) => ({
      ...parameter,
      name: renamed(parameter.name),
      ...(parameter.constraint && { constraint: substitute(parameter.constraint, map) }),
      ...(parameter.default && { default: substitute(parameter.default, map) }),
    })),
    ...(signature.thisType && { thisType: substitute(signature.thisType, map) }),
    parameters: signature.parameters.map(
      (parameter): ParameterModel => ({ ...parameter, type: substitute(parameter.type, map) }),
    ),
    returns: substitute(signature.returns, map),
  };
}

/** Names bound by a scope hide those outside of it; one that an argument mentions gets a new name. */
function enterScope(bound: readonly string[], outer: Substitution): Substitution {
  const isApart = (name: string) => !outer.has(name) && !mentionedBy(outer).has(name);
  if (bound.every(isApart)) return outer;
  const map = new Map([...outer].filter(([name]) => !bound.includes(name)));
  const mentioned = mentionedBy(map);
  const inner = new Map(map);
  for (const name of bound) {
    if (mentioned.has(name)) inner.set(name, { kind: 'parameter', name: freshName(name, mentioned, bound) });
  }
  return inner;
}

/** One substitution enters the scope of each signature of a shape. */
const mentions = new WeakMap<Substitution, ReadonlySet<string>>();

function mentionedBy(map: Substitution): ReadonlySet<string> {
  const known = mentions.get(map) ?? new Set([...map.values()].flatMap((type) => [...parametersIn(type)]));
  mentions.set(map, known);
  return known;
}

function freshName(name: string, mentioned: ReadonlySet<string>, bound: readonly string[]): string {
  for (let count = 2; ; count += 1) {
    const candidate = `${name}${count}`;
    if (!mentioned.has(candidate) && !bound.includes(candidate)) return candidate;
  }
}

/** Types are parts of each other's arguments many times over. */
const parameters = new WeakMap<object, ReadonlySet<string>>();

/** The names of the parameters in a type, without those that a signature in it declares. */
function parametersIn(value: object): ReadonlySet<string> {
  const known = parameters.get(value);
  if (known !== undefined) return known;
  const { kind, name, typeParameters = [] } = value as Partial<SignatureModel> & { kind?: unknown; name?: unknown };
  const found = new Set<string>();
  if (kind === 'parameter' && typeof name === 'string') found.add(name);
  else {
    for (const part of Object.values(value)) {
      if (typeof part === 'object' && part !== null) for (const one of parametersIn(part)) found.add(one);
    }
    for (const own of typeParameters) found.delete(own.name);
  }
  const result = found.size === 0 ? NONE : found;
  parameters.set(value, result);
  return result;
}

const NONE: ReadonlySet<string> = new Set();

/** Replaces parameters by name, and `this` under that name; what a scope declares itself hides what is around it. */
export function substitute(type: TypeModel, map: Substitution): TypeModel {
  if (map.size === 0) return type;
  const within = (part: TypeModel) => substitute(part, map);
  switch (type.kind) {
    case 'parameter':
      return map.get(type.name) ?? type;
    case 'this':
      return map.get('this') ?? type;
    case 'reference':
      return type.arguments.length > 0 ? { ...type, arguments: type.arguments.map(within) } : type;
    case 'array':
      return { ...type, element: within(type.element) };
    case 'tuple':
      return { ...type, elements: type.elements.map((element) => ({ ...element, type: within(element.type) })) };
    case 'union':
    case 'intersection':
      return { ...type, types: type.types.map(within) };
    case 'function':
    case 'constructor':
      return { ...type, signature: substituteSignature(type.signature, map) };
    case 'object':
      return { ...type, shape: substituteShape(type.shape, map) };
    case 'conditional':
      return conditionalWith(type, map);
    case 'infer':
      return inferWith(type, map);
    case 'indexed':
      return { ...type, object: within(type.object), index: within(type.index) };
    case 'keyof':
      return { ...type, type: within(type.type) };
    case 'mapped':
      return mappedWith(type, map);
    case 'template':
      return { ...type, spans: type.spans.map((span) => ({ ...span, type: within(span.type) })) };
    case 'predicate':
      return type.type ? { ...type, type: within(type.type) } : type;
    case 'query':
    case 'keyword':
    case 'literal':
    case 'unreadable':
      return type;
  }
}

/** `infer U` binds `U` in the condition and in the branch where it holds. */
function conditionalWith(type: TypeModel & { kind: 'conditional' }, map: Substitution): TypeModel {
  const inner = enterScope(inferredNames(type.extends), map);
  return {
    ...type,
    check: substitute(type.check, map),
    extends: substitute(type.extends, inner),
    true: substitute(type.true, inner),
    false: substitute(type.false, map),
  };
}

function inferWith(type: TypeModel & { kind: 'infer' }, map: Substitution): TypeModel {
  const renamed = map.get(type.name);
  const name = renamed?.kind === 'parameter' ? renamed.name : type.name;
  return { ...type, name, ...(type.constraint && { constraint: substitute(type.constraint, map) }) };
}

function inferredNames(value: unknown, names: string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return names;
  const { kind, name } = value as { kind?: unknown; name?: unknown };
  if (kind === 'infer' && typeof name === 'string') names.push(name);
  for (const part of Object.values(value)) inferredNames(part, names);
  return names;
}

function mappedWith(type: TypeModel & { kind: 'mapped' }, map: Substitution): TypeModel {
  const inner = enterScope([type.parameter], map);
  const renamed = inner.get(type.parameter);
  return {
    ...type,
    parameter: renamed?.kind === 'parameter' ? renamed.name : type.parameter,
    constraint: substitute(type.constraint, map),
    ...(type.as && { as: substitute(type.as, inner) }),
    type: substitute(type.type, inner),
  };
}
