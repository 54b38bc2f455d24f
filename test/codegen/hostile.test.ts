/** Declarations and specifiers that mean harm, or only bad luck: a sound facade or a clear refusal, and nothing outside of the folder. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ts } from 'ts-morph';
import { expect, test } from 'vitest';
import { generate } from '../../src/codegen/generate.js';
import fc from '../support/fast-check.js';
import { DECLARATIONS, HOSTILE_NAMES, HOSTILE_TEXTS } from './hostile/arbitrary.js';
import { makeProject } from './read/support/read.js';

/** What a facade consists of; everything else would be a statement that somebody has put there. */
const STATEMENTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.ExportAssignment,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.ModuleDeclaration,
]);

/** Every identifier of a text, and the kinds of statements that no facade has. */
function partsOf(text: string) {
  const file = ts.createSourceFile('facade.ts', text, ts.ScriptTarget.ESNext, true);
  const identifiers = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const odd = file.statements.filter((one) => {
    if (!ts.isExpressionStatement(one)) return !STATEMENTS.has(one.kind);
    // `defineCrossings(…)`, `parse.sync = …`
    const { expression } = one;
    if (ts.isCallExpression(expression)) return expression.expression.getText() !== 'defineCrossings';
    return !ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
  });
  return { identifiers, odd: odd.map((one) => one.getText()) };
}

/** Generates without writing; what is returned has been type-checked. */
async function facadesOf(files: Record<string, string>) {
  const cwd = makeProject(files);
  const modules = Object.keys(files).map((file) => `./${file}`);
  const { facades, diagnostics } = await generate({ modules, cwd, output: 'none' });
  return { diagnostics, facades };
}

function expectHarmless(facades: Awaited<ReturnType<typeof facadesOf>>['facades']): void {
  for (const { outcome, diagnostics, files, target } of facades) {
    expect([target.specifier, outcome.kind, ...diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([
      target.specifier,
      'made',
    ]);
    const { identifiers, odd } = partsOf(files?.[0]?.text ?? '');
    expect(odd).toEqual([]);
    // the texts all try to have it run
    expect(identifiers.has('pwned')).toBe(false);
  }
}

test('no text of a declaration becomes code', { timeout: 300_000 }, async () => {
  const samples = fc.array(DECLARATIONS, { minLength: 30, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(samples, async (texts) => {
      const files = Object.fromEntries(texts.map((text, index) => [`lib${index}.d.ts`, text]));
      expectHarmless((await facadesOf(files)).facades);
    }),
    // each run costs a program; a run has many declarations instead, and shrinking would take them one by one
    { numRuns: 2, endOnFailure: true },
  );
});

test('each hostile name is a member, an export, an enum key and a value', { timeout: 300_000 }, async () => {
  const files = Object.fromEntries(
    HOSTILE_NAMES.map((name, index): [string, string] => {
      const text = JSON.stringify(name);
      return [
        `name${index}.d.ts`,
        `declare function own(value: ${text}): { ${text}: ${text} };
export declare class Box { ${text}(value: ${text}): ${text}[]; constructor() }
export interface Options { ${text}?: (value: ${text}) => string }
export declare function run(options: Options): Box;
export declare const table: { ${text}(a: string): number; readonly value: ${text} };
export enum Kind { ${name === '' || /^-?\d/.test(name) || name === 'Infinity' || name === 'NaN' ? 'Plain' : text} = ${text} }
export { own as ${text === '"default"' ? 'other' : text} };
`,
      ];
    }),
  );
  expectHarmless((await facadesOf(files)).facades);
});

test('names of files are names only', { timeout: 120_000 }, async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a file may be called that
  const names = ["it's", 'a`b', '$(touch pwned)', 'a"b', '${pwned()}', 'a b', 'ünï', '*', "';x.pwned();'", 'a\nb'];
  const files = Object.fromEntries(names.map((name) => [`${name}.d.ts`, 'export declare function run(): string;']));
  const { facades } = await facadesOf(files);
  expect(facades).toHaveLength(names.length);
  expectHarmless(facades);
});

test('no specifier leads out of the folder', { timeout: 300_000 }, async () => {
  const parent = makeProject({ 'inner/project/package.json': '{}', 'inner/project/lib/x.d.ts': 'export {};' });
  const cwd = join(parent, 'inner/project');
  const specifiers = [
    ...[
      '..',
      '.',
      '',
      ' ',
      '/',
      '../..',
      '../../etc/passwd',
      '/etc/passwd',
      '@/..',
      '@../x',
      '@scope/../../x',
      'a/../../b',
    ],
    ...["foo'; pwned(); '", 'foo"\npwned()', 'foo\0bar', '`pwned`', 'node:../x', 'node:fs/../../x', '\\..\\x', 'C:\\x'],
    ...['__proto__', 'constructor', 'toString', '%2e%2e%2fx', 'lib/x', './lib/../../../x', 'x'.repeat(5000)],
  ];
  for (const specifier of specifiers) {
    const { facades, diagnostics } = await generate({ modules: [specifier], cwd, out: 'out' });
    const outcomes = facades.map(({ outcome }) => outcome.kind);
    expect([specifier, outcomes.includes('defect'), outcomes.includes('written')]).toEqual([specifier, false, false]);
    const said = [...diagnostics, ...facades.flatMap((one) => one.diagnostics)];
    expect([specifier, said.some(({ severity, wayOut }) => severity === 'error' && wayOut !== '')]).toEqual([
      specifier,
      true,
    ]);
  }
  expect(readdirSync(parent).sort()).toEqual(['inner', 'node_modules']);
  expect(readdirSync(join(parent, 'inner'))).toEqual(['project']);
  expect(existsSync(join(cwd, 'out')) ? readdirSync(join(cwd, 'out')) : []).toEqual([]);
});

test('types without end, very many and very deep ones end', { timeout: 300_000 }, async () => {
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const files = {
    'endless.d.ts': `export type A = B; export type B = C; export type C = A;
export type Grow<T> = Grow<[T, T]>;
export type Self = Self | string;
export interface I extends I { a: I }
export interface J extends K {} export interface K extends J { run(): J }
export declare class L extends M {} export declare class M extends L { run(): L }
export declare function f(a: A, b: Grow<string>, c: Self, i: I, j: J): L;
export type Nest = string | Nest[];
export declare class N<T extends Nest> { list(visit: (value: T, nest: Nest) => void): Nest[] }
export declare const g: typeof g;
export declare function h(value: typeof h): typeof h;`,
    'diamond.d.ts': [
      'export interface D0 { run(): D0 }',
      ...many(
        40,
        (index) => `export interface L${index} extends D${index} {} export interface R${index} extends D${index} {}
export interface D${index + 1} extends L${index}, R${index} {}`,
      ),
      'export declare function make(): D40;',
    ].join('\n'),
    'deep.d.ts': `export declare function f(value: ${'Array<'.repeat(200)}string${'>'.repeat(200)}): ${'{ a: '.repeat(100)}1${' }'.repeat(100)};`,
    'expanding.d.ts': `type Wide<T, N extends unknown[] = []> = N['length'] extends 9 ? T : (x: T) => {
  [K in keyof { p: 1; q: 2 }]: Wide<[T, K], [...N, 1]> | Wide<[K, T], [...N, 1]>;
};
export declare const table: { run: Wide<string>; size(): number };
export type Paths<T, D extends unknown[] = []> = D['length'] extends 6 ? never
  : T extends object ? { [K in keyof T & string]: K | \`\${K}.\${Paths<T[K], [...D, 1]>}\` }[keyof T & string] : never;
export interface Tree { ${many(6, (index) => `k${index}: Tree;`).join(' ')} }
export declare function get<P extends Paths<Tree>>(tree: Tree, path: P): string;
export type DeepPartial<T> = { [K in keyof T]?: DeepPartial<T[K]> };
export declare function patch(tree: Tree, by: DeepPartial<Tree>): DeepPartial<Tree>;`,
    'overloads.d.ts': many(300, (index) => `export declare function f(a: '${index}'): { kind: ${index} };`).join('\n'),
    'members.d.ts': `export declare class Big { ${many(10_000, (index) => `m${index}(a: string): number;`).join('\n')} }`,
    'wide.d.ts': `export type Name = ${many(20_000, (index) => `'${'name'.repeat(60)}${index}'`).join(' | ')};
export declare function pick(name: Name): Name;`,
  };
  const { facades } = await facadesOf(files);
  for (const { target, outcome, diagnostics } of facades) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    const { kind } = outcome;
    const defect = outcome.kind === 'defect' ? outcome.error : undefined;
    expect({ module: target.specifier, kind, errors, defect }).toMatchObject({ kind: 'made', defect: undefined });
  }
});

test('objects in which objects like them lie without end are planned, and named by patterns, as far as they are used', async () => {
  const files = {
    'objects.d.ts': `export interface Chain<T> { (x: T): number; readonly next: Chain<T[]> }
export declare const chain: Chain<string>;
type Inner = { readonly next: Inner };
export declare const inner: Inner;
type Nest<T> = { readonly deep: { readonly nest: Nest<T[]> }; readonly kind: 'nest' };
export declare const nest: Nest<string>;
export declare const tools: { readonly text: { pad(text: string): string; readonly again: Nest<1> } };`,
  };
  const cwd = makeProject(files);
  for (const include of [[], ['chain', 'tools.text.*']]) {
    const { facades } = await generate({ modules: ['./objects.d.ts'], cwd, output: 'none', include });
    const [{ outcome, files } = {}] = facades;
    expect(outcome?.kind === 'defect' ? outcome.error : outcome?.kind).toBe('made');
    const text = files?.[0]?.text ?? '';
    expect([text.includes('chain.next = '), text.includes('pad(text: string)')]).toEqual([true, true]);
    expect(text.includes('export const inner')).toBe(include.length === 0);
  }
});

test('texts of documentation stay inside of it', async () => {
  const docs = HOSTILE_TEXTS.map((text) => text.replaceAll('*/', '*\\/'));
  const text = docs.map((doc, index) => `/** ${doc} */\nexport declare function f${index}(): void;`).join('\n');
  expectHarmless((await facadesOf({ 'docs.d.ts': text })).facades);
});
