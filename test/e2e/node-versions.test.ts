import { beforeAll, describe, expect, test } from 'vitest';
import { compile, consumerFolder, execute, generate, nodeBinary } from './support/run.js';

const expected = { verified: true, texts: ['a', 'b'], css: 'a{b:"shared"}' };

describe('one program on every supported Node', () => {
  beforeAll(async () => {
    await generate('versions'); // what its config lists
    await compile('typescript', 'versions');
  });

  test('Node 20', async () => {
    expect(JSON.parse(await execute(process.execPath, ['dist/program.js'], consumerFolder('versions')))).toEqual(
      expected,
    );
  });

  test.for(['22', '24'] as const)('Node %s', async (major) => {
    const output = await execute(nodeBinary(major), ['dist/program.js'], consumerFolder('versions'));
    expect(JSON.parse(output)).toEqual(expected);
  });

  test('whatever facades of whole modules of Node export is there', async () => {
    const names = ['zlib', 'fs', 'crypto', 'path', 'os'];
    await generate('versions', ...names.map((name) => `node:${name}`), '-o', 'whole', '--format', 'js');
    const program = `for (const name of ${JSON.stringify(names)})
      console.log(name, Object.keys(await import('./whole/node-' + name + '.js')).length > 0)`;
    const args = ['--input-type=module', '--eval', program];
    const expectedLines = names.map((name) => `${name} true\n`).join('');
    expect(await execute(process.execPath, args, consumerFolder('versions'))).toBe(expectedLines);
    expect(await execute(nodeBinary('24'), args, consumerFolder('versions'))).toBe(expectedLines);
  });

  test('Node 24 runs the facade as it was generated, without compiling it', async () => {
    const output = await execute(nodeBinary('24'), ['program.ts'], consumerFolder('versions'));
    expect(JSON.parse(output)).toEqual(expected);
  });
});
