import { afterAll, describe, expect, it } from 'vitest';
import {
  CrossThreadHandleError,
  close,
  defineCrossings,
  Handle,
  original,
  type Pipelined,
  type Reference,
  toThread,
} from '../../src/index.js';

afterAll(() => close());

/** The same library as two facades see it. */
function facadeOf(parent: string, options: object, givers: readonly string[] = []) {
  const lib = original('./lib.mjs', new URL(`./fixtures/${parent}`, import.meta.url).href, options);
  class Version extends Handle {
    static create(n: number): Pipelined<Version> {
      return toThread.construct(Version, lib.Version, n);
    }
    compare(other: Version | Promise<Version>): Promise<number> {
      return toThread(original(this).compare, other);
    }
    where(): Promise<number> {
      return toThread(original(this).where);
    }
  }
  defineCrossings(lib, {
    handles: { Version: { class: Version, original: lib.Version } },
    givers: givers.map((name) => (lib as unknown as Record<string, Reference>)[name] as Reference),
  });
  return { lib, Version };
}

describe("objects: 'together'", () => {
  const { lib, Version } = facadeOf('together.mjs', { objects: 'together' });
  type Version = (typeof Version)['prototype'];

  it('lets objects meet, however they were made', async () => {
    const made: Version[] = [
      await Version.create(1),
      await toThread.handle<Pipelined<Version>>(Version, lib.makeVersion, 2),
      await toThread.value<Version>(lib.firstVersion),
    ];
    for await (const version of toThread.iterate<AsyncIterable<Version>>(lib.versions, 2)) made.push(version);
    expect(new Set(await Promise.all(made.map((version) => version.where()))).size).toBe(1);
    expect(await made[1]?.compare(made[0] as Version)).toBe(1);
    expect(await toThread<Promise<number>>(lib.compareVersions, made[4], made[2])).toBe(1);
    expect(await Version.create(5).compare(Version.create(3))).toBe(2);
  });

  it('still spreads functions that give data', async () => {
    const home = await Version.create(1).where();
    const slow = () => toThread<Promise<number>>(lib.sleepThread, 200);
    const [a, b, other] = await Promise.all([slow(), slow(), Version.create(1).where()]);
    expect(other).toBe(home);
    expect(new Set([home, a, b]).size).toBe(3);
  });

  it('learns which functions give data with objects in it', async () => {
    await toThread<Promise<Version[]>>(lib.makeVersions, 1);
    const [a] = await toThread<Promise<Version[]>>(lib.makeVersions, 1);
    expect(await a?.compare(await Version.create(7))).toBe(-7);
  });
});

it('is told of functions that give data with objects in it', async () => {
  const { lib, Version } = facadeOf('told.mjs', { objects: 'together' }, ['makeVersions']);
  // Some thread is free, and would be taken for a function that gives plain data.
  const [first, [a]] = await Promise.all([
    Version.create(7),
    toThread<Promise<(typeof Version)['prototype'][]>>(lib.makeVersions, 1),
  ]);
  expect(await a?.compare(first)).toBe(-7);
});

it('gives each of two facades its own classes, of objects and of errors', async () => {
  const facades = ['one.mjs', 'other.mjs'].map((parent) => {
    const { lib, Version } = facadeOf(parent, { threads: 1 });
    class NamedError extends Error {}
    defineCrossings(lib, { errors: { NamedError: { class: NamedError, original: lib.NamedError } } });
    return { lib, Version, NamedError };
  });
  const threads = await Promise.all(facades.map(({ lib }) => toThread<Promise<number>>(lib.thread)));
  expect(new Set(threads).size).toBe(1);
  for (const { lib, Version, NamedError } of facades) {
    const [inData] = await toThread<Promise<object[]>>(lib.makeVersions, 1);
    expect([await Version.create(1), inData].map((version) => version?.constructor)).toEqual([Version, Version]);
    expect(await toThread(lib.callBack, (version: object) => version.constructor === Version, inData)).toBe(true);
    await expect(toThread(lib.fail, 'named')).rejects.toBeInstanceOf(NamedError);
  }
});

it('does so too where the original keeps the classes to itself', async () => {
  const facades = ['one.mjs', 'other.mjs'].map((parent) => {
    const { lib } = facadeOf(parent, { threads: 1 });
    class Hidden extends Handle {
      label(): Promise<string> {
        return toThread(original(this).label);
      }
    }
    class ParseFailure extends Error {}
    defineCrossings(lib, {
      handles: { Hidden: { class: Hidden } },
      errors: { ParseFailure: { class: ParseFailure } },
    });
    return { lib, Hidden, ParseFailure };
  });
  for (const { lib, Hidden, ParseFailure } of [...facades, ...facades]) {
    const made = await toThread.handle<Pipelined<Handle>>(Hidden, lib.hidden);
    const [inData] = await toThread<Promise<object[]>>(lib.hiddenInData);
    expect([made, inData].map((item) => item?.constructor)).toEqual([Hidden, Hidden]);
    await expect(toThread(lib.fail, 'own')).rejects.toBeInstanceOf(ParseFailure);
  }
});

describe('without it', () => {
  const { Version } = facadeOf('apart.mjs', {});

  it('each root object has a lane of its own', async () => {
    const [a, b] = await Promise.all([Version.create(1), Version.create(2)]);
    await expect(a.compare(b)).rejects.toBeInstanceOf(CrossThreadHandleError);
  });
});
