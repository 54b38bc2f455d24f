import { beforeAll, describe, expect, test } from 'vitest';
import { compile, consumerFolder, execute, generate, nodeBinary } from './support/run.js';

const expected = { verified: true, texts: ['a', 'b'], css: 'a{b:"shared"}' };

describe('one program on every supported Node', () => {
  beforeAll(async () => {
    await generate('versions', '@node-rs/argon2');
    await generate('versions', 'node:zlib', '--include', '*zipSync');
    await generate('versions', 'sass', '--include', 'compileString');
    await compile('typescript', 'versions');
  });

  test('Node 20', async () => {
    expect(JSON.parse(await execute(process.execPath, ['dist/program.js'], consumerFolder('versions')))).toEqual(
      expected,
    );
  });

  test.for(['22', '24'])('Node %s', async (major) => {
    const output = await execute(await nodeBinary(major), ['dist/program.js'], consumerFolder('versions'));
    expect(JSON.parse(output)).toEqual(expected);
  });

  test.for(['zlib', 'fs', 'crypto', 'path', 'os'])('whatever a facade of node:%s exports is there', async (name) => {
    await generate('versions', `node:${name}`, '-o', `whole/${name}.mjs`);
    const program = `console.log(Object.keys(await import('./whole/${name}.mjs')).length > 0)`;
    const args = ['--input-type=module', '--eval', program];
    expect(await execute(process.execPath, args, consumerFolder('versions'))).toBe('true\n');
    expect(await execute(await nodeBinary('24'), args, consumerFolder('versions'))).toBe('true\n');
  });

  test('Node 24 runs the facade as it was generated, without compiling it', async () => {
    const output = await execute(await nodeBinary('24'), ['program.ts'], consumerFolder('versions'));
    expect(JSON.parse(output)).toEqual(expected);
  });
});
