/** Reads the name of a member: an identifier, a string or number, or a symbol. */

import { ts } from 'ts-morph';
import type { MemberName } from '../model/model.js';
import type { Reader } from './reader.js';
import { symbolConstant } from './symbol-constant.js';
import { symbolOfName } from './symbols.js';

export function readMemberName(name: ts.PropertyName | ts.BindingName, reader: Reader): MemberName | undefined {
  if (ts.isIdentifier(name)) return textName(name.text);
  if (ts.isNumericLiteral(name)) return numberName(name.text);
  if (ts.isStringLiteral(name) || ts.isNoSubstitutionTemplateLiteral(name)) return textName(name.text);
  return ts.isComputedPropertyName(name) ? readComputed(name.expression, reader) : undefined;
}

const textName = (text: string): MemberName => ({
  kind: /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text) ? 'identifier' : 'string',
  text,
});

/** `0`, `Kind.Word`; one that is written otherwise in an object (`-1`, `1e21`) goes by its text. */
const numberName = (text: string): MemberName =>
  /^(?:0|[1-9]\d*)$/.test(text) ? { kind: 'string', text, number: true } : textName(text);

function readComputed(expression: ts.Expression, reader: Reader): MemberName | undefined {
  if (ts.isPropertyAccessExpression(expression) && isSymbolGlobal(expression.expression)) {
    return { kind: 'symbol', text: expression.name.text, wellKnown: true };
  }
  if (ts.isNumericLiteral(expression)) return numberName(expression.text);
  if (ts.isStringLiteralLike(expression)) return textName(expression.text);
  if (expression.pos >= 0) {
    const type = reader.checker.getTypeAtLocation(expression);
    if (type.isNumberLiteral()) return numberName(String(type.value));
    if (type.isStringLiteral()) return textName(type.value);
  }
  if (!isEntity(expression)) return undefined;
  const constant = symbolConstant(symbolOf(expression, reader), reader);
  return { kind: 'symbol', text: entity(expression), wellKnown: false, ...(constant && { constant }) };
}

/** The constant that has the symbol. */
function symbolOf(expression: ts.Identifier | ts.PropertyAccessExpression, reader: Reader): ts.Symbol | undefined {
  if (ts.isIdentifier(expression)) return symbolOfName(expression, reader, 'value');
  return expression.pos < 0 ? undefined : reader.checker.getSymbolAtLocation(expression);
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
  if (text === undefined) {
    const plain = ts.unescapeLeadingUnderscores(symbol.escapedName);
    return isNumber(symbol, reader) ? numberName(plain) : textName(plain);
  }
  for (const node of symbol.declarations ?? []) {
    const name = ts.getNameOfDeclaration(node);
    const read = name && ts.isComputedPropertyName(name) ? readComputed(name.expression, reader) : undefined;
    if (read) return read;
  }
  return { kind: 'symbol', text, wellKnown: text in Symbol };
}

/** The compiler knows the property `0` by the same name as `'0'`. */
function isNumber({ escapedName, declarations = [] }: ts.Symbol, reader: Reader): boolean {
  if (!/^\d/.test(escapedName as string)) return false;
  const name = declarations[0] && ts.getNameOfDeclaration(declarations[0]);
  const read = name && ts.isPropertyName(name) ? readMemberName(name, reader) : undefined;
  return read?.kind === 'string' && read.number === true;
}

export const nameKey = (name: MemberName): string => (name.kind === 'symbol' ? `[${name.text}]` : name.text);
