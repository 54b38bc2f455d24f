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
