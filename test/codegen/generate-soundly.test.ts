/** What does not type-check as it was planned first, and what the facade has instead. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../../src/codegen/index.js';
import { type ConsumerProject, createProject } from '../cli/support/project.js';

let project: ConsumerProject;
beforeAll(() => {
  project = createProject({
    'kinds.js': '',
    'kinds.d.ts': `
export interface Kind { readonly kit: { output: unknown } }
export declare class Schema {
  readonly kit: { output: unknown };
  optional(): Optional<this>;
  either<T extends Kind>(other: T): [Optional<this>, Optional<T>];
}
export declare class Optional<T extends Kind = Kind> { unwrap(): T; }
`,
    'translate.js': '',
    'translate.d.ts': `
export interface Options { pick: (name: string) => string }
type Pick<F extends (name: string) => string> = F;
export interface Translate { <T extends Options>(pick: Pick<T['pick']>, options: T): string }
export declare function use(options: Options, translate: Translate): void;
`,
    'meters.js': '',
    'meters.d.ts': `
export declare class Counter<T = string> { reset(): void; last(): T }
export declare class Meter extends Counter<number> { reset(): number; read(): number }
`,
    'picking.js': '',
    'picking.d.ts': `
export interface Fields { [name: string]: string }
export declare class Form<F extends Fields> { readonly fields: F; clear(): void }
export type Picked<T extends Form<Fields>, K extends keyof T['fields']> = T extends Form<infer F> ? Pick<F, K> : never;
export declare function form<F extends Fields>(fields: F): Form<F>;
export declare function pick<T extends Form<Fields>, K extends keyof T['fields']>(form: T, key: K): Picked<T, K>;
`,
    'failures.js': '',
    'failures.d.ts': `
export declare class Schema { readonly size: number; parse(text: string): string }
export type Parsing<S extends { size: number } & { parse(text: string): string }> = S;
export declare class SchemaError<S extends Schema> extends Error { readonly code: string; readonly value: Parsing<S>[] }
export declare function schema(): Schema;
`,
  });
});
afterAll(() => project[Symbol.dispose]());

describe('type arguments that do not fit in the facade', () => {
  test('make way for those by default, which is said', async () => {
    const { facades } = await generate({ modules: ['./kinds.js'], cwd: project.folder, output: 'none' });
    const { plan, files, outcome } = facades[0] ?? {};
    expect(outcome).toEqual({ kind: 'made' });
    expect(plan?.leftOut).toEqual([]);
    expect(files?.[0]?.text).toContain('optional(): Pipelined<Optional<Kind>>');
    expect(files?.[0]?.text).toContain('Promise<[Optional<Kind>, Optional<Kind>]>');
    const notes = plan?.notes.filter(({ how }) => how.startsWith('with type arguments'));
    expect(notes?.map(({ name }) => name)).toEqual(['Schema.optional', 'Schema.either']);
  });
});

describe('type arguments of a type that do not fit in the facade', () => {
  test('are what they are limited to, at the least', async () => {
    const { facades } = await generate({ modules: ['./picking.js'], cwd: project.folder, output: 'none' });
    const { plan, files, outcome } = facades[0] ?? {};
    expect(outcome).toEqual({ kind: 'made' });
    expect(plan?.leftOut).toEqual([]);
    expect(files?.[0]?.text).toContain('Pick<F, Extract<K, keyof F>>');
  });
});

describe('call signatures of an interface that do not fit in the facade', () => {
  test('make way for those of the original', async () => {
    const { facades } = await generate({ modules: ['./translate.js'], cwd: project.folder, output: 'none' });
    const { files, outcome } = facades[0] ?? {};
    expect(outcome).toEqual({ kind: 'made' });
    // exported all the same, as what it is where it is mentioned
    expect(files?.[0]?.text).toContain('export type { Pick_ as Pick, Translate };');
    expect(files?.[0]?.text).toContain('use(options: Options, translate: Translate)');
  });
});

describe('a member that does not fit in the facade what it overrides', () => {
  test('is the one of the base, which is said', async () => {
    const { facades } = await generate({ modules: ['./meters.js'], cwd: project.folder, output: 'none' });
    const { plan, files, outcome } = facades[0] ?? {};
    expect(outcome).toEqual({ kind: 'made' });
    expect(plan?.leftOut).toEqual([]);
    expect(files?.[0]?.text.match(/reset\(\): .*/g)).toEqual(['reset(): Promise<void> {']);
    const note = plan?.notes.find(({ name }) => name === 'Meter.reset');
    expect(note).toMatchObject({ how: 'as Counter has it', why: expect.stringContaining('TS2416') });
  });
});

describe('the field of an error whose type does not fit in the facade', () => {
  test('is unknown, which is said', async () => {
    const { facades } = await generate({ modules: ['./failures.js'], cwd: project.folder, output: 'none' });
    const { plan, files, outcome } = facades[0] ?? {};
    expect(outcome).toEqual({ kind: 'made' });
    expect(files?.[0]?.text).toContain('declare readonly value: unknown;');
    expect(plan?.leftOut.map(({ name }) => name)).toContain('SchemaError.value, its type');
  });
});
