/** Putting type arguments in, without catching names that only look the same. */

import { describe, expect, test } from 'vitest';
import type { TypeModel, TypeParameterModel } from '../../../src/codegen/model.js';
import { substitute, substituteShape } from '../../../src/codegen/read/substitute.js';
import { printShape, printType } from './support/print.js';

const parameter = (name: string): TypeModel => ({ kind: 'parameter', name });
const declare = (name: string, fallback?: TypeModel): TypeParameterModel => ({
  name,
  modifiers: [],
  ...(fallback && { default: fallback }),
});
const place = { file: 'a.d.ts', line: 1, column: 1 };
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

  test('missing arguments are the defaults, which may mention earlier ones', () => {
    const shape = {
      call: [],
      construct: [],
      index: [],
      members: [
        {
          kind: 'property' as const,
          name: { kind: 'identifier' as const, text: 'a' },
          optional: false,
          readonly: false,
          type: parameter('U'),
          place,
        },
      ],
    };
    const parameters = [declare('T'), declare('U', { kind: 'array', element: parameter('T'), readonly: false })];
    expect(printShape(substituteShape(shape, parameters, [string]))).toBe('a: string[]');
    expect(substituteShape(shape, parameters, [parameter('T'), parameter('U')])).toBe(shape);
  });
});
