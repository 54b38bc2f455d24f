// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./error-classes/input.d.ts -o error-classes/facade.ts

import { defineCrossings, original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class ParseError extends Error {
  declare readonly line: number;
}

export class SyntaxParseError extends ParseError {
  declare token?: string;
}

export function parse(text: string): Promise<object> {
  return toThread(input.parse, text);
}

defineCrossings(input, {
  errors: {
    ParseError: { class: ParseError, original: input.ParseError },
    SyntaxParseError: { class: SyntaxParseError, original: input.SyntaxParseError },
  },
});
