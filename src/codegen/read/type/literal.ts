/** Reads `'a'`, `-1`, `10n`, `true` and `null`. */

import { ts } from 'ts-morph';
import type { TypeModel } from '../../model/model.js';
import { quoted } from '../../model/text.js';

export function readLiteral({ literal }: ts.LiteralTypeNode): TypeModel {
  if (literal.kind === ts.SyntaxKind.NullKeyword) return { kind: 'keyword', name: 'null' };
  if (literal.kind === ts.SyntaxKind.TrueKeyword) return { kind: 'literal', text: 'true' };
  if (literal.kind === ts.SyntaxKind.FalseKeyword) return { kind: 'literal', text: 'false' };
  if (ts.isPrefixUnaryExpression(literal)) return { kind: 'literal', text: `-${numeric(literal.operand)}` };
  if (ts.isStringLiteral(literal) || ts.isNoSubstitutionTemplateLiteral(literal)) {
    return { kind: 'literal', text: quoted(literal.text) };
  }
  return { kind: 'literal', text: numeric(literal) };
}

/** Of `1e999` the parser says `Infinity`, which is no literal. */
function numeric(node: ts.Node): string {
  if (!ts.isNumericLiteral(node) && !ts.isBigIntLiteral(node)) return node.getText();
  return node.text === 'Infinity' ? '1e999' : node.text;
}
