/** Interfaces: merged declarations, inheritance, callables. */

import { describe, expect, test } from 'vitest';
import { printShape, printType } from './support/print.js';
import { declared, readFiles } from './support/read.js';

const { 'interfaces.d.ts': model } = readFiles({
  'interfaces.d.ts': `
    export interface Deep extends Mid<string> { own(): void }
    interface Mid<T> extends Root<T[]> { mid(value: T): T }
    interface Root<R> { root<T>(value: R, own: T): [R, T]; self(): this }
    export interface Usual extends Pair<string> {}
    interface Pair<A, B = A[]> { readonly both: B }
    export interface Callable extends Function { (path: string): Deep; (path: string, bigint: true): bigint; readonly length: 1 }
    export interface List<T> extends Array<T>, Iterable<T> { links: T }
    export interface Merged { first(): void }
    export interface Merged { second(): void; first(x: number): void }
    export interface Options { log?: Callback<string>; nested: { deep: { fn(x: number): string } }; plain: Fn | string }
    type Callback<T> = (error: Error | null, value?: T) => void;
    type Fn = (x: number) => string;
    export interface Loop extends Loop2 {} 
    interface Loop2 { again: Loop; call: typeof loop }
    declare function loop(): Loop;
    export interface FromPick extends Pick<Deep, 'own' | 'mid'> {}
  `,
  'augmented/index.d.ts': `
    /// <reference path="./more.d.ts" />
    declare const _: _.Static;
    declare namespace _ { interface Static {} }
    export = _;
  `,
  'augmented/more.d.ts': `
    import _ = require('./index');
    declare module './index' { interface Static { chunk<T>(list: T[]): T[][] } }
  `,
});

const iface = (name: string) => declared(model, name, 'interface');

describe('interfaces', () => {
  test('inherited members carry the arguments of every step', () => {
    expect(printShape(iface('Deep').resolved)).toBe(
      'own() => void; mid(value: string) => string; root<T2>(value: string[], own: T2) => [string[], T2]; self() => this',
    );
  });

  test('arguments that are not given are the defaults, which may mention earlier ones', () => {
    expect(printShape(iface('Usual').resolved)).toBe('readonly both: string[]');
  });

  test('call signatures are kept; what comes from Function is not repeated', () => {
    expect(printShape(iface('Callable').resolved)).toBe(
      '(path: string) => Deep; (path: string, bigint: true) => bigint; readonly length: 1',
    );
  });

  test('data of the language is named, not repeated; how one gets at what it holds is', () => {
    expect(iface('List').extends.map(printType)).toEqual(['T[]', 'Iterable<T>']);
    expect(iface('List').resolved.members.map(({ name }) => name.text)).toEqual(['links', 'length', 'at', 'iterator']);
  });

  test('declarations are merged, overloads too', () => {
    expect(printShape(iface('Merged').shape)).toBe('first() => void; first(x: number) => void; second() => void');
  });

  test('properties that can be called say how', () => {
    const [log, nested, plain] = iface('Options').shape.members;
    expect(log).toMatchObject({
      kind: 'property',
      optional: true,
      call: [{ parameters: [{ name: 'error' }, { name: 'value' }] }],
    });
    expect(nested).not.toHaveProperty('call');
    expect(plain).not.toHaveProperty('call');
  });

  test('circles come to an end', () => {
    expect(printShape(iface('Loop').resolved)).toBe('again: Loop; call: typeof loop');
  });

  test('a base that is computed is resolved', () => {
    expect(iface('FromPick').resolved.members.map(({ name }) => name.text)).toEqual(['own', 'mid']);
  });
});
