// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./error-classes/input.d.ts -o error-classes/facade.ts

import type { Outcome } from './input.js';
import { defineCrossings, original, toThread } from 'gen-async-facade';

export type { Outcome };

const input = original('./input.js', import.meta.url);

export class ParseError extends Error {
  declare readonly line: number;
}

export class SyntaxParseError extends ParseError {
  declare token?: string;
}

/** Declared to be like an error, and thrown all the same. */
export class SyntaxFault extends Error {
  declare position: number;
}

/** Has what results have as well. */
export class RunError extends Error {
  declare readonly name: 'RunError';
  declare readonly exitCode: number;
}

export function parse(text: string): Promise<object> {
  return toThread(input.parse, text);
}

defineCrossings(input, {
  errors: {
    ParseError: { class: ParseError, original: input.ParseError },
    SyntaxParseError: { class: SyntaxParseError, original: input.SyntaxParseError },
    SyntaxFault: { class: SyntaxFault, original: input.SyntaxFault },
    RunError: { class: RunError, original: input.RunError },
  },
  copies: { Outcome: { original: input.Outcome } },
});
