/** Reduces a facade's text to what it says, so that a formatter's taste never makes a committed facade stale. */

import { ts } from 'ts-morph';
import { type Comment, readComments } from './comments.js';

/**
 * What the text says, in order: the syntax tree's leaves with their nesting, and the comments between them.
 *
 * White space, quotes, semicolons, trailing commas, redundant parentheses and the order of imports leave no trace.
 * Grouping does: it is the nesting of the tree, so `(a | b)[]` and `a | b[]` differ.
 */
export function canonicalForm(path: string, text: string): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const comments = readComments(text);
  const said: string[] = [];
  const imports: { readonly index: number; readonly text: string }[] = [];
  for (const statement of source.statements) {
    said.push(...takeComments(comments, statement.getStart()));
    const index = said.push(describe(statement, comments)) - 1;
    if (isImport(statement)) imports.push({ index, text: said[index] ?? '' });
  }
  // biome and others sort imports; what is loaded is the same
  const sorted = imports.map((entry) => entry.text).sort();
  for (const [rank, { index }] of imports.entries()) said[index] = sorted[rank] ?? '';
  return [...said, ...takeComments(comments, text.length)].join('\n');
}

const isImport = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined);

function takeComments(comments: Comment[], before: number): string[] {
  const next = comments.findIndex((comment) => comment.end > before);
  return comments.splice(0, next < 0 ? comments.length : next).map((comment) => comment.words);
}

function describe(node: ts.Node, comments: Comment[]): string {
  if (ts.isEmptyStatement(node) || ts.isSemicolonClassElement(node)) return '';
  if (ts.isParenthesizedTypeNode(node)) return describe(node.type, comments);
  if (ts.isParenthesizedExpression(node)) return describe(node.expression, comments);
  const before = takeComments(comments, node.getStart());
  const children: string[] = [];
  ts.forEachChild(node, (child) => {
    children.push(describe(child, comments));
  });
  if (ts.isNamedImports(node) || ts.isNamedExports(node)) children.sort();
  const body = children.length > 0 ? `${nodeLabel(node)}(${children.join(' ')})` : leafText(node);
  return [...before, body].join('\n');
}

/** A token's own text; of an empty block or list only what it is, for `{}` and `{ }` are the same. */
function leafText(node: ts.Node): string {
  if (ts.isStringLiteral(node)) return isPropertyName(node) ? node.text : JSON.stringify(node.text);
  return node.kind < ts.SyntaxKind.FirstNode ? node.getText() : ts.SyntaxKind[node.kind];
}

/** `'a': 1` and `a: 1` name the same property. */
const isPropertyName = (node: ts.StringLiteral): boolean => 'name' in node.parent && node.parent.name === node;

/** The kind of the node, with what it says in flags rather than in children: `const`, `type`, `keyof`. */
function nodeLabel(node: ts.Node): string {
  const words: (string | undefined)[] = [ts.SyntaxKind[node.kind]];
  if (ts.isVariableDeclarationList(node)) words.push(String(node.flags & ts.NodeFlags.BlockScoped));
  if ('isTypeOnly' in node && node.isTypeOnly) words.push('type');
  if ('isTypeOf' in node && node.isTypeOf) words.push('typeof');
  if ('operator' in node && typeof node.operator === 'number') words.push(ts.tokenToString(node.operator));
  return words.filter(Boolean).join(':');
}
