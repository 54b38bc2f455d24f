// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./error-of-object/input.d.ts -o error-of-object/facade.ts

import { defineCrossings, original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url).default;

export interface Root {
  CheckError: new (message: string, details: string[]) => CheckError;
  check(value: unknown): { error?: CheckError };
  isError(error: unknown): error is CheckError;
}

export class CheckError extends Error {
  declare readonly details: readonly string[];
}

export function check(value: unknown): Promise<{ error?: CheckError }> {
  return toThread(input.check, value);
}

export function isError(error: unknown): Promise<boolean> {
  return toThread(input.isError, error);
}

/** The class of errors hangs on an object, and is declared by what it makes. */
export const Checker = {
  CheckError,
  check(value: unknown): Promise<{ error?: CheckError }> {
    return toThread(input.check, value);
  },
  isError(error: unknown): Promise<boolean> {
    return toThread(input.isError, error);
  },
};

defineCrossings(input, {
  errors: { CheckError: { class: CheckError, original: input.CheckError } },
});

export default Checker;
