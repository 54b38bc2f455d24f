import { describe, expect, it } from 'vitest';
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
  ['cache: {}', 'cache'],
  ['seen: new Map()', 'seen'],
  ['seen: new Map(), trace: () => {}', 'seen'],
])('what options hold is: { %s }', async (options, name) => {
  const lines = await warnings(`await toThread(filling.note, 'x', { ${options} });`);
  expect(lines).toEqual([
    `[GEN_ASYNC_FACADE_FILLED] Warning: note changes ${name} of its argument 2 in place, and the caller's own stays as it was`,
  ]);
});

it.each(['new Date(0)', '/a/g'])('so is what is set inside of %s, once it has been', async (what) => {
  const lines = await warnings(`
    await toThread(filling.move, /b/g, ['aa']);
    await toThread(filling.move, /a/, ['aa']);
    await toThread.mutates([0], filling.move, ${what}, ['aa']);
    await toThread(filling.move, ${what}, ['aa']);
  `);
  expect(lines.map((line) => line.split(' ').slice(2, 6).join(' '))).toEqual(['move changes its argument']);
});

it.each([
  ["['b', 'a'], 'sort'", 'its argument 1'],
  ["[{ x: 0 }], 'place'", 'its argument 1'],
  ["{ nodes: [{ name: 'a' }] }, 'place'", 'its argument 1'],
  ["[[1, 'old']], 'nest'", 'its argument 1'],
  ["{ deep: { value: 1 } }, 'set'", 'its argument 1'],
])('so is data that it works on: %s', async (args, what) => {
  const lines = await warnings(`
    await toThread(filling.work, ${args});
    await toThread(filling.work, ${args});
  `);
  expect(lines).toEqual([
    `[GEN_ASYNC_FACADE_FILLED] Warning: work changes ${what} in place, and the caller's own stays as it was`,
  ]);
});

it('a list that is used up, what it marks for itself, and options that it completes are not', async () => {
  const lines = await warnings(`
    await toThread(filling.work, ['a', 'b'], 'shift');
    await toThread(filling.work, [{ x: 1 }], 'mark');
    await toThread(filling.work, ['a'], 'give');
    await toThread(filling.complete, { level: 1 });
  `);
  expect(lines).toEqual([]);
});

it('one that comes back, is declared, is shared, or is left as it was is not', async () => {
  const lines = await warnings(`
    const buffer = Buffer.alloc(10);
    await toThread.mutates([1], fs.readSync, fd, buffer);
    console.log(buffer.some((byte) => byte !== 0));
    if (!process.env.TEST_EXECUTOR) await toThread(fs.readSync, fd, new Uint8Array(new SharedArrayBuffer(10)));
    await toThread(original('node:crypto', import.meta.url).randomFillSync, Buffer.alloc(10));
    await toThread(filling.fillSlowly, transfer(new Uint8Array(4)));
    await toThread(filling.lengthOf, Buffer.alloc(100));
    await toThread(filling.isEmpty, { notes: [], seen: new Map(), cache: {} });
    await toThread.mutates(['1.notes'], filling.note, 'x', { notes: [] });
  `);
  expect(lines).toEqual([]);
});

describe('what an object keeps and fills later', () => {
  const writers = `
    class Row extends Handle { put(value) { return toThread(original(this).put, value); } }
    class Writer extends Handle {
      static create(...args) { return toThread.construct(Writer, filling.Writer, ...args); }
      setBytes(bytes) { return toThread.run(original(this).setBytes, bytes); }
      write(value) { return toThread(original(this).write, value); }
      writeScratch() { return toThread(original(this).writeScratch); }
      use(one) { return toThread.run(original(this).use, one); }
      row() { return toThread.handle(Row, original(this).row); }
      read() { return toThread(original(this).read); }
      give() { return toThread(original(this).give); }
    }
    class Header extends Handle {}
    const all = async (rows) => { for await (const row of rows); };
    defineCrossings(filling, { handles: {
      Writer: { class: Writer, original: filling.Writer },
      Row: { class: Row, original: filling.Row },
      Header: { class: Header, original: filling.Header },
    } });
  `;
  const keeps = (what: string): string =>
    `[GEN_ASYNC_FACADE_FILLED] Warning: ${what} changes it in place: the caller's own stays as it was`;

  it.each([
    [
      'a constructor',
      'const w = await Writer.create(new Uint8Array(9));',
      'w.write(5)',
      'Writer keeps its argument 1, and write',
    ],
    ['a list', 'const w = await Writer.create([]);', 'w.write(5)', 'Writer keeps its argument 1, and write'],
    [
      'a function',
      'const w = await toThread.handle(Writer, filling.openWriter, Buffer.alloc(9));',
      'w.write(5)',
      'openWriter keeps its argument 1, and write',
    ],
    [
      'a promise',
      'const w = await toThread.handle(Writer, filling.openWriterLater, new Uint8Array(9));',
      'w.write(5)',
      'openWriterLater keeps its argument 1, and write',
    ],
    [
      'an option',
      'const w = await Writer.create(new Uint8Array(9), { scratch: new Float64Array(9) });',
      'w.writeScratch()',
      'Writer keeps scratch of its argument 2, and writeScratch',
    ],
    [
      'a method',
      'const w = await Writer.create(); await w.setBytes(new Uint8Array(9));',
      'w.write(5)',
      'setBytes keeps its argument 1, and write',
    ],
    [
      'a property',
      'const w = await Writer.create(); await toThread.set(original(w).bytes, new Uint8Array(9));',
      'w.write(5)',
      'bytes keeps its argument 1, and write',
    ],
    [
      'an object that it gives',
      'const w = await Writer.create(new Uint8Array(9));',
      '(await w.row()).put(5)',
      'Writer keeps its argument 1, and put',
    ],
    [
      'a getter',
      'const w = await Writer.create(new Uint8Array(9));',
      'toThread.get(original(w).filled)',
      'Writer keeps its argument 1, and filled',
    ],
    [
      'what an object of it is iterated for',
      'const w = await Writer.create(new Uint8Array(9));',
      'all(toThread.iterate(original(w).rows))',
      'Writer keeps its argument 1, and what it gives',
    ],
    [
      'an iteration',
      '',
      `all(toThread.iterate(filling.scan, 'ab', []))`,
      'scan keeps its argument 2, and what it gives',
    ],
    [
      'a module',
      'await toThread.run(filling.useBytes, new Uint8Array(9));',
      'toThread.run(filling.fillKept)',
      'useBytes keeps its argument 1, and fillKept',
    ],
  ])('is told of once: %s', async (_name, before, change, told) => {
    const body = `${writers} ${before} await ${change}; await ${change};`;
    expect(await warnings(body)).toEqual([keeps(told)]);
  });

  it('so is what a constructor fills at once', async () => {
    const body = `${writers} await toThread.construct(Header, filling.Header, new Uint8Array(9));`;
    expect(await warnings(body)).toEqual([
      "[GEN_ASYNC_FACADE_FILLED] Warning: new Header changes its argument 1 in place, and the caller's own stays as it was",
    ]);
  });

  it('what is shared, handed over, given back, only read, or a list of options is not', async () => {
    const body = `${writers}
      if (!process.env.TEST_EXECUTOR) {
        const shared = new Uint8Array(new SharedArrayBuffer(9));
        await (await Writer.create(shared)).write(5);
        if (shared[0] !== 5) console.log('not shared');
      }
      await (await Writer.create(new Uint8Array(9))).read();
      await (await Writer.create(new Uint8Array(9))).give();
      await (await Writer.create(undefined, { lists: [] })).use('something');
      await (await Writer.create(transfer(new Uint8Array(9)))).write(5);
    `;
    expect(await warnings(body)).toEqual([]);
  });
});
