import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { close, defineCrossings, Handle, original, type Pipelined, toThread } from '../../src/index.js';
import { lib } from './support/lib.js';

class Diary extends Handle {
  static create(file: string): Pipelined<Diary> {
    return toThread.construct(Diary, lib.Diary, file);
  }
  add(text: string): Pipelined<this> {
    return toThread.handle(Diary, original(this).add, text);
  }
  copy(): Pipelined<Diary> {
    return toThread.handle(Diary, original(this).copy);
  }
  get length(): Promise<number> {
    return toThread.get(original(this).length);
  }
}
defineCrossings(lib, { handles: { Diary: { class: Diary, original: lib.Diary } } });

const folder = mkdtempSync(join(tmpdir(), 'pipelined-'));
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

it('what is called on a result that is not there yet costs no round trip', async () => {
  const file = join(folder, 'diary');
  writeFileSync(file, '');
  const diary = await Diary.create(file);
  const length = diary.add('a').add('b').copy().add('c').length;
  // The calls leave at the end of this tick; until the last one has run, nothing is heard of the first one.
  await new Promise((resolve) => process.nextTick(() => queueMicrotask(() => resolve(undefined))));
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < 5000 && readFileSync(file, 'utf8') !== 'abc'; waited += 10)
    Atomics.wait(pause, 0, 0, 10);
  expect(readFileSync(file, 'utf8')).toBe('abc');
  expect(await length).toBe(3);
});
