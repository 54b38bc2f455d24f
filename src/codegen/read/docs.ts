/** Reads JSDoc as it was written, and the tags that hide a declaration. */

import { ts } from 'ts-morph';
import { jsDocBlocks } from './internals.js';
import { isSynthesized } from './reader.js';

/** The text between the comment's marks, unindented, with its tags; undefined where there is none. */
export function docsOf(node: ts.Node | undefined): string | undefined {
  // What stands at the head of a file is about the file.
  if (!node || isSynthesized(node) || ts.isSourceFile(node)) return undefined;
  const block = jsDocBlocks(documented(node)).at(-1);
  if (!block) return undefined;
  const text = unindent(node.getSourceFile().text.slice(block.pos, block.end));
  if (text === undefined || aboutFile.test(text)) return undefined;
  const said = (ts.isClassLike(node) ? text.replace(baseTag, '') : text).replace(directive, '').trimEnd();
  return said === '' ? undefined : said;
}

/** The facade's class has an `extends` of its own, which TypeScript 7 compares with what the comment says. */
const baseTag = /^@(?:augments|extends)\b.*\n?/gm;

/** The compiler obeys it in a comment of documentation as well: it would let pass what is wrong with the facade. */
const directive = /^@ts-(?:ignore|expect-error|nocheck|check)\b.*\n?/gm;

/** The head of a file that has no import after it sticks to the first declaration. */
const aboutFile = /^@(?:file|fileoverview|overview|packageDocumentation|module)\b/m;

/** The comment of `const a = …` stands before the statement. */
function documented(node: ts.Node): ts.Node {
  if (jsDocBlocks(node).length > 0) return node;
  if (ts.isVariableDeclaration(node) && ts.isVariableDeclarationList(node.parent)) return node.parent.parent;
  if (ts.isBinaryExpression(node.parent) && ts.isExpressionStatement(node.parent.parent)) return node.parent.parent;
  return node;
}

export function unindent(comment: string): string | undefined {
  const lines = comment
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .split(/\r?\n/)
    .map((line, index) => (index === 0 ? line.trim() : line.replace(/^\s*\*? ?/, '').trimEnd()));
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return lines.length > 0 ? lines.join('\n') : undefined;
}

/** Marked `@internal`, or private in one of the ways that a class has. */
export function isHidden(node: ts.Node): boolean {
  if (ts.canHaveModifiers(node)) {
    const hiding = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword];
    if (ts.getModifiers(node)?.some(({ kind }) => hiding.includes(kind))) return true;
  }
  const name = ts.getNameOfDeclaration(node as ts.Declaration);
  if (name && ts.isPrivateIdentifier(name)) return true;
  if (isSynthesized(node)) return false;
  if (ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal')) return true;
  return isJavaScript(node) && (ts.getJSDocPrivateTag(node) ?? ts.getJSDocProtectedTag(node)) !== undefined;
}

export const isJavaScript = (node: ts.Node): boolean => (node.flags & ts.NodeFlags.JavaScriptFile) !== 0;
