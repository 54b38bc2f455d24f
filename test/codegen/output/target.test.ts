import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseTargets, commandFor, commandFromHere } from '../../../src/codegen/output/target.js';

const cwd = resolve('/project');
const pathsOf = (modules: string[], out?: string) =>
  chooseTargets({ cwd, modules, out }).targets.map(({ shownPath }) => shownPath);

describe('where facades go', () => {
  test.each([
    ['better-sqlite3', 'generated/better-sqlite3.ts'],
    ['node:fs', 'generated/node-fs.ts'],
    ['fs', 'generated/node-fs.ts'],
    ['@scope/pkg', 'generated/scope-pkg.ts'],
    ['csv-parse/sync', 'generated/csv-parse-sync.ts'],
    ['./lib/legacy-sdk.js', 'generated/legacy-sdk.ts'],
    ['./lib/types.d.ts', 'generated/types.ts'],
  ])('%s → %s', (module, path) => {
    expect(pathsOf([module])).toEqual([path]);
  });

  test('--out is a file by its extension, and a folder otherwise', () => {
    expect(pathsOf(['sass'], 'src/async.ts')).toEqual(['src/async.ts']);
    expect(pathsOf(['sass'], 'src/async.mts')).toEqual(['src/async.mts']);
    expect(pathsOf(['sass'], 'src/async')).toEqual(['src/async/sass.ts']);
    expect(pathsOf(['sass'], 'v1.2')).toEqual(['v1.2/sass.ts']);
  });

  test('the same module twice is one facade', () => {
    expect(pathsOf(['fs', 'node:fs', './a/../b.js', './b.js'])).toEqual(['generated/node-fs.ts', 'generated/b.ts']);
  });

  test.each(['a.cjs', 'a.d.ts', 'a.d.mts', 'a.tsx', 'a.json'])('%s is no file for a facade', (out) => {
    const { targets, diagnostics } = chooseTargets({ cwd, modules: ['sass'], out });
    expect(targets).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'output-extension', severity: 'error' }]);
    expect(pathsOf(['sass'], `${out}/`)).toEqual([`${out}/sass.ts`]);
  });

  test('several modules do not go to one file', () => {
    const { targets, diagnostics } = chooseTargets({ cwd, modules: ['sass', 'koffi'], out: 'a.ts' });
    expect(targets).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'output-for-many', severity: 'error' }]);
  });

  test('two modules of one file name are told apart', () => {
    const { diagnostics } = chooseTargets({ cwd, modules: ['./a/sdk.js', './b/sdk.js'] });
    expect(diagnostics).toMatchObject([
      { code: 'output-clash', message: expect.stringContaining('./a/sdk.js and ./b/sdk.js') },
    ]);
  });
});

describe('the command in the header', () => {
  const command = (module: string, out?: string, options: object = {}) => {
    const [target] = chooseTargets({ cwd, modules: [module], out }).targets;
    return target && commandFor(target, { cwd, ...options });
  };

  test.each([
    [undefined, 'gen-async-facade sass'],
    ['generated', 'gen-async-facade sass'],
    ['generated/sass.ts', 'gen-async-facade sass'],
    ['src/facades/', 'gen-async-facade sass -o src/facades/'],
    ['src/facades/sass.ts', 'gen-async-facade sass -o src/facades/'],
    ['sass.ts', 'gen-async-facade sass -o sass.ts'],
    ['/elsewhere/on/this/machine/x.ts', 'gen-async-facade sass -o x.ts'],
  ])('with --out %s: %s', (out, expected) => {
    expect(command('sass', out)).toBe(expected);
  });

  test('is whole where it is told, also outside of the project', () => {
    const here = (out: string) => {
      const [target] = chooseTargets({ cwd, modules: ['sass'], out }).targets;
      return target && commandFromHere(target, commandFor(target, { cwd, include: ['compile*'] }));
    };
    expect(here('src/facades/')).toBe("gen-async-facade sass -o src/facades/ --include 'compile*'");
    expect(here('/elsewhere/on it/x.ts')).toMatch(
      /^gen-async-facade sass -o '.*elsewhere\/on it\/x\.ts' --include 'compile\*'$/,
    );
  });

  test('names settings as everybody would', () => {
    const options = { config: join(cwd, 'ci/facades.json'), project: './tsconfig.json' };
    expect(command('sass', undefined, options)).toBe('gen-async-facade sass --config ci/facades.json -p tsconfig.json');
  });

  test('patterns come last, and are quoted for a shell', () => {
    expect(
      command('node:fs', undefined, { include: ['*Sync'], exclude: ['rmSync'], project: 'tsconfig.node.json' }),
    ).toBe("gen-async-facade node:fs -p tsconfig.node.json --include '*Sync' --exclude rmSync");
  });
});
