/** Functions and objects that are passed again are the same there, as long as the original holds them. */
import { afterAll, describe, expect, it } from 'vitest';
import { close, original, stats, toThread } from '../../src/index.js';
import { findHost, hostOf, mentionHosts, releaseHost } from '../../src/runtime/crossing/host-table.js';
import type { Lane } from '../../src/runtime/threads/lane.js';
import { Objects } from '../../src/runtime/worker/objects.js';

afterAll(() => close());

const library = (name: string) => original(`./fixtures/lib.mjs?${name}`, import.meta.url, { threads: 1 });

describe('what is passed again', () => {
  it.each<[string, () => object]>([
    ['a function', () => () => {}],
    ['a bound function', () => function (this: unknown) {}.bind({})],
    ['an object with methods', () => ({ handle() {} })],
    [
      'an instance',
      () =>
        new (class Listener {
          handle() {}
        })(),
    ],
  ])('%s is the same there: it can be taken off again', async (_what, make) => {
    const home = library('identity');
    const [one, other] = [make(), make()];
    expect(await toThread<Promise<number>>(home.keep, one)).toBe(1);
    expect(await toThread<Promise<number>>(home.keep, other)).toBe(2);
    expect(await toThread<Promise<number>>(home.keep, one)).toBe(2);
    expect(await toThread<Promise<boolean>>(home.drop, one)).toBe(true);
    expect(await toThread<Promise<boolean>>(home.drop, one)).toBe(false);
    expect(await toThread<Promise<boolean>>(home.drop, other)).toBe(true);
  });
});

describe('what is let go of', () => {
  it('there is let go of here, and what is kept is not', async () => {
    const home = library('release');
    let heard: () => void = () => {};
    const kept = (): void => heard();
    await toThread<Promise<number>>(home.keep, kept);
    const before = stats().functions;
    for (let i = 0; i < 6; i++) {
      const passing = Array.from({ length: 500 }, () => () => i);
      await Promise.all(passing.map((listener) => toThread<Promise<number>>(home.keep, listener)));
      await Promise.all(passing.map((listener) => toThread<Promise<boolean>>(home.drop, listener)));
    }
    await expect
      .poll(async () => {
        await toThread<Promise<number>>(home.count);
        return stats().functions;
      })
      .toBeLessThan(before + 2000);
    const event = new Promise<void>((resolve) => {
      heard = resolve;
    });
    await toThread(home.fireLater, 1);
    await event;
  });

  it('by a thread that ends is let go of at once', async () => {
    const home = library('ends');
    const listener = () => {};
    await toThread(home.keep, listener);
    // Not how many there are: others are let go of at any time.
    const { id } = hostOf(listener);
    expect(findHost(id)?.value).toBe(listener);
    await expect(toThread(home.exit, 0)).rejects.toMatchObject({ name: 'ThreadLostError' });
    expect(findHost(id)).toBe(undefined);
  });

  it('while it is passed again stays: only as many mentions are given back as had been received', () => {
    const lane = {} as Lane;
    const host = hostOf(() => {});
    mentionHosts([host], lane);
    mentionHosts([host], lane);
    releaseHost(host.id, 1, lane);
    expect(findHost(host.id)).toBe(host);
    releaseHost(host.id, 1, lane);
    expect(findHost(host.id)).toBe(undefined);

    const objects = new Objects();
    const object = {};
    const entry = objects.put(1, object, 0);
    objects.mention(entry);
    objects.release(1, 1);
    expect(objects.find(object)).toBe(entry);
    objects.release(1, 1);
    expect(objects.find(object)).toBe(undefined);
  });
});
