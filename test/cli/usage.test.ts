import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConsumerProject, createProject } from './support/project.js';

let project: ConsumerProject;
beforeAll(() => {
  project = createProject({});
});
afterAll(() => project[Symbol.dispose]());

describe('help', () => {
  test('--help tells options, examples and exit statuses', async () => {
    const { status, stdout, stderr } = await project.run('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of [
      '--out',
      '--stdout',
      '--check',
      '--explain',
      '--include',
      '--project',
      'Examples:',
      'Exit status:',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  test('--version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await project.run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('bad usage is one clear error on stderr, and exit status 2', () => {
  test.each([
    [['--chek', 'node:fs'], /^error: unknown option '--chek'\n\(Did you mean --check\?\)\n/],
    [['node:fs', '--out'], /^error: option '-o, --out <path>' argument missing\n/],
    [['node:fs', '--stdout', '--check'], /^error: option '--stdout' cannot be used with option '--check'\n/],
    [[], /^error: no module is named: gen-async-facade better-sqlite3, or list modules in /],
    [['--include', '*Sync', 'node:fs'], /^error: no module is named: name it before --include and --exclude/],
    [['--exclude', '*Sync', 'node:fs'], /^error: no module is named: name it before --include and --exclude/],
    [['node:fs', 'node:zlib', '-o', 'one.ts'], /^error: 2 modules cannot go to the one file one.ts: give a folder/],
    [['node:fs', '--config', 'missing.json'], /^error: cannot use missing.json: /],
    [['node:fs', '-p', 'missing.json'], /^error: .*missing.json/],
  ])('%j', async (args, message) => {
    const { status, stdout, stderr } = await project.run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('modules that cannot be used are named with a way out, and exit status 2', () => {
  test.each([
    ['not-installed', 'error: cannot find module "not-installed": npm i not-installed\n'],
    ['./missing.js', 'error: cannot find the file "./missing.js": give a path'],
    [
      'untyped',
      'error: no type declarations for "untyped": npm i -D @types/untyped; if there is no such package, declare it yourself, and name that in your tsconfig: "paths": { "untyped": ["./untyped.d.ts"] }\n',
    ],
  ])('%s', async (module, message) => {
    project.write({
      'node_modules/untyped/package.json': '{ "name": "untyped", "version": "1.0.0", "main": "index.js" }',
      'node_modules/untyped/index.js': 'module.exports = require("./build/x.node");',
    });
    const { status, stderr } = await project.run(module);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  });
});
