/** What originals print in their threads. */
import { expect, it } from 'vitest';
import { sharesMemory } from './support/executor.js';
import { runProgram } from './support/run.js';

it('is there before the result of the call, and when the program ends with it', async () => {
  const { stdout } = await runProgram(`
    for (let i = 0; i < 20; i++) {
      await toThread(lib.print, 'thread ' + i + '\\n');
      console.log('main ' + i);
    }
    await toThread(lib.print, 'the end');
  `);
  const lines = Array.from({ length: 20 }, (_, i) => `thread ${i}\nmain ${i}\n`);
  expect(stdout).toBe(`${lines.join('')}the end`);
});

it('is there before a callback runs, and though the thread ends', async () => {
  const { stdout, stderr } = await runProgram(`
    await toThread(lib.printAndAsk, 'before', async () => console.log('asked'));
    await toThread(lib.printAndExit, 'at the end').catch((error) => console.log(' ' + error.name));
    await toThread(lib.print, 'a warning', 'stderr');
  `);
  expect(stdout).toBe('before\nasked\nat the end ThreadLostError');
  expect(stderr).toBe('a warning');
});

it('may be much, and any bytes', async () => {
  const { stdout } = await runProgram(`
    const { print } = original('./fixtures/lib.mjs', parent, { threads: 1 });
    await Promise.all(Array.from({ length: 50 }, (_, i) => toThread(print, String(i % 10).repeat(10_000) + '\\n')));
    await toThread(print, Buffer.from('e282', 'hex'));
    await toThread(print, Buffer.from('ac', 'hex'));
  `);
  const lines = stdout.split('\n');
  expect(lines.pop()).toBe('€');
  expect(lines.map((line) => line.length)).toEqual(Array(50).fill(10_000));
});

it('goes through the main thread: who takes the place of `write` gets it', async () => {
  const { stdout } = await runProgram(`
    const { write } = process.stdout;
    const taken = [];
    process.stdout.write = (chunk) => { taken.push(chunk); return true; };
    await toThread(lib.print, 'text');
    await toThread(lib.print, Buffer.from('bytes'));
    process.stdout.write = write;
    console.log(taken.map(String).join(' '));
  `);
  expect(stdout).toBe('text bytes');
});

it.skipIf(sharesMemory)('is there also if a process prints it at its end, when the program has ended', async () => {
  const { stdout } = await runProgram(`
    await toThread(lib.print, 'a call, ');
    await toThread(lib.printAtExit, 'its end');
  `);
  expect(stdout).toBe('a call, its end');
});

it.runIf(sharesMemory)('is not lost if a module prints that is loaded before the original', async () => {
  const preload = 'data:text/javascript,import { isMainThread } from "node:worker_threads"; console.log(isMainThread);';
  const { stdout, stderr } = await runProgram(`await toThread(lib.print, 'original');`, '--import', preload);
  expect(stderr).toBe('');
  expect(stdout.split('\n').sort()).toEqual(['false', 'original', 'true']);
});
