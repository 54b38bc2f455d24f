import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ConsumerProject, createProject } from './support/project.js';

const files = {
  'lib/counter.d.ts':
    'export declare class Counter {\n  constructor(start?: number);\n  next(step: number): number;\n}\n',
  'lib/counter.js': 'export class Counter {\n  next(step) {\n    return step;\n  }\n}\n',
  'lib/adder.js': '/** @param {number} a @param {number} b */\nexport function add(a, b) {\n  return a + b;\n}\n',
};

/** The facades of both, by file: what a first run writes, where that is not what is tested. */
let made: Readonly<Record<string, string>>;
beforeAll(async () => {
  using first = createProject(files);
  await first.run('./lib/counter.js', './lib/adder.js');
  made = Object.fromEntries(['generated/counter.ts', 'generated/adder.ts'].map((name) => [name, first.read(name)]));
});

let project: ConsumerProject;
beforeEach(() => {
  project = createProject(files);
});
afterEach(() => project[Symbol.dispose]());

describe('writing', () => {
  test('to generated/, with one closing line per module', async () => {
    const { status, stdout, stderr } = await project.run('./lib/counter.js', './lib/adder.js');
    expect({ status, stderr: stderr.replace(/^.*: reading declarations\n/gm, '') }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^\.\/lib\/counter\.js → generated\/counter\.ts · 1 class · \d+ members?$/),
      expect.stringMatching(/^\.\/lib\/adder\.js → generated\/adder\.ts · 1 member$/),
      '',
    ]);
    expect(readdirSync(join(project.folder, 'generated')).sort()).toEqual(['adder.ts', 'counter.ts']);
    const facade = project.read('generated/counter.ts');
    expect(facade).toContain('gen-async-facade ./lib/counter.js');
    expect(facade).not.toContain(project.folder);
    expect(facade).not.toContain('\r');
  });

  test('the same again is unchanged, and touches nothing', async () => {
    project.write(made);
    const path = join(project.folder, 'generated/counter.ts');
    utimesSync(path, 1, 1);
    const { status, stdout } = await project.run('./lib/counter.js');
    expect(status).toBe(0);
    expect(stdout).toMatch(/ · unchanged\n$/);
    expect(statSync(path).mtimeMs).toBe(1000);
  });

  test('one module that fails does not lose the other', async () => {
    const { status, stdout, stderr } = await project.run('./lib/missing.js', './lib/counter.js');
    expect(status).toBe(2);
    expect(stderr).toContain('cannot find the file "./lib/missing.js"');
    expect(stdout).toMatch(/missing\.js → generated\/missing\.ts · not generated\n/);
    expect(readdirSync(join(project.folder, 'generated'))).toEqual(['counter.ts']);
  });

  test('a place that cannot be written to is bad usage', async () => {
    project.write({ blocked: '' });
    const { status, stderr } = await project.run('./lib/counter.js', '-o', 'blocked/counter.ts');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: cannot write blocked\/counter.ts \(.*\): choose another place with --out$/m);
  });

  test.each([[], ['--check'], ['--explain']])('a folder of the name of the facade is bad usage %s', async (...more) => {
    project.write({ 'taken/counter.ts/readme.txt': '' });
    const { status, stderr } = await project.run('./lib/counter.js', '-o', 'taken', ...more);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: cannot write taken\/counter.ts \(it is a folder\)/m);
  });

  test.each([[], ['--check']])('a name that is too long is bad usage %s', async (...more) => {
    const { status, stderr } = await project.run('./lib/counter.js', '-o', `${'long'.repeat(100)}.ts`, ...more);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: cannot write (long)+\.ts \(its name is too long\): choose another place/m);
  });

  test.runIf(process.platform === 'linux')('a place that turns out to be none is told of after the work', async () => {
    const { status, stderr } = await project.run('./lib/counter.js', '-o', '/proc/nowhere/');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: cannot write .*counter\.ts \(.*\): choose another place with --out$/m);
  });

  test('--stdout prints the facade, and nothing but the facade, to stdout', async () => {
    const { status, stdout, stderr } = await project.run('./lib/counter.js', '--stdout');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\/\/ Async facade of /);
    expect(stderr).toMatch(/1 class/);
    expect(existsSync(join(project.folder, 'generated'))).toBe(false);
    expect(stdout).toBe(made['generated/counter.ts']);
  });

  test('as JavaScript, which Node runs, with its declarations', async () => {
    await project.run('./lib/adder.js', '--format', 'js');
    expect(readdirSync(join(project.folder, 'generated')).sort()).toEqual(['adder.d.ts', 'adder.js']);
    expect(project.read('generated/adder.d.ts')).toContain('add(a: number, b: number): Promise<number>');
    project.write({ 'program.js': "import { add } from './generated/adder.js';\nconsole.log(await add(1, 2));\n" });
    expect(await project.shell('node program.js')).toEqual({ status: 0, stdout: '3\n', stderr: '' });
    expect(await project.run('./lib/adder.js', '--format', 'js', '--check')).toMatchObject({ status: 0 });
  });

  test('the same everywhere: whatever the folder, the order of modules, the time zone and the language', async () => {
    await project.shell('TZ=Asia/Tokyo LC_ALL=tr_TR.UTF-8 $CLI ./lib/adder.js ./lib/counter.js');
    for (const [name, text] of Object.entries(made)) expect(project.read(name)).toBe(text);
  });

  test('with --strict, what is left out is exit status 1, and what is not is no matter', async () => {
    project.write({
      'lib/marks.d.ts':
        'export declare function fine(): void;\nexport declare function mark(): WeakMap<object, string>;\n',
      'lib/marks.js': 'export const fine = () => {};\nexport const mark = () => new WeakMap();\n',
    });
    const { status, stdout } = await project.run('./lib/marks.js', '--strict');
    expect(status).toBe(1);
    expect(stdout).toContain('1 left out (--explain)');
    expect(await project.run('./lib/adder.js', '--strict')).toMatchObject({ status: 0 });
  });

  test('says when Node cannot run it as it is, as in a project that `npm init` has made', async () => {
    project.write({ 'package.json': '{ "type": "commonjs" }' });
    const { status, stdout, stderr } = await project.run('./lib/counter.js', '--verbose');
    expect(status).toBe(0);
    expect(stdout).toContain('1 warning');
    expect(stderr).toContain(
      'warning: Node cannot run generated/counter.ts as it is: package.json says that it is CommonJS: say "type": "module" there, or -o generated/counter.mts\n',
    );
  });

  test('a bare command generates what the config lists', async () => {
    project.write({
      'async-facade.config.json': '{ "out": "facades", "modules": { "./lib/counter.js": {}, "./lib/adder.js": {} } }',
    });
    const { status } = await project.run();
    expect(status).toBe(0);
    expect(readdirSync(join(project.folder, 'facades')).sort()).toEqual(['adder.ts', 'counter.ts']);
    expect(project.read('facades/adder.ts')).toContain('gen-async-facade ./lib/adder.js\n');
  });
});

describe('--check', () => {
  const counter = () => ({ 'generated/counter.ts': made['generated/counter.ts'] ?? '' });

  test('fresh is exit status 0, also after a formatter', async () => {
    const formatted = counter()
      ['generated/counter.ts'].replace(/'([\w./-]+)'/g, '"$1"')
      .replaceAll('  ', '\t');
    project.write({ 'generated/counter.ts': formatted });
    expect(await project.run('./lib/counter.js', '--check')).toMatchObject({
      status: 0,
      stdout: './lib/counter.js → generated/counter.ts · fresh\n',
    });
  });

  test('stale is exit status 1, with a diff and the command that mends it; all modules are compared', async () => {
    project.write(counter());
    project.write({ 'lib/counter.d.ts': 'export declare class Counter {\n  next(step: bigint): bigint;\n}\n' });
    const { status, stdout } = await project.run('./lib/adder.js', './lib/counter.js', '--check');
    expect(status).toBe(1);
    expect(stdout).toContain('--- /dev/null\n+++ b/generated/adder.ts\n');
    expect(stdout).toContain('--- a/generated/counter.ts\n+++ b/generated/counter.ts\n');
    expect(stdout).toMatch(/^-.*step: number/m);
    expect(stdout).toMatch(/^\+.*step: bigint/m);
    expect(stdout).toContain(
      './lib/adder.js → generated/adder.ts · stale, mend it with: gen-async-facade ./lib/adder.js\n',
    );
    expect(stdout).toContain('stale, mend it with: gen-async-facade ./lib/counter.js\n');
    expect(existsSync(join(project.folder, 'generated/adder.ts'))).toBe(false);
    expect(project.read('generated/counter.ts')).toContain('step: number');
  });

  test('fresh after stale is still exit status 1', async () => {
    project.write(counter());
    expect(await project.run('./lib/adder.js', './lib/counter.js', '--check')).toMatchObject({ status: 1 });
  });
});

describe('findings', () => {
  test('show the lines that they are about, without colours where there is no terminal', async () => {
    project.write({
      'lib/broken.d.ts': 'export interface A {\n  a: string;\n  b: = number;\n}\n',
      'lib/broken.js': '',
      'lib/marks.d.ts':
        'export declare function fine(): void;\nexport declare function mark(): WeakMap<object, string>;\n',
      'lib/marks.js': 'export const fine = () => {};\nexport const mark = () => new WeakMap();\n',
      'async-facade.config.json': '{\n  "modules": { "./lib/marks.js": { "mutates": ["fin(a)"] } }\n}\n',
    });
    const { status, stderr } = await project.run('./lib/broken.js', './lib/marks.js', '--verbose');
    expect(status).toBe(2);
    await expect(stderr).toMatchFileSnapshot(join(import.meta.dirname, 'findings.txt'));
  });

  test('of patterns that match nothing name the nearest', async () => {
    const { status, stderr } = await project.run('./lib/counter.js', '--include', 'Countr');
    expect({ status, stderr: stderr.replace(/^.*: reading declarations\n/gm, '') }).toEqual({
      status: 2,
      stderr: 'error: --include Countr matches no export or member of ../lib/counter.js: did you mean "Counter"?\n',
    });
  });
});

describe('--explain', () => {
  test('a table of what crosses, and nothing is written', async () => {
    const { status, stdout } = await project.run('./lib/counter.js', '--explain');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\.\/lib\/counter\.js → generated\/counter\.ts\n/);
    expect(stdout).toContain('Counter');
    expect(existsSync(join(project.folder, 'generated'))).toBe(false);
  });

  test('--json is the same for machines', async () => {
    const { stdout } = await project.run('./lib/counter.js', '--explain', '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      {
        module: './lib/counter.js',
        path: 'generated/counter.ts',
        counts: { classes: 1 },
        threads: { place: 'pool' },
        crossings: expect.any(Array),
        leftOut: [],
      },
    ]);
  });
});
