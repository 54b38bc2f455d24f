/** What becomes of calls that are given up, and of those that can never run. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  close,
  DeadlockError,
  exclusive,
  original,
  stats,
  ThreadLostError,
  toThread,
  withOptions,
} from '../../src/index.js';
import { lib, Resource } from './support/lib.js';

afterAll(() => close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const handles = () => stats().threads.reduce((all, thread) => all + thread.handles, 0);

describe('options', () => {
  it('of an inner scope add to those of an outer one, and come before them', async () => {
    const signal = AbortSignal.abort(new Error('outer'));
    const resource = await Resource.create();
    await expect(withOptions({ signal }, () => withOptions({ timeout: 5000 }, () => resource.size))).rejects.toThrow(
      'outer',
    );
    const inner = new AbortController();
    expect(await withOptions({ signal }, () => withOptions({ signal: inner.signal }, () => resource.size))).toBe(3);
  });
});

describe('a call that is given up', () => {
  it('while a section of others holds its lane never runs', async () => {
    const resource = await Resource.create();
    const controller = new AbortController();
    let entered = (): void => {};
    const inside = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const section = exclusive(resource, async (own) => {
      await own.add('inside');
      entered();
      await pause(40);
    });
    await inside;
    const held = withOptions({ signal: controller.signal }, () => resource.add('never'));
    const behind = resource.add('behind');
    controller.abort();
    await expect(held).rejects.toMatchObject({ name: 'AbortError' });
    await Promise.all([section, behind]);
    expect(await resource.list()).toEqual(['inside', 'behind']);
  });

  it('leaves neither object nor iterator behind, though it was running', async () => {
    const resource = await Resource.create();
    await resource.size;
    const before = handles();
    await expect(withOptions({ timeout: 20 }, () => resource.later(300))).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    const read = withOptions({ timeout: 20 }, () =>
      toThread.iterate<AsyncIterator<number>>(original(resource).callBackLater, 300, () => [1]).next(),
    );
    await expect(read).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect.poll(() => resource.size.then(handles)).toBe(before);
  });
});

it('a call that makes no object leaves nothing behind, whatever becomes of it', async () => {
  const resource = await Resource.create();
  const before = handles();
  await expect(resource.fails()).rejects.toThrow('no child');
  const chain = resource.fails().child().child();
  await expect(chain).rejects.toThrow('no child');
  expect(await resource.none()).toBe(null);
  await expect(resource.none().child()).rejects.toBeInstanceOf(TypeError);
  const list = toThread.iterate<AsyncIterator<number>>(lib.failLater);
  await expect(list.next()).rejects.toThrow('no iterator');
  expect(handles()).toBe(before);
  expect(await resource.size).toBe(3);
});

describe('a call that can never run', () => {
  it('because a section holds its lane, whose thread ends, rejects with the section', async () => {
    const resource = await Resource.create();
    let entered = (): void => {};
    const inside = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const section = exclusive(resource, async (own) => {
      await own.size;
      entered();
      await pause(20);
      return await toThread<Promise<never>>(original(own).exit);
    });
    section.catch(() => {});
    await inside;
    await expect(resource.size).rejects.toBeInstanceOf(ThreadLostError);
    await expect(section).rejects.toBeInstanceOf(ThreadLostError);
  });

  it('because it needs what a promise will give, inside a callback that keeps it from settling, rejects', async () => {
    const resource = await Resource.create().add(1);
    const later = resource.later();
    const [error] = (await resource.each(() => later.size.catch((error: unknown) => error))) as [Error];
    expect(error).toBeInstanceOf(DeadlockError);
    expect(error.message).toContain('needs an object that a promise will give');
    expect(await later.size).toBe(3);
  });
});

it('undefined that is thrown arrives, whether frames of the caller were taken or not', async () => {
  await pause(20);
  for (let i = 0; i < 20; i++) {
    const thrown = await toThread<Promise<unknown>>(lib.fail, 'undefined').then(
      () => 'nothing',
      (reason: unknown) => reason,
    );
    expect(thrown).toBe(undefined);
  }
});
