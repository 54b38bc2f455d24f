/** Reads all comments of a TypeScript text in order, as words: indentation and asterisks are a formatter's business. */

import { ts } from 'ts-morph';

export interface Comment {
  readonly end: number;
  readonly words: string;
}

export function readComments(text: string): Comment[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  const comments: Comment[] = [];
  const braces: Brace[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    followTemplate(scanner, token, braces);
    if (token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia) {
      comments.push({ end: scanner.getTokenEnd(), words: toWords(scanner.getTokenText()) });
    }
  }
  return comments;
}

const toWords = (comment: string): string =>
  comment
    .replace(/^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

type Brace = 'template' | 'block';

/** A scanner does not know which `}` goes on with a template, whose text may look like a comment (`https://…`). */
function followTemplate(scanner: ts.Scanner, token: ts.SyntaxKind, braces: Brace[]): void {
  if (token === ts.SyntaxKind.TemplateHead) braces.push('template');
  if (token === ts.SyntaxKind.OpenBraceToken) braces.push('block');
  if (token !== ts.SyntaxKind.CloseBraceToken || braces.pop() !== 'template') return;
  if (scanner.reScanTemplateToken(false) === ts.SyntaxKind.TemplateMiddle) braces.push('template');
}
