/** Putting type arguments in, without catching names that only look the same. */

import { describe, expect, test } from 'vitest';
import type { TypeModel } from '../../../src/codegen/model/model.js';
import { substitute } from '../../../src/codegen/model/substitute.js';
import { printType } from '../read/support/print.js';

const parameter = (name: string): TypeModel => ({ kind: 'parameter', name });
const string: TypeModel = { kind: 'keyword', name: 'string' };

describe('substitute', () => {
  test('a name that a conditional type infers hides the outer one', () => {
    const type: TypeModel = {
      kind: 'conditional',
      check: parameter('T'),
      extends: { kind: 'infer', name: 'U' },
      true: parameter('U'),
      false: parameter('U'),
    };
    expect(printType(substitute(type, new Map([['U', string]])))).toBe('T extends infer U ? U : string');
    expect(printType(substitute(type, new Map([['T', parameter('U')]])))).toBe('U extends infer U2 ? U2 : U');
  });

  test("a mapped type's key is its own", () => {
    const type: TypeModel = {
      kind: 'mapped',
      parameter: 'K',
      constraint: { kind: 'keyof', type: parameter('T') },
      type: parameter('K'),
    };
    expect(printType(substitute(type, new Map([['T', parameter('K')]])))).toBe('{ [K2 in keyof K]: K2 }');
  });

  test('a signature keeps its own type parameter apart from one that is put in', () => {
    const own = {
      typeParameters: [{ name: 'U', modifiers: [] }],
      parameters: [{ name: 'a', optional: false, rest: false, type: parameter('T') }],
      returns: parameter('U'),
      place: { file: 'a.d.ts', line: 1, column: 1 },
    };
    const type: TypeModel = { kind: 'function', signature: own, abstract: false };
    expect(printType(substitute(type, new Map([['T', parameter('U')]])))).toBe('(<U2>(a: U) => U2)');
    expect(printType(substitute(type, new Map([['T', type]])))).toBe('(<U>(a: (<U>(a: T) => U)) => U)');
  });

  test('what lies in an argument many times is looked at once', () => {
    let deep = parameter('U');
    for (let depth = 0; depth < 100; depth++) deep = { kind: 'union', types: [deep, deep] };
    const type: TypeModel = { kind: 'mapped', parameter: 'U', constraint: string, type: parameter('U') };
    expect(printType(substitute(type, new Map([['T', deep]])))).toBe('{ [U2 in string]: U2 }');
  });
});
