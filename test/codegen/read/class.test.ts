/** Classes: constructors, members, statics, and what they inherit. */

import { describe, expect, test } from 'vitest';
import { printMember, printShape, printSignature, printType } from './support/print.js';
import { classOf, readFiles } from './support/read.js';

const { 'classes.d.ts': model } = readFiles({
  'classes.d.ts': `
    import { EventEmitter } from 'node:events';
    // without it, all that a declaration file declares is exported
    export {};
    declare class Base<T, U = T[]> {
      protected constructor(value: T);
      protected kept: T;
      private secret;
      #hidden;
      get(): T;
      map<V>(callback: (value: T) => V): Base<V>;
      /** @internal */
      internal(): void;
      static make<A>(value: A): Base<A>;
    }
    export abstract class Derived<V> extends Base<V[]> {
      abstract run(): Promise<V>;
      get text(): string;
      set text(value: string | number);
      get size(): number;
      on(event: 'x', listener: (this: Derived<V>, value: V) => void): this;
      static shared: Derived<any>;
    }
    /** Emits. */
    export class Emitter extends EventEmitter implements Iterable<number> {
      constructor(path: string);
      constructor(fd: number, options?: { own: boolean });
      [Symbol.iterator](): IterableIterator<number>;
    }
    export interface Emitter extends Mixed<string> { merged(): this }
    interface Mixed<T> { mixed(value: T): T }
    export class Failure extends TypeError { code: string }
    export class Closed { private constructor(); static open(): Closed }
    declare const MixedIn: new () => { a(): void } & { b: number };
    export class FromExpression extends MixedIn { c: string }
  `,
});

describe('classes', () => {
  test('private, protected and internal members are no part of it', () => {
    const base = classOf(model, 'Base');
    expect(printShape(base.shape)).toBe('get() => T; map<V>(callback: ((value: T) => V)) => Base<V>');
    expect(base.statics.map(printMember)).toEqual(['make<A>(value: A) => Base<A>']);
    expect(base.access).toEqual({ kind: 'hidden' });
  });

  test('accessors: readonly, or with another type to set', () => {
    expect(printShape(classOf(model, 'Derived').shape)).toBe(
      "run() => Promise<V>; text: string set (string | number); readonly size: number; on(event: 'x', listener: ((this: Derived<V>, value: V) => void)) => this",
    );
  });

  test('inherited members have the type arguments in them, and new names where they would clash', () => {
    const derived = classOf(model, 'Derived');
    expect(derived.extends && printType(derived.extends)).toBe('Base<V[]>');
    expect(derived).toMatchObject({ abstract: true, constructorAccess: 'protected' });
    expect(derived.resolved.members.slice(-2).map(printMember)).toEqual([
      'get() => V[]',
      'map<V2>(callback: ((value: V[]) => V2)) => Base<V2>',
    ]);
  });

  test('constructors: overloads, private ones, inherited ones', () => {
    expect(classOf(model, 'Emitter').construct.map(printSignature)).toEqual([
      '(path: string) => Emitter',
      '(fd: number, options?: { own: boolean }) => Emitter',
    ]);
    expect(classOf(model, 'Closed')).toMatchObject({ constructorAccess: 'private', construct: [] });
    expect(classOf(model, 'Failure').construct.length).toBeGreaterThan(0);
  });

  test('merged interfaces give members, and so does what they extend', () => {
    const emitter = classOf(model, 'Emitter');
    expect(printShape(emitter.shape)).toBe(
      '[Symbol.iterator]() => IterableIterator<number>; merged() => this; mixed(value: string) => string',
    );
    expect(emitter.docs).toBe('Emits.');
    expect(emitter.resolved.members.map(({ name }) => name.text)).toEqual(
      expect.arrayContaining(['merged', 'on', 'off', 'emit']),
    );
  });

  test('errors are known as such', () => {
    expect(classOf(model, 'Failure')).toMatchObject({ error: true });
    expect(classOf(model, 'Failure').resolved.members.map(({ name }) => name.text)).toEqual(['code']);
    expect(classOf(model, 'Emitter').error).toBe(false);
  });

  test('a base that is an expression is read as what it comes to', () => {
    const { extends: base, resolved } = classOf(model, 'FromExpression');
    expect(base && printType(base)).toBe('{ a() => void; b: number }');
    expect(printShape(resolved)).toBe('c: string; a() => void; b: number');
  });
});
