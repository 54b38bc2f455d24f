// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./error-interfaces/input.d.ts -o error-interfaces/facade.ts

import type { Failure } from './input.js';
import { defineCrossings, original, toThread } from 'gen-async-facade';

export type { Failure };

const input = original('./input.js', import.meta.url);

/** Made by hand, with a method that stays where it was made. */
export interface ParseError extends SyntaxError {
  readonly offset: number;
}

export interface ValidationErrorConstructor {
  new <T>(issues: string[]): ValidationError<T>;
}

/** What a value that does not fit is refused with. */
export class ValidationError<T = unknown> extends Error {
  declare readonly issues: { path: string; message: string }[];
  declare readonly input: T;
}

export function check(value: unknown): Promise<{ ok: true } | { ok: false; error: ValidationError; cause?: Failure }> {
  return toThread(input.check, value);
}

export function parse(text: string, onError?: (error: ParseError) => void): Promise<unknown>;
export function parse(...args: unknown[]): unknown {
  return toThread(input.parse, ...args);
}

defineCrossings(input, {
  errors: { ValidationError: { class: ValidationError, original: input.ValidationError } },
  copies: { Failure: { properties: ['code'] }, ParseError: { properties: ['offset', 'fragment'] } },
  functions: { check: { facade: check, original: input.check }, parse: { facade: parse, original: input.parse } },
});
