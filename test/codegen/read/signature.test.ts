/** Signatures: overloads, type parameters, `this`, predicates, patterns, documentation. */

import { describe, expect, test } from 'vitest';
import { printSignature } from './support/print.js';
import { readFiles, signaturesOf } from './support/read.js';

const { 'signatures.d.ts': model } = readFiles({
  'signatures.d.ts': `
    /**
     * Reads one.
     *
     *     const a = read('a');
     *
     * @param path where
     */
    export function read(path: string): string;
    /** Reads many. */
    export function read(...paths: [first: string, second?: string, ...more: string[]]): string[];
    export function check(this: Date, value: unknown): value is Map<string, number>;
    export function assert(value: unknown, message?: string): asserts value;
    export function patterns({ a }: { a: 1 }, [b]: [string], options: string): void;
    export function generic<const T extends readonly string[], U = T[number]>(list: T): U;
    export function nested(callback: (this: Date, error: Error | null, chunk?: Buffer) => void): new (x: number) => Date;
  `,
});

const printed = (name: string) => signaturesOf(model, name).map(printSignature);

describe('signatures', () => {
  test('every overload is kept, with its own documentation', () => {
    expect(printed('read')).toEqual([
      '(path: string) => string',
      '(...paths: [first: string, second?: string, ...more: string[]]) => string[]',
    ]);
    expect(signaturesOf(model, 'read').map(({ docs }) => docs)).toEqual([
      "Reads one.\n\n    const a = read('a');\n\n@param path where",
      'Reads many.',
    ]);
  });

  test('`this`, predicates and assertions are kept', () => {
    expect(printed('check')).toEqual(['(this: Date, value: unknown) => value is Map<string, number>']);
    expect(printed('assert')).toEqual(['(value: unknown, message?: string) => asserts value']);
  });

  test('patterns get names that are free', () => {
    expect(printed('patterns')).toEqual(['(options2: { a: 1 }, options3: [string], options: string) => void']);
  });

  test('type parameters keep constraints, defaults and modifiers', () => {
    expect(printed('generic')).toEqual(['<const T extends readonly string[], U = T[number]>(list: T) => U']);
  });

  test('function and constructor types are signatures too', () => {
    expect(printed('nested')).toEqual([
      '(callback: ((this: Date, error: (Error | null), chunk?: Buffer) => void)) => new (x: number) => Date',
    ]);
  });

  test('places are counted from one, relative to the project', () => {
    expect(signaturesOf(model, 'read')[0]?.place).toEqual({ file: 'signatures.d.ts', line: 9, column: 5 });
  });
});
