import { describe, expect, it } from 'vitest';
import { printDocs } from '../../../src/codegen/emit/docs.js';
import { print } from '../../../src/codegen/emit/layout.js';
import { printType } from '../../../src/codegen/emit/type.js';
import { named, type PlannedType, text } from '../../../src/codegen/plan/types/type.js';

const show = (type: PlannedType, width = 100) => print(printType(type), width);
const string = text('string');
const union: PlannedType = { kind: 'union', types: [string, text('null')] };
const callback: PlannedType = {
  kind: 'function',
  abstract: false,
  signature: { typeParameters: [], parameters: [], returns: string },
};

describe('types', () => {
  it('have parentheses where they are needed and nowhere else', () => {
    expect(show({ kind: 'array', element: union, readonly: false })).toBe('(string | null)[]');
    expect(show({ kind: 'array', element: named('Map', string, union), readonly: true })).toBe(
      'readonly Map<string, string | null>[]',
    );
    expect(show({ kind: 'union', types: [callback, string] })).toBe('(() => string) | string');
    expect(show({ kind: 'intersection', types: [union, string] })).toBe('(string | null) & string');
    expect(show({ kind: 'keyof', type: { kind: 'indexed', object: named('T'), index: text("'a'") } })).toBe(
      "keyof T['a']",
    );
    expect(show({ kind: 'indexed', object: { kind: 'keyof', type: named('T') }, index: string })).toBe(
      '(keyof T)[string]',
    );
    expect(show({ kind: 'array', element: { kind: 'query', path: ['f'] }, readonly: false })).toBe('(typeof f)[]');
  });

  it('break where they are too long', () => {
    expect(show(union, 10)).toBe('\n  | string\n  | null');
    const conditional: PlannedType = {
      kind: 'conditional',
      check: text('T'),
      extends: callback,
      true: string,
      false: text('never'),
    };
    expect(show(conditional)).toBe('T extends () => string ? string : never');
    expect(show(conditional, 30)).toBe('T extends () => string\n  ? string\n  : never');
  });
});

describe('documentation', () => {
  const docs = (value: string) => print(printDocs(value), 100);

  it('is one line or several', () => {
    expect(docs('Opens it.')).toBe('/** Opens it. */\n');
    expect(docs('Opens it.\n\n@returns it')).toBe('/**\n * Opens it.\n *\n * @returns it\n */\n');
  });

  it('cannot end its comment', () => {
    expect(docs('a */ b')).toBe('/** a *\\/ b */\n');
    expect(docs('')).toBe('');
  });
});
