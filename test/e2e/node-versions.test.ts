import { beforeAll, describe, expect, test } from 'vitest';
import { compile, consumerFolder, execute, generate, nodeBinary } from './support/run.js';

const expected = { verified: true, texts: ['a', 'b'], css: 'a{b:"shared"}' };

describe('one program on every supported Node', () => {
  beforeAll(async () => {
    await generate('versions', 'node:zlib', 'sass', '@node-rs/argon2');
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

  test('Node 24 runs the facade as it was generated, without compiling it', async () => {
    const output = await execute(await nodeBinary('24'), ['program.ts'], consumerFolder('versions'));
    expect(JSON.parse(output)).toEqual(expected);
  });
});
