import { expect, it } from 'vitest';
import { runProgram } from './support/run.js';

it('an original that puts another file system in place, or forbids to exit, works on', async () => {
  const { code, stdout, stderr } = await runProgram(`
    const patching = original('./fixtures/patching.mjs', parent, { threads: 1 });
    await toThread(patching.patch);
    const values = [Buffer.from('ab'), new Map([[1, new Date(5)]]), new URL('http://a/b'), new RangeError('mine')];
    for (const value of values) console.log(String((await toThread(patching.echo, value)).constructor.name));
    await close();
  `);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'Buffer\nMap\nURL\nRangeError', stderr: '' });
});

it('an original that forbids to exit is lost by an error that nobody catches, as any other', async () => {
  const { code, stdout } = await runProgram(`
    const patching = original('./fixtures/patching.mjs', parent, { threads: 1 });
    await toThread(patching.patch);
    const lost = await withOptions({ timeout: 10_000 }, () => toThread(patching.throwLater)).catch((error) => error);
    console.log(lost.name, lost.message.replace(/^.*?: /, ''), await toThread(patching.echo, 'on'));
  `);
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'ThreadLostError nobody catches this on' });
});

const globals = [
  'Atomics',
  'Array',
  'Buffer',
  'Map',
  'Object',
  'Promise',
  'Reflect',
  'SharedArrayBuffer',
  'Symbol',
  'process',
];

it.each(globals)('an original that deletes %s is alone in missing it', async (name) => {
  const { code, stdout, stderr } = await runProgram(`
    const bare = original('./fixtures/lib.mjs', parent, { threads: 1 });
    const there = [await toThread(bare.without, '${name}')];
    there.push((await toThread(bare.echo, new Map([[1, [Buffer.from('ab')]]]))).get(1)[0].toString());
    there.push(await toThread(bare.callBack, async (value) => value + 1, 2));
    for await (const value of toThread.iterate(bare.generate, 3)) there.push(value);
    console.log(there.join());
    await close();
  `);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'false,ab,3,0,1,2', stderr: '' });
});
