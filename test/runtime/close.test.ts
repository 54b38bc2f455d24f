/** `close({ force: true })`: the way out where `close()` would wait for ever. */
import { afterAll, expect, it } from 'vitest';
import {
  close,
  HandleReleasedError,
  original,
  stats,
  ThreadLostError,
  toThread,
  withOptions,
} from '../../src/index.js';
import './support/executor.js';
import { Resource } from './support/lib.js';

afterAll(() => close({ force: true }));

const lib = original('./fixtures/lib.mjs?close', import.meta.url, { threads: 1 });
const force = () => close({ force: true });
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing',
    (error: unknown) => error,
  );

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort(new Error('given up')) };
}

it('does not wait for a call that was given up and never ends, nor does the close() that did', async () => {
  const { signal, abort } = abortable();
  // It has begun when it calls back, and goes on when it has its answer.
  const running = withOptions({ signal }, () => toThread(lib.runForever, () => void setImmediate(abort)));
  await expect(running).rejects.toThrow('given up');
  let isClosed = false;
  const waiting = close().then(() => {
    isClosed = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isClosed).toBe(false);
  await force();
  await waiting;
  expect(stats().threads).toEqual([]);
  expect(await toThread(lib.echo, 1)).toBe(1);
});

it('rejects calls under way and calls that wait, and leaves handles dead', async () => {
  const resource = await Resource.create();
  const running = reasonOf(toThread(lib.runForever));
  const behind = reasonOf(toThread(lib.echo, 2));
  await force();
  for (const reason of [await running, await behind]) {
    expect(reason).toBeInstanceOf(ThreadLostError);
    expect((reason as Error).message).toContain('close({ force: true }) was called');
  }
  await expect(resource.size).rejects.toBeInstanceOf(HandleReleasedError);
});

it('may be waited for inside a callback, whose call ends with it', async () => {
  let isForced = false;
  const call = toThread(lib.runForever, async () => {
    await force();
    isForced = true;
  });
  await expect(call).rejects.toBeInstanceOf(ThreadLostError);
  await expect.poll(() => isForced).toBe(true);
});

it('only begins inside a callback, which it would have to wait for', async () => {
  const call = toThread(lib.callBack, async () => {
    await close();
    return 'closed';
  });
  expect(await withOptions({ timeout: 10_000 }, () => call)).toBe('closed');
  await close();
  expect(stats().threads).toEqual([]);
});
