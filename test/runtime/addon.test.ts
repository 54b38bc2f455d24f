/** A native addon from before there were worker threads: only one thread of a process can load it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  close,
  defineCrossings,
  Handle,
  OriginalLoadError,
  type OriginalOptions,
  original,
  toThread,
} from '../../src/index.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'addon-')));

beforeAll(() => {
  cpSync(fileURLToPath(new URL('fixtures/old-addon', import.meta.url)), folder, { recursive: true });
  const version = `-DNODE_MODULE_VERSION=${process.versions.modules}`;
  const symbols = process.platform === 'darwin' ? ['-undefined', 'dynamic_lookup'] : [];
  execFileSync('cc', ['-shared', '-fPIC', version, ...symbols, '-o', 'addon.node', 'addon.c'], { cwd: folder });
});

afterAll(() => close());

/** A facade of the addon's package. */
function facade(options: OriginalOptions) {
  // The importing file is part of what tells modules apart.
  const parent = `${pathToFileURL(folder).href}/${JSON.stringify(options)}.js`;
  // biome-ignore lint/suspicious/noExplicitAny: the fixture has no types
  const lib: any = original('./index.cjs', parent, options);
  class Device extends Handle {
    static create(): Promise<Device> {
      return toThread.construct(Device, lib.Device);
    }
    where(): Promise<string> {
      return toThread(original(this).where);
    }
  }
  defineCrossings(lib, { handles: { Device: { class: Device, original: lib.Device } } });
  return { Device, count: (): Promise<number> => toThread(lib.count), isLoaded: () => toThread(lib.isLoaded) };
}

it('is refused by the second thread, whose call says what to do; the first one goes on', async () => {
  const { Device } = facade({ executor: 'thread' });
  const first = await Device.create();
  const error = await Device.create().catch((error: unknown) => error);
  expect(error).toBeInstanceOf(OriginalLoadError);
  const { message } = error as Error;
  expect(message).toContain('did not self-register');
  expect(message).not.toContain('..');
  expect(message).toContain('built for another Node (npm rebuild)');
  expect(message).toContain("executor: 'process'");
  expect(message).toContain("threads: 1 and objects: 'together'");
  expect(await first.where()).toMatch(new RegExp(`^${process.pid}/`));
  await first[Symbol.asyncDispose]();
  await close();
});

it('works in one thread', async () => {
  const { Device, count, isLoaded } = facade({ executor: 'thread', threads: 1, objects: 'together' });
  const counts = await Promise.all(Array.from({ length: 20 }, () => count()));
  expect(counts).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  const places = await Promise.all([Device.create(), Device.create()].map(async (device) => (await device).where()));
  expect(new Set(places).size).toBe(1);
  expect(await isLoaded()).toBe(true);
  await close();
});

it('works in as many child processes as are wanted', async () => {
  const { Device } = facade({ executor: 'process' });
  const places = await Promise.all([Device.create(), Device.create()].map(async (device) => (await device).where()));
  expect(new Set([...places, `${process.pid}/0`]).size).toBe(3);
});
