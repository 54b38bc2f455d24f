/** Reads the name of a member: an identifier, a string or number, or a symbol. */

import { ts } from 'ts-morph';
import type { MemberName } from '../model.js';
import type { Reader } from './reader.js';

export function readMemberName(name: ts.PropertyName | ts.BindingName, reader: Reader): MemberName | undefined {
  if (ts.isIdentifier(name)) return textName(name.text);
  if (ts.isStringLiteral(name) || ts.isNumericLiteral(name) || ts.isNoSubstitutionTemplateLiteral(name))
    return textName(name.text);
  return ts.isComputedPropertyName(name) ? readComputed(name.expression, reader) : undefined;
}

const textName = (text: string): MemberName => ({
  kind: /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text) ? 'identifier' : 'string',
  text,
});

function readComputed(expression: ts.Expression, reader: Reader): MemberName | undefined {
  if (ts.isPropertyAccessExpression(expression) && isSymbolGlobal(expression.expression)) {
    return { kind: 'symbol', text: expression.name.text, wellKnown: true };
  }
  if (ts.isStringLiteralLike(expression) || ts.isNumericLiteral(expression)) return textName(expression.text);
  if (expression.pos >= 0) {
    const type = reader.checker.getTypeAtLocation(expression);
    if (type.isStringLiteral() || type.isNumberLiteral()) return textName(String(type.value));
  }
  return isEntity(expression) ? { kind: 'symbol', text: entity(expression), wellKnown: false } : undefined;
}

const isSymbolGlobal = (node: ts.Expression) => ts.isIdentifier(node) && node.text === 'Symbol';

const isEntity = (node: ts.Expression): node is ts.Identifier | ts.PropertyAccessExpression =>
  ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node) && isEntity(node.expression));

const entity = (node: ts.Expression): string =>
  ts.isPropertyAccessExpression(node)
    ? `${entity(node.expression)}.${node.name.text}`
    : ts.isIdentifier(node)
      ? node.text
      : '';

/** The name of a property that the checker knows; `__@iterator@42` is `Symbol.iterator`. */
export function nameOfSymbol(symbol: ts.Symbol, reader: Reader): MemberName | undefined {
  const escaped = symbol.escapedName as string;
  if (escaped.startsWith('__#')) return undefined;
  const [, text] = /^__@(.+)@\d+$/.exec(escaped) ?? [];
  if (text === undefined) return textName(ts.unescapeLeadingUnderscores(symbol.escapedName));
  for (const node of symbol.declarations ?? []) {
    const name = ts.getNameOfDeclaration(node);
    const read = name && ts.isComputedPropertyName(name) ? readComputed(name.expression, reader) : undefined;
    if (read) return read;
  }
  return { kind: 'symbol', text, wellKnown: text in Symbol };
}

export const nameKey = (name: MemberName): string => (name.kind === 'symbol' ? `[${name.text}]` : name.text);
