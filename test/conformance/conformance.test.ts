/** Suites of synchronous tests, unchanged: all pass on the original, and on its facade by way of re-sync, except where it says so. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ts } from 'ts-morph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const suite = join(import.meta.dirname, 'better-sqlite3');
/** Inside the project, so that the facade finds the original. */
const build = join(root, 'test/.build/conformance');
const facade = join(build, 'better-sqlite3.js');
const command = join(root, 'test/support/resync.js');
const resync = [command, '--module', 'better-sqlite3', '--facade', facade, '--'];

/** Its exit code says that tests failed; which ones is in what it prints. */
const run = (args: readonly string[]) =>
  new Promise<string>((resolve) => {
    const options = { cwd: root, timeout: 200_000, maxBuffer: 2 ** 26, env: { ...process.env, NODE_TEST_CONTEXT: '' } };
    execFile(process.execPath, ['--test-reporter=tap', ...args], options, (_, stdout, stderr) =>
      resolve(stdout || stderr),
    );
  });

/** Tests without tests in them, by their path: `windows › a running total`. */
function readTap(tap: string): { readonly passed: string[]; readonly failed: string[] } {
  const path: string[] = [];
  const results = { passed: [] as string[], failed: [] as string[] };
  let deepest = 0;
  for (const line of tap.split('\n')) {
    const start = line.match(/^( *)# Subtest: (.*)$/);
    const end = line.match(/^( *)(not )?ok \d+ - /);
    const depth = ((start ?? end)?.[1]?.length ?? 0) / 4;
    if (start) {
      path.splice(depth, path.length, start[2] ?? '');
      deepest = depth;
    } else if (end && depth === deepest) {
      results[end[2] === undefined ? 'passed' : 'failed'].push(path.slice(0, depth + 1).join(' › '));
    }
  }
  return results;
}

async function compile(name: string) {
  await mkdir(build, { recursive: true });
  const source = await readFile(join(root, `generated/${name}.ts`), 'utf8');
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  await writeFile(join(build, `${name}.js`), ts.transpileModule(source, { compilerOptions }).outputText);
}

afterAll(() => rm(build, { recursive: true, force: true }));

describe('better-sqlite3', async () => {
  const differences: Record<string, Record<string, string>> = JSON.parse(
    await readFile(join(suite, 'differences.json'), 'utf8'),
  );
  beforeAll(() => compile('better-sqlite3'));
  const files = readdirSync(suite).filter((file) => file.endsWith('.test.cjs'));
  it.each(files)('%s', { timeout: 400_000 }, async (file) => {
    const direct = readTap(await run([join(suite, file)]));
    expect(direct.failed).toEqual([]);
    expect(direct.passed.length).toBeGreaterThan(5);
    const facaded = readTap(await run([...resync, join(suite, file)]));
    const known = Object.entries(differences[file.replace('.test.cjs', '')] ?? {});
    const sometimes = known.filter(([, reason]) => reason.startsWith('sometimes: ')).map(([name]) => name);
    const always = known.map(([name]) => name).filter((name) => !sometimes.includes(name));
    expect(facaded.failed.filter((name) => !sometimes.includes(name)).sort()).toEqual(always.sort());
    expect([...facaded.passed, ...facaded.failed].sort()).toEqual(direct.passed.sort());
  });
});

it('gives a program what the facade leaves out, where it asks for the original beside it', {
  timeout: 120_000,
}, async () => {
  await compile('node-zlib');
  const options = ['--module', 'node:zlib', '--facade', join(build, 'node-zlib.js')];
  const program = join(import.meta.dirname, 'beside/program.cjs');
  expect(await run([command, ...options, '--beside', '--', program])).toBe('both halves\n');
  expect(await run([command, ...options, '--', program])).toContain('zlib.gunzip is not a function');
});
