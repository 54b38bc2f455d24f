import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/codegen/config.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const config = { modules: { 'node:fs': { include: ['*Sync'], threads: 2, mutates: { readSync: [1] } } } };

describe('where settings are found', () => {
  test('nowhere: there are none', async () => {
    expect(await loadConfig(folder)).toEqual({ config: {}, diagnostics: [] });
  });

  test.each([
    ['package.json', JSON.stringify({ name: 'x', asyncFacade: config })],
    ['async-facade.config.json', JSON.stringify(config)],
    ['async-facade.config.mjs', `export default ${JSON.stringify(config)};`],
    [
      'async-facade.config.ts',
      `import { join } from 'node:path';\ninterface A {}\njoin('a');\nexport default ${JSON.stringify(config)} satisfies A;`,
    ],
  ])('%s', async (name, text) => {
    writeFileSync(join(folder, name), text);
    expect(await loadConfig(folder)).toEqual({ config, diagnostics: [] });
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('a package.json without settings has none', async () => {
    writeFileSync(join(folder, 'package.json'), '{}');
    expect(await loadConfig(folder)).toEqual({ config: {}, diagnostics: [] });
  });
});

describe('what is wrong is told with its place', () => {
  test.each([
    ['{ "modules": ["node:fs"] }', '"modules" should be an object'],
    ['{ "module": {} }', 'has an unknown property "module" (known: out, project, modules)'],
    [
      '{ "modules": { "node:fs": { "threads": 0 } } }',
      '"modules › node:fs › threads" should be a positive whole number',
    ],
    [
      '{ "modules": { "a": { "mutates": { "f": [-1] } } } }',
      '"modules › a › mutates › f" should be an array of argument',
    ],
    ['{ "modules": { "a": { "treads": 1 } } }', 'unknown property "treads"'],
    ['{', 'JSON'],
  ])('%s', async (text, message) => {
    writeFileSync(join(folder, 'async-facade.config.json'), text);
    const { diagnostics } = await loadConfig(folder);
    expect(diagnostics).toMatchObject([
      { code: 'bad-config', severity: 'error', message: expect.stringContaining(message) },
    ]);
    expect(diagnostics[0]?.message).toMatch(/^cannot use async-facade.config.json: /);
  });

  test('a file that was asked for has to be there', async () => {
    const { diagnostics } = await loadConfig(folder, 'other.json');
    expect(diagnostics).toMatchObject([{ code: 'bad-config' }]);
  });
});
