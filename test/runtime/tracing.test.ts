import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { microseconds } from '../../src/runtime/wire/clock.js';
import { runProgramWith } from './support/run.js';

const folder = mkdtempSync(join(tmpdir(), 'tracing-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Event {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur: number;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly args?: { readonly name: string };
}

async function trace(name: string, program: string): Promise<Event[]> {
  const file = join(folder, name);
  began = microseconds();
  await runProgramWith({ GEN_ASYNC_FACADE_TRACE: file }, program);
  return (JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: Event[] }).traceEvents;
}

/** On the clock of Node's own trace events, so that both can be looked at together. */
let began = 0;

/** What viewers ask of a file in the trace-event format. */
function check(events: readonly Event[]): void {
  const open = new Map<string, Event[]>();
  const rows = new Map<number, Event[]>();
  const named = new Set<number>();
  for (const event of events) {
    const { ph, name, cat, pid, tid, ts, dur, id } = event;
    expect(event).toMatchObject({ ph: expect.stringMatching(/^[XbeM]$/), name: expect.any(String), pid, tid });
    if (ph === 'M') {
      expect(event.args?.name).toMatch(/^(thread|process) \d+$/);
      named.add(tid);
      continue;
    }
    expect(named.has(tid)).toBe(true);
    expect(ts > began && ts < microseconds()).toBe(true);
    const key = `${cat} ${id} ${name}`;
    if (ph === 'X') {
      expect(dur).toBeGreaterThanOrEqual(0);
      rows.set(tid, [...(rows.get(tid) ?? []), event]);
    } else if (ph === 'b') open.set(key, [...(open.get(key) ?? []), event]);
    else expect(ts).toBeGreaterThanOrEqual(open.get(key)?.pop()?.ts ?? Number.POSITIVE_INFINITY);
  }
  expect([...open.values()].flat()).toEqual([]);
  // Boxes of one row lie beside or inside each other.
  for (const row of rows.values()) {
    const ends: number[] = [];
    for (const { ts, dur } of row.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)) {
      while (ends.length > 0 && (ends.at(-1) as number) <= ts) ends.pop();
      if (ends.length > 0) expect(ts + dur).toBeLessThanOrEqual(ends.at(-1) as number);
      ends.push(ts + dur);
    }
  }
}

it('a trace file has a row for each thread, boxes that nest, and spans that are closed', async () => {
  const events = await trace(
    'all.json',
    `
    const [a, b] = await Promise.all([Resource.create(), Resource.create()]);
    await Promise.all([a.size, b.size, toThread(lib.sleep, 20), toThread(lib.sleep, 20)]);
    await toThread(lib.callBack, async () => { await toThread(lib.sleep, 5); await toThread(lib.count); });
    const home = original('./fixtures/lib.mjs?home', parent, { threads: 1 });
    await Promise.all([toThread(home.sleepAsync, 30), toThread(home.sleepAsync, 20), toThread(home.sleepAsync, 40)]);
    await a.fails().catch(() => {});
  `,
  );
  check(events);
  const of = (cat: string, ph: string) => events.filter((event) => event.cat === cat && event.ph === ph).length;
  expect(of('queued', 'b')).toBe(13);
  expect(of('delivering', 'e')).toBe(13);
  expect(of('running', 'X') + of('running', 'b')).toBe(13);
  expect(events.filter(({ ph }) => ph === 'M').length).toBeGreaterThanOrEqual(4);
});

it('a trace file is whole though the process was killed', async () => {
  const events = await trace(
    'killed.json',
    `
    for (let i = 0; i < 5; i++) { await toThread(lib.count); await new Promise((r) => setTimeout(r, 60)); }
    await new Promise((r) => setTimeout(r, 400));
    await toThread(lib.count);
    process.kill(process.pid, 'SIGKILL');
  `,
  );
  check(events);
  expect(events.filter(({ cat, ph }) => cat === 'running' && ph === 'X').length).toBeGreaterThanOrEqual(5);
});

it('a trace file shows how long a call waited, on which thread, and how long its result did', async () => {
  const events = await trace(
    'phases.json',
    `
    const home = original('./fixtures/lib.mjs', parent, { threads: 1 });
    import { existsSync } from 'node:fs';
    const busy = (ms) => { for (const start = performance.now(); performance.now() - start < ms; ); };
    await Promise.all([toThread(home.count), Resource.create()]);
    const done = ${JSON.stringify(join(folder, 'done'))};
    const calls = [toThread(home.sleep, 80), toThread(home.getAfter, 1), toThread(home.append, done, 'x')];
    await new Promise((resolve) => setImmediate(resolve));
    // While results wait for this thread, which has not asked for any yet.
    while (!existsSync(done));
    busy(100);
    await Promise.all(calls);
  `,
  );
  check(events);
  const span = (cat: string, name: string): number => {
    const own = events.filter((event) => event.cat === cat && event.name.endsWith(name));
    const [begin, end] = ['b', 'e'].map((ph) => own.find((event) => event.ph === ph)?.ts ?? Number.NaN) as [
      number,
      number,
    ];
    return (end - begin) / 1000;
  };
  expect(span('queued', 'getAfter') - span('queued', 'sleep')).toBeGreaterThan(70);
  expect(span('delivering', 'getAfter')).toBeGreaterThan(30);
  const rows = events.filter(({ cat, ph }) => cat === 'running' && ph === 'X');
  const row = (name: string) => rows.find((event) => event.name.endsWith(name))?.tid;
  expect(row('sleep')).toBe(row('getAfter'));
  expect(row('Resource')).not.toBe(row('sleep'));
  // Calls that follow each other at once are boxes beside each other.
  expect(rows.length).toBe(5);
});
