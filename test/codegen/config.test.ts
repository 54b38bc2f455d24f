import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/codegen/config.js';
import { formatDiagnostic } from '../../src/codegen/diagnostics/diagnostic.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const config = { modules: { 'node:fs': { include: ['*Sync'], threads: 2, mutates: ['readSync(buffer)'] } } };

describe('where settings are found', () => {
  test('nowhere: there are none', async () => {
    expect(await loadConfig(folder)).toMatchObject({ config: {}, diagnostics: [] });
  });

  test.each([
    ['package.json', JSON.stringify({ name: 'x', asyncFacade: config })],
    ['package.json', `\uFEFF${JSON.stringify({ asyncFacade: config })}`],
    ['async-facade.config.json', JSON.stringify(config)],
    ['async-facade.config.mjs', `export default ${JSON.stringify(config)};`],
    [
      'async-facade.config.ts',
      `import { join } from 'node:path';\ninterface A {}\njoin('a');\nexport default ${JSON.stringify(config)} satisfies A;`,
    ],
  ])('%s', async (name, text) => {
    writeFileSync(join(folder, name), text);
    expect(await loadConfig(folder)).toMatchObject({ config, diagnostics: [] });
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('in a file of another name', async () => {
    writeFileSync(join(folder, 'facades.mts'), `export default ${JSON.stringify(config)} as const;`);
    expect(await loadConfig(folder, 'facades.mts')).toMatchObject({ config, diagnostics: [] });
  });

  test('of several files the first counts: .ts, .js, .mjs, .json, package.json', async () => {
    const names = ['ts', 'js', 'mjs', 'json'].map((extension) => `async-facade.config.${extension}`);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module", "asyncFacade": { "out": "package.json" } }');
    expect((await loadConfig(folder)).config.out).toBe('package.json');
    for (const name of names.toReversed()) {
      const value = JSON.stringify({ out: name });
      writeFileSync(join(folder, name), name.endsWith('.json') ? value : `export default ${value};`);
      expect((await loadConfig(folder)).config.out).toBe(name);
    }
  });

  test('a package.json without settings has none', async () => {
    writeFileSync(join(folder, 'package.json'), '{}');
    expect(await loadConfig(folder)).toMatchObject({ config: {}, diagnostics: [] });
  });
});

describe('what is wrong is told with its place, and the name that may have been meant', () => {
  const wrong: [string, string, string][] = [
    ['{ "modules": ["node:fs"] }', 'async-facade.config.json:1:3: "modules" should be an object', 'for example {'],
    ['{ "module": {} }', '1:3: "module" is no setting', 'did you mean "modules"?'],
    [
      '{ "modules": {\n  "node:fs": { "threads": 0 } } }',
      '2:16: "modules › node:fs › threads" should be a positive whole number',
      'for example 2',
    ],
    ['{ "modules": { "a": { "mutates": [1] } } }', '"modules › a › mutates" should be an array of strings', 'parse('],
    ['{ "modules": { "a": { "treads": 1 } } }', '"modules › a › treads" is no setting', 'did you mean "threads"?'],
    ['{ "modules": { "a": { "toString": 1 } } }', '"modules › a › toString" is no setting', 'known: threads'],
    ['{ "modules": { "a": { "maxQueue": 1 } } }', '"modules › a › maxQueue" is no setting', 'configure({ maxQueue })'],
    ['{ "modules": { "a": { "resourceLimits": { "stackSize": 1 } } } }', 'stackSize" is no setting', 'stackSizeMb'],
    ['{ "modules": { "a": { "skip": { "b": 1 } } } }', '"modules › a › skip › b" should be a string', 'why'],
  ];
  test.each(wrong)('%s', async (text, message, advice) => {
    writeFileSync(join(folder, 'async-facade.config.json'), text);
    const { diagnostics, config: read } = await loadConfig(folder);
    expect(diagnostics).toMatchObject([{ code: 'setting-invalid', severity: 'error', frame: expect.any(String) }]);
    expect(diagnostics.map(formatDiagnostic)[0]).toContain(message);
    expect(diagnostics[0]?.wayOut).toContain(advice);
    expect(read).toEqual({});
  });

  test.each([
    ['package.json', '{ "asyncFacade": [] }', 'package.json:1:3: "asyncFacade" should be an object'],
    ['async-facade.config.json', '[]', 'async-facade.config.json:1:1: the settings should be an object'],
    [
      'async-facade.config.ts',
      "import 'nope';\nexport default {};",
      "cannot use async-facade.config.ts: Cannot find package 'nope' imported from async-facade.config.ts: mend it",
    ],
  ])('%s, of the file as the user knows it', async (name, text, message) => {
    writeFileSync(join(folder, name), text);
    const { diagnostics } = await loadConfig(folder);
    expect(diagnostics.map(formatDiagnostic)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['nope.json', 'cannot use nope.json: there is no such file'],
    ['.', 'cannot use .: it is no file'],
  ])('--config %s', async (path, message) => {
    const { diagnostics } = await loadConfig(folder, path);
    expect(diagnostics.map(formatDiagnostic)).toEqual([expect.stringContaining(message)]);
  });

  test('all flaws are told at once', async () => {
    writeFileSync(join(folder, 'async-facade.config.json'), '{ "outt": 1, "project": 2, "modules": { "a": 3 } }');
    expect((await loadConfig(folder)).diagnostics).toHaveLength(3);
  });

  test.each([
    [
      'async-facade.config.ts',
      "import { join } from 'node:path';\nexport default {\n  out: join('a', 'b'),\n  prject: 'x',\n} as object;",
    ],
    [
      'async-facade.config.mjs',
      "const settings = Object.freeze({\n  out: 'a',\n\n  prject: 'x',\n});\nexport default settings;",
    ],
    ['package.json', '{\n  "name": "x",\n  "asyncFacade": {\n  "prject": "x" } }'],
  ])('in %s', async (name, text) => {
    writeFileSync(join(folder, name), text);
    const { diagnostics } = await loadConfig(folder);
    expect(diagnostics).toMatchObject([
      { place: { file: name, line: 4, column: 3 }, wayOut: 'did you mean "project"?' },
    ]);
    expect(diagnostics[0]?.frame).toContain('^');
  });

  test('settings that are computed are told of without a line', async () => {
    writeFileSync(join(folder, 'async-facade.config.mjs'), 'export default JSON.parse(`{ "prject": "x" }`);');
    const { diagnostics } = await loadConfig(folder);
    expect(diagnostics).toMatchObject([{ place: { file: 'async-facade.config.mjs', line: 1, column: 1 } }]);
  });

  test.each([
    ['async-facade.config.json', '{\n  "out": "a"\n  "project": "b" }', '3:3', "',' expected"],
    ['async-facade.config.json', '{\n  "out": "a",\n}', '3:1', 'Expected double-quoted property name'],
    ['async-facade.config.json', '{\n  // a comment\n}', '2:3', 'Expected '],
    ['package.json', '{\n  "asyncFacade": { "out" }\n}', '2:26', "':' expected"],
    ['async-facade.config.ts', "export default { out: 'a' \n", '2:1', "'}' expected"],
    ['async-facade.config.mjs', "export default {\n  out 'a' };\n", '2:11', "':' expected"],
  ])('what cannot be read has a place: %s, %j', async (name, text, place, flaw) => {
    writeFileSync(join(folder, name), text);
    const { config: read, diagnostics } = await loadConfig(folder);
    expect(read).toEqual({});
    expect(diagnostics).toMatchObject([{ code: 'bad-config', severity: 'error', frame: expect.stringContaining('^') }]);
    expect(diagnostics.map(formatDiagnostic)[0]).toContain(`${name}:${place}: cannot use ${name}: ${flaw}`);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('an empty file is no JSON', async () => {
    writeFileSync(join(folder, 'async-facade.config.json'), '');
    const { diagnostics } = await loadConfig(folder);
    expect(diagnostics).toMatchObject([{ code: 'bad-config' }]);
    expect(diagnostics[0]?.message).toMatch(/^cannot use async-facade.config.json: .*JSON/);
  });

  test('a file that was asked for has to be there', async () => {
    const { diagnostics } = await loadConfig(folder, 'other.json');
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'cannot use other.json: there is no such file: mend it, or choose another file with --config',
    ]);
  });
});
