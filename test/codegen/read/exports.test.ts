/** Exports: every way to give a name away, and merged meanings. */

import { describe, expect, test } from 'vitest';
import { printSignature, printType } from './support/print.js';
import { declared, find, readFiles, signaturesOf } from './support/read.js';

const {
  'main.d.ts': model,
  'equals.d.ts': equals,
  'self.d.ts': self,
} = readFiles({
  'main.d.ts': `
    export * from './other.js';
    export * as space from './other.js';
    export type { Only } from './other.js';
    export { default as Renamed } from './other.js';
    export function over(a: string): string;
    export namespace over { const version: string; function inner(): Hidden; interface Options { x: 1 } }
    interface Hidden { me(): this }
    export const stat: Stat;
    interface Stat extends Function { (path: string): Hidden }
    export const same: typeof over;
    export const both: typeof over & typeof otherFunction & { extra: typeof over };
    import { otherFunction } from './other.js';
    export let mutable: number;
    export const literal: 'x';
    declare const _default: { a(): void; nested: { b(): Hidden } };
    export default _default;
    export const enum Small { A = 1, B = A << 2, C = 'c' }
    /** @internal */
    export function internal(): void;
    interface Twin { twin: true }
    export const Twin: Twin;
  `,
  'other.d.ts': `
    export interface Only { x: 1 }
    export class Value { only: Only }
    export default class Named {}
    export function otherFunction(): Named;
  `,
  'equals.d.ts': `
    declare class Zip { constructor(path: string); entries(): Zip.Entry[] }
    declare namespace Zip { interface Entry { name: string; parent: Inner } namespace deep { class Tool {} } function helper(): Entry }
    interface Inner { hidden: true }
    export = Zip;
  `,
  'self.d.ts': `export * as self from './self.js'; export const x: number;`,
});

describe('exports', () => {
  test('names are in the order of declaration, each once', () => {
    expect(model?.exports.map(({ name }) => name)).toEqual([
      'space',
      'Only',
      'Renamed',
      'over',
      'stat',
      'same',
      'both',
      'mutable',
      'literal',
      'default',
      'Small',
      'Twin',
      'Value',
      'otherFunction',
    ]);
  });

  test('a class that is only exported as a type has no value; others have both', () => {
    expect(find(model?.exports, 'Only')).not.toHaveProperty('value');
    expect(find(model?.exports, 'Value')).toMatchObject({
      value: { kind: 'class', declaration: 'Value' },
      type: 'Value',
    });
    expect(find(model?.exports, 'Renamed')).toMatchObject({ localName: 'Named' });
  });

  test('access is the shortest path that a facade can import', () => {
    expect(declared(model, 'Named', 'class').access).toEqual({ kind: 'export', path: ['Renamed'] });
    expect(declared(model, 'over.Options', 'interface').access).toEqual({ kind: 'export', path: ['over', 'Options'] });
    expect(declared(model, 'Hidden', 'interface').access).toEqual({ kind: 'hidden' });
  });

  test('a function merged with a namespace has signatures and members', () => {
    expect(signaturesOf(model, 'over').map(printSignature)).toEqual(['(a: string) => string']);
    expect(find(model?.exports, 'over').members?.map(({ name }) => name)).toEqual(['version', 'inner', 'Options']);
  });

  test('constants that can be called are resolved', () => {
    const shapeOf = (name: string) => {
      const { value } = find(model?.exports, name);
      return value?.kind === 'variable' ? value : undefined;
    };
    expect(shapeOf('stat')?.shape?.call.map(printSignature)).toEqual(['(path: string) => Hidden']);
    expect(shapeOf('same')).toMatchObject({ aliasOf: ['over'] });
    expect(shapeOf('both')?.shape?.call.map(printSignature)).toEqual(['(a: string) => string', '() => Named']);
    expect(shapeOf('literal')).toMatchObject({ type: { kind: 'literal', text: "'x'" }, mutable: false });
    expect(shapeOf('mutable')).toMatchObject({ mutable: true });
  });

  test('an object has its members', () => {
    const { value, localName } = find(model?.exports, 'default');
    expect(value?.kind === 'variable' && printType(value.type)).toBe('{ a() => void; nested: { b() => Hidden } }');
    expect(localName).toBeUndefined();
  });

  test('enums have their values', () => {
    expect(declared(model, 'Small', 'enum')).toMatchObject({
      const: true,
      members: [
        { name: 'A', value: 1 },
        { name: 'B', value: 4 },
        { name: 'C', value: 'c' },
      ],
    });
  });

  test('a hidden interface of the same name as an exported constant is that interface', () => {
    expect(find(model?.exports, 'Twin')).not.toHaveProperty('type');
    expect(declared(model, 'Twin', 'interface').access).toEqual({ kind: 'hidden' });
  });

  test('`export =` is one export with the namespace in it', () => {
    expect(equals?.style).toBe('export=');
    expect(equals?.exports).toHaveLength(1);
    const root = find(equals?.exports, 'export=');
    expect(root).toMatchObject({ localName: 'Zip', value: { kind: 'class', declaration: 'Zip' }, type: 'Zip' });
    expect(root.members?.map(({ name }) => name)).toEqual(expect.arrayContaining(['Entry', 'deep', 'helper']));
    expect(declared(equals, 'Zip', 'class').access).toEqual({ kind: 'export', path: ['default'] });
    expect(declared(equals, 'Zip.Entry', 'interface').access).toEqual({ kind: 'export', path: ['Entry'] });
    expect(declared(equals, 'Zip.deep.Tool', 'class').access).toEqual({ kind: 'export', path: ['deep', 'Tool'] });
    expect(declared(equals, 'Inner', 'interface').access).toEqual({ kind: 'hidden' });
  });

  test('a module that exports itself comes to an end', () => {
    expect(find(self?.exports, 'self').value).toEqual({ kind: 'namespace' });
  });
});
