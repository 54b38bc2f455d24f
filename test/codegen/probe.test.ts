import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GenerateResult, generate } from '../../src/codegen/index.js';
import { type ConsumerProject, createProject } from '../cli/support/project.js';

const declared =
  'export declare function here(): void;\nexport declare function missing(): void;\nexport type Row = string;\n';

/** Each tells how many are being loaded when it is. */
const slow = ['a', 'b', 'c', 'd', 'e'].map((name) => `./slow/${name}.js`);
const loadsSlowly = `import { appendFileSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
const running = new URL('./running/', import.meta.url);
const own = new URL(String(process.pid), running);
mkdirSync(own, { recursive: true });
appendFileSync(new URL('../running.txt', import.meta.url), \`\${readdirSync(running).length}\\n\`);
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
rmdirSync(own);
export function here() {}
`;

let project: ConsumerProject;
beforeAll(() => {
  project = createProject({
    'differs.d.ts': declared,
    'differs.js':
      'console.log("hello");\nexport function here() {}\nexport function hidden() {}\nexport const _own = 1;\n',
    'fits.d.ts':
      'export declare function here(): void;\nexport declare const enum Level { Low }\nexport declare namespace types { type A = 1; }\n',
    ...Object.fromEntries(
      slow.flatMap((path) => [
        [path, loadsSlowly],
        [path.replace(/js$/, 'd.ts'), 'export declare function here(): void;\n'],
      ]),
    ),
    'fits.js': 'export function here() {}\n',
    'exits.d.ts': declared,
    'exits.js': 'process.exit(3);\n',
    'throws.d.ts': declared,
    'hangs.js': 'for (;;);\n',
    'throws.js': 'throw new Error("no");\n',
    'types.d.ts': 'export interface Point { x: number }\n',
    'types.js': 'export {};\n',
    'node_modules/plain/package.json': '{ "name": "plain", "version": "1.0.0", "main": "index.js" }',
    'node_modules/plain/index.js': `
function Pen() { this.width = 1; }
Pen.prototype.draw = function () { return 'drawn'; };
for (const name of ['up', 'down']) Pen.prototype[name] = () => name;
exports.Pen = Pen;
exports.open = async (text) => JSON.parse(text);
exports.parse = (text) => JSON.parse(text);
for (const name of ['left', 'right']) exports[name] = () => name;
`,
    'node_modules/callable/package.json':
      '{ "name": "callable", "version": "1.0.0", "main": "index.js", "types": "index.d.ts" }',
    'node_modules/waiting/package.json':
      '{ "name": "waiting", "version": "1.0.0", "main": "index.js", "types": "index.d.ts" }',
    'node_modules/waiting/index.js': `
exports.ready = new Promise((resolve) => setTimeout(resolve, 50)).then(() => { exports.later = () => 1; });
exports.closed = new Promise(() => {});
`,
    'node_modules/waiting/index.d.ts':
      'export declare const ready: Promise<void>, closed: Promise<void>;\nexport declare function later(): number;\n',
    'node_modules/callable/index.js':
      'module.exports = () => 1;\nmodule.exports["he" + "re"] = () => 1;\nmodule.exports.extra = 1;\n',
    'node_modules/callable/index.d.ts':
      'declare function callable(): number;\ndeclare namespace callable { function here(): number; const gone: number; }\nexport = callable;\n',
  });
});
afterAll(() => project[Symbol.dispose]());

const probe = (module: string, options: { probe?: boolean } = {}): Promise<GenerateResult> =>
  generate({ modules: [module], cwd: project.folder, output: 'none', ...options });
const found = ({ facades }: GenerateResult) =>
  facades.flatMap(({ diagnostics }) => diagnostics.filter(({ code }) => /^(only-|not-|nothing)/.test(code)));

describe('what is declared and what is there', () => {
  test('differ in both ways, each with its place or its names', async () => {
    const result = await probe('./differs.js');
    expect(found(result)).toMatchObject([
      {
        code: 'only-declared',
        severity: 'warning',
        place: { file: 'differs.d.ts', line: 2 },
        frame: expect.any(String),
      },
      { code: 'only-loaded', severity: 'note', message: expect.stringContaining('exports hidden, which') },
    ]);
    expect(found(result)[0]?.message).toContain('missing is declared');
  });

  test('are compared with all of module.exports', async () => {
    expect(found(await probe('callable')).map(({ message }) => message)).toEqual([
      'gone is declared, but callable does not have it when it is loaded',
      expect.stringContaining('callable also exports extra,'),
    ]);
  });

  test('are compared once it is ready, as far as it ever is', async () => {
    expect(found(await probe('waiting'))).toEqual([]);
  });

  test('differ where types are inferred: methods that JavaScript does not show, and results that are any', async () => {
    expect(found(await probe('plain')).map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', expect.stringContaining('plain does not show that it exports left, right')],
      ['warning', expect.stringContaining('plain does not show that Pen makes objects with down, up')],
      ['warning', expect.stringContaining('plain does not show the type of open(), parse()')],
    ]);
  });

  test('are told of where there are types only', async () => {
    expect(found(await probe('./types.js'))).toMatchObject([{ code: 'nothing-to-call', severity: 'warning' }]);
  });

  test('are not compared when nobody wants to know', async () => {
    expect(found(await probe('./differs.js', { probe: false }))).toEqual([]);
  });

  test('change nothing in the facade', async () => {
    const [text, other] = await Promise.all([probe('./differs.js'), probe('./differs.js', { probe: false })]);
    expect(text.facades[0]?.files).toEqual(other.facades[0]?.files);
  });

  test.each(['./fits.js', './exits.js', './throws.js', 'node:zlib'])('%s: nothing is said', async (module) => {
    const result = await probe(module);
    expect(result.facades).toMatchObject([{ outcome: { kind: 'made' } }]);
    expect(found(result).filter(({ code }) => code === 'only-declared')).toEqual([]);
  });

  test('are compared a few at a time, however many there are', async () => {
    const result = await generate({ modules: slow, cwd: project.folder, output: 'none' });
    expect(result.facades.map(({ outcome }) => outcome.kind)).toEqual(slow.map(() => 'made'));
    const running = readFileSync(join(project.folder, 'running.txt'), 'utf8').trim().split('\n');
    expect(running).toHaveLength(slow.length);
    expect(Math.max(...running.map(Number))).toBeLessThanOrEqual(2);
  });

  test('that never give the thread back do not outlive who asked and was killed', async () => {
    const child = fork(
      join(import.meta.dirname, '../../dist/codegen/probe/child.js'),
      ['./hangs.js', join(project.folder, 'facade.js'), '500'],
      { execArgv: [], env: { ...process.env, NODE_OPTIONS: '' } },
    );
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  });
});
