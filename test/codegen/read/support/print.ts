/** Models as short text, so that a test can say what it expects in one line. */

import type {
  MemberModel,
  MemberName,
  ModuleModel,
  ShapeModel,
  SignatureModel,
  TypeModel,
  TypeParameterModel,
} from '../../../../src/codegen/model/model.js';

export const printSignature = ({ typeParameters, thisType, parameters, returns }: SignatureModel): string => {
  const all = parameters.map(
    ({ name, optional, rest, type }) => `${rest ? '...' : ''}${name}${optional ? '?' : ''}: ${printType(type)}`,
  );
  if (thisType) all.unshift(`this: ${printType(thisType)}`);
  return `${printTypeParameters(typeParameters)}(${all.join(', ')}) => ${printType(returns)}`;
};

export const printTypeParameters = (parameters: readonly TypeParameterModel[]): string =>
  parameters.length === 0
    ? ''
    : `<${parameters
        .map(({ name, constraint, default: fallback, modifiers }) =>
          [
            ...modifiers,
            name,
            ...(constraint ? ['extends', printType(constraint)] : []),
            ...(fallback ? ['=', printType(fallback)] : []),
          ].join(' '),
        )
        .join(', ')}>`;

const printName = (name: MemberName) =>
  name.kind === 'symbol'
    ? `[${name.wellKnown ? 'Symbol.' : ''}${name.text}]`
    : name.kind === 'string'
      ? `'${name.text}'`
      : name.text;

export const printMember = (member: MemberModel): string => {
  const name = `${printName(member.name)}${member.optional ? '?' : ''}`;
  if (member.kind === 'method')
    return member.signatures.map((signature) => `${name}${printSignature(signature)}`).join('; ');
  const set = member.setType ? ` set ${printType(member.setType)}` : '';
  return `${member.readonly ? 'readonly ' : ''}${name}: ${printType(member.type)}${set}`;
};

export const printShape = ({ call, construct, members, index }: ShapeModel): string =>
  [
    ...call.map(printSignature),
    ...construct.map((signature) => `new ${printSignature(signature)}`),
    ...index.map(({ key, value }) => `[${printType(key)}]: ${printType(value)}`),
    ...members.map(printMember),
  ].join('; ');

/** References are written as their declaration's id, so `Foo#2` is another `Foo`. */
export function printType(type: TypeModel): string {
  const list = (types: readonly TypeModel[]) => types.map(printType).join(', ');
  switch (type.kind) {
    case 'keyword':
      return type.name;
    case 'literal':
      return type.text;
    case 'parameter':
      return type.name;
    case 'this':
      return 'this';
    case 'reference':
      return `${type.declaration}${type.member ? `.${type.member}` : ''}${type.arguments.length > 0 ? `<${list(type.arguments)}>` : ''}`;
    case 'array':
      return `${type.readonly ? 'readonly ' : ''}${printType(type.element)}[]`;
    case 'tuple':
      return `${type.readonly ? 'readonly ' : ''}[${type.elements
        .map(
          (element) =>
            `${element.rest ? '...' : ''}${element.name ? `${element.name}${element.optional ? '?' : ''}: ` : ''}${printType(element.type)}`,
        )
        .join(', ')}]`;
    case 'union':
      return `(${type.types.map(printType).join(' | ')})`;
    case 'intersection':
      return `(${type.types.map(printType).join(' & ')})`;
    case 'function':
      return `(${printSignature(type.signature)})`;
    case 'constructor':
      return `${type.abstract ? 'abstract ' : ''}new ${printSignature(type.signature)}`;
    case 'object':
      return `{ ${printShape(type.shape)} }`;
    case 'conditional':
      return `${printType(type.check)} extends ${printType(type.extends)} ? ${printType(type.true)} : ${printType(type.false)}`;
    case 'infer':
      return `infer ${type.name}${type.constraint ? ` extends ${printType(type.constraint)}` : ''}`;
    case 'indexed':
      return `${printType(type.object)}[${printType(type.index)}]`;
    case 'keyof':
      return `keyof ${printType(type.type)}`;
    case 'mapped':
      return `{ ${type.readonly ?? ''}[${type.parameter} in ${printType(type.constraint)}${type.as ? ` as ${printType(type.as)}` : ''}]${type.optional ?? ''}: ${printType(type.type)} }`;
    case 'template':
      return `\`${type.head}${type.spans.map((span) => `\${${printType(span.type)}}${span.text}`).join('')}\``;
    case 'query':
      return `typeof ${type.path.join('.')}`;
    case 'predicate':
      return `${type.asserts ? 'asserts ' : ''}${type.parameter}${type.type ? ` is ${printType(type.type)}` : ''}`;
    case 'unreadable':
      return `?${type.text}`;
  }
}

/** Every unreadable type in a model, with its reason. */
export function unreadableIn(model: ModuleModel): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const { kind, text, reason } = value as { kind?: unknown; text?: unknown; reason?: unknown };
    if (kind === 'unreadable') found.push(`${String(text)}: ${String(reason)}`);
    for (const part of value instanceof Map ? value.values() : Object.values(value)) visit(part);
  };
  visit([model.exports, model.declarations]);
  return found;
}
