/** JavaScript with JSDoc, in the ways in which CommonJS and ES modules export. */

import { describe, expect, test } from 'vitest';
import { printShape, printSignature, printType } from './support/print.js';
import { classOf, declared, find, readFiles, signaturesOf } from './support/read.js';

const {
  'legacy.js': legacy,
  'named.js': named,
  'root.cjs': root,
  'function.cjs': calling,
  'esm.mjs': esm,
  'typed.ts': typed,
} = readFiles({
  'legacy.js': `
    const { EventEmitter } = require('node:events');
    /**
     * @typedef {object} Options
     * @property {number} [retries] how often
     * @property {(line: string) => void} log
     */
    /** Counts. */
    class Counter extends EventEmitter {
      #secret = 1;
      /** @private */
      hidden = 2;
      /**
       * @param {number} start
       * @param {Options} [options]
       */
      constructor(start, options) {
        super();
        this.value = start;
        this.options = options;
      }
      /**
       * Adds.
       * @param {number} by
       * @returns {this}
       */
      add(by = 1) { this.value += by; return this; }
      get double() { return this.value * 2; }
      /** @returns {Generator<number, void, unknown>} */
      *[Symbol.iterator]() { yield this.value; }
      static of(/** @type {number} */ n) { return new Counter(n); }
    }
    class SdkError extends Error {
      constructor(/** @type {string} */ message, /** @type {string} */ code) { super(message); this.code = code; }
    }
    /**
     * @template T
     * @param {T[]} list
     * @param {(item: T) => boolean} test
     * @returns {T | undefined}
     */
    function find(list, test) { return list.find(test); }
    module.exports = { Counter, SdkError, find, version: '1.2.3', inline(/** @type {string} */ x) { return x.length; }, tools: { find } };
  `,
  'named.js': `
    exports.parse = function (/** @type {string} */ text) { return text.split(','); };
    exports.limit = 10;
  `,
  'root.cjs': `
    class Sdk { constructor(/** @type {string} */ path) { this.path = path; } item() { return new Item(1); } }
    class Item { constructor(/** @type {number} */ n) { this.n = n; } }
    module.exports = Sdk;
    module.exports.Item = Item;
    module.exports.open = (/** @type {string} */ path) => new Sdk(path);
  `,
  'function.cjs': `
    module.exports = function (/** @type {string} */ text) { return text.length; };
    module.exports.types = { root: 0 };
    module.exports.print = (/** @type {number} */ value) => String(value);
  `,
  'esm.mjs': `
    /** @param {string} [name] */
    export default function hello(name) { return 'hello ' + name; }
    export const list = /** @type {readonly string[]} */ ([]);
  `,
  'typed.ts': `
    export interface Item { id: number }
    export const load = async (id: number): Promise<Item> => ({ id });
    export function early(first = 1, second: string, third = true): void {}
    export function inferred(id = 1) { return { id, children: [] as Item[] }; }
    export class Store { constructor(private readonly path: string, public limit = 5) {} read(): Item; read(id: number): Item; read(id?: number): Item { return { id: id ?? 1 }; } get where() { return this.path; } }
  `,
});

describe('JavaScript', () => {
  test('an object in `module.exports` is a module with names', () => {
    const { value, members } = find(legacy?.exports, 'export=');
    expect(value).toEqual({ kind: 'namespace' });
    expect(members?.filter((member) => member.value).map(({ name, value: inner }) => `${name} ${inner?.kind}`)).toEqual(
      ['Counter class', 'SdkError class', 'find function', 'version variable', 'inline function', 'tools variable'],
    );
  });

  test('classes: assigned properties, JSDoc types, `this`, privacy', () => {
    const counter = classOf(legacy, 'Counter');
    expect(counter.docs).toBe('Counts.');
    expect(counter.construct.map(printSignature)).toEqual([
      '(start: number, options?: (Options | undefined)) => Counter',
    ]);
    expect(printShape(counter.shape)).toBe(
      'value: number; options: (Options | undefined); add(by?: number) => this; readonly double: number; [Symbol.iterator]() => Generator<number, void, unknown>',
    );
    expect(counter.extends).toMatchObject({ kind: 'reference', declaration: 'EventEmitter' });
    expect(classOf(legacy, 'SdkError')).toMatchObject({ error: true });
  });

  test('nothing of it can be imported as a type', () => {
    expect(classOf(legacy, 'Counter').access).toEqual({ kind: 'hidden' });
    const options = declared(legacy, 'Options', 'alias');
    expect(options.access).toEqual({ kind: 'hidden' });
    expect(options.resolved && printShape(options.resolved)).toBe('retries?: number; log(line: string) => void');
  });

  test('templates are type parameters', () => {
    const { value } = find(find(legacy?.exports, 'export=').members, 'find');
    expect(value?.kind === 'function' && value.signatures.map(printSignature)).toEqual([
      '<T>(list: T[], test: ((item: T) => boolean)) => (T | undefined)',
    ]);
  });

  test('`exports.name = …` are named exports', () => {
    expect(named?.style).toBe('esm');
    expect(named?.exports.map(({ name, value }) => `${name} ${value?.kind}`)).toEqual([
      'parse function',
      'limit variable',
    ]);
  });

  test('a class as `module.exports` with more on it is one class', () => {
    const { value, members } = find(root?.exports, 'export=');
    expect(value).toEqual({ kind: 'class', declaration: 'Sdk' });
    expect(members?.map(({ name }) => name)).toEqual(['Item', 'open']);
    expect([...(root?.declarations.keys() ?? [])].filter((id) => id.startsWith('Sdk'))).toEqual(['Sdk']);
  });

  test('a function as `module.exports` with more on it can be called', () => {
    const { value, members } = find(calling?.exports, 'export=');
    expect(value?.kind === 'function' && value.signatures.map(printSignature)).toEqual(['(text: string) => number']);
    expect(members?.map(({ name }) => name)).toEqual(['types', 'print']);
  });

  test('ES modules', () => {
    expect(find(esm?.exports, 'default')).toMatchObject({ localName: 'hello', value: { kind: 'function' } });
    const { value } = find(esm?.exports, 'list');
    expect(value?.kind === 'variable' && printType(value.type)).toBe('readonly string[]');
  });
});

describe('TypeScript sources', () => {
  test('inferred types, parameter properties, and overloads without their implementation', () => {
    const store = classOf(typed, 'Store');
    expect(store.construct.map(printSignature)).toEqual(['(path: string, limit?: number) => Store']);
    expect(printShape(store.shape)).toBe(
      'limit: number; read() => Item; read(id: number) => Item; readonly where: string',
    );
    const { value } = find(typed?.exports, 'inferred');
    expect(value?.kind === 'function' && value.signatures.map(printSignature)).toEqual([
      '(id?: number) => { id: number; children: Item[] }',
    ]);
    expect(signaturesOf(typed, 'early').map(printSignature)).toEqual([
      '(first: (number | undefined), second: string, third?: boolean) => void',
    ]);
    expect(typed?.specifier).toBe('./typed.js');
    expect(typed?.runtimeSpecifier).toBe('./typed.ts');
  });
});
