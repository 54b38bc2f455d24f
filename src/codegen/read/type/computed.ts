/** Reads the types that are computed from others: operators, conditional, mapped and template literal types. */

import { ts } from 'ts-morph';
import type { TypeModel } from '../../model/model.js';
import type { Reader } from '../reader.js';
import { readType } from '../type.js';

/** `keyof T`, `unique symbol`, `readonly T[]` */
export function readOperator(node: ts.TypeOperatorNode, reader: Reader): TypeModel {
  if (node.operator === ts.SyntaxKind.UniqueKeyword) return { kind: 'keyword', name: 'unique symbol' };
  const type = readType(node.type, reader);
  if (node.operator === ts.SyntaxKind.KeyOfKeyword) return { kind: 'keyof', type };
  return type.kind === 'array' || type.kind === 'tuple' ? { ...type, readonly: true } : type;
}

/** `C extends E ? T : F` */
export const readConditional = (node: ts.ConditionalTypeNode, reader: Reader): TypeModel => ({
  kind: 'conditional',
  check: readType(node.checkType, reader),
  extends: readType(node.extendsType, reader),
  true: readType(node.trueType, reader),
  false: readType(node.falseType, reader),
});

/** `infer U extends string` */
export function readInfer({ typeParameter }: ts.InferTypeNode, reader: Reader): TypeModel {
  const { name, constraint } = typeParameter;
  return { kind: 'infer', name: name.text, ...(constraint && { constraint: readType(constraint, reader) }) };
}

/** `{ -readonly [K in keyof T as N]?: V }` */
export function readMapped(node: ts.MappedTypeNode, reader: Reader): TypeModel {
  const { name, constraint } = node.typeParameter;
  const readonly = modifier(node.readonlyToken);
  const optional = modifier(node.questionToken);
  return {
    kind: 'mapped',
    parameter: name.text,
    constraint: constraint ? readType(constraint, reader) : { kind: 'keyword', name: 'never' },
    ...(node.nameType && { as: readType(node.nameType, reader) }),
    type: node.type ? readType(node.type, reader) : { kind: 'keyword', name: 'any' },
    ...(readonly && { readonly }),
    ...(optional && { optional }),
  };
}

function modifier(
  token: ts.MappedTypeNode['readonlyToken'] | ts.MappedTypeNode['questionToken'],
): '+' | '-' | undefined {
  if (!token) return undefined;
  return token.kind === ts.SyntaxKind.MinusToken ? '-' : '+';
}

/** `` `--${Name}: ${string}` `` */
export const readTemplate = (node: ts.TemplateLiteralTypeNode, reader: Reader): TypeModel => ({
  kind: 'template',
  head: node.head.text,
  spans: node.templateSpans.map((span) => ({ type: readType(span.type, reader), text: span.literal.text })),
});
