import { expect, it } from 'vitest';
import { runProgramWith } from './support/run.js';

const warnings = async (body: string): Promise<string[]> => {
  const { stdout, stderr } = await runProgramWith(
    {},
    `const fs = original('node:fs', import.meta.url);
     const filling = original('./fixtures/filling.mjs', parent);
     const fd = await toThread(fs.openSync, process.execPath, 'r');
     ${body}
     await close();
     console.log('done');`,
  );
  expect([stdout.split('\n').at(-1), stderr.includes('Error')]).toEqual(['done', false]);
  return stderr.match(/\[\w+\] Warning: .*/g) ?? [];
};

it('an argument that is filled and not copied back is told of, once for each function', async () => {
  const lines = await warnings(`
    for (const length of [10, 100_000]) console.log(await toThread(fs.readSync, fd, Buffer.alloc(length)));
    console.log(await toThread(fs.readvSync, fd, [Buffer.alloc(10)]));
  `);
  expect(lines).toEqual([
    "[GEN_ASYNC_FACADE_FILLED] Warning: readSync changes its argument 2 in place, and the caller's own stays as it was",
  ]);
});

it('it is on every thread together, at once, and also where a promise is waited for', async () => {
  const lines = await warnings(`
    await Promise.all(Array.from({ length: 20 }, () => toThread(filling.fillSlowly, new Uint8Array(4))));
    await toThread(filling.fillLater, new Uint8Array(4));
    await toThread(filling.fillAndExit, new Uint8Array(4));
  `);
  expect(lines.map((line) => line.split(' ')[2])).toEqual(['fillSlowly', 'fillLater', 'fillAndExit']);
});

it('a list that was empty is', async () => {
  const lines = await warnings('await toThread(filling.gather, []);');
  expect(lines).toEqual([
    "[GEN_ASYNC_FACADE_FILLED] Warning: gather changes its argument 1 in place, and the caller's own stays as it was",
  ]);
});

it.each([
  ['notes: []', 'notes'],
  ['seen: new Map()', 'seen'],
  ['seen: new Map(), trace: () => {}', 'seen'],
])('what options hold is: { %s }', async (options, name) => {
  const lines = await warnings(`await toThread(filling.note, 'x', { ${options} });`);
  expect(lines).toEqual([
    `[GEN_ASYNC_FACADE_FILLED] Warning: note changes ${name} of its argument 2 in place, and the caller's own stays as it was`,
  ]);
});

it('one that comes back, is declared, is shared, or is left as it was is not', async () => {
  const lines = await warnings(`
    const buffer = Buffer.alloc(10);
    await toThread.mutates([1], fs.readSync, fd, buffer);
    console.log(buffer.some((byte) => byte !== 0));
    if (!process.env.TEST_EXECUTOR) await toThread(fs.readSync, fd, new Uint8Array(new SharedArrayBuffer(10)));
    await toThread(original('node:crypto', import.meta.url).randomFillSync, Buffer.alloc(10));
    await toThread(filling.gather, ['something']);
    await toThread(filling.fillSlowly, transfer(new Uint8Array(4)));
    await toThread(filling.lengthOf, Buffer.alloc(100));
    await toThread(filling.isEmpty, { notes: [], seen: new Map() });
    await toThread.mutates(['1.notes'], filling.note, 'x', { notes: [] });
  `);
  expect(lines).toEqual([]);
});
