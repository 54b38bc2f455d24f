/** Every fault in every phase of a thread's life: each call settles once, as it should; nothing runs twice; nobody else is harmed. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Row {
  readonly phase: string;
  readonly calls: Readonly<Record<string, { readonly settled: number; readonly outcome: string }>>;
  /** How often each call left its mark in a file. */
  readonly ran: Readonly<Record<string, number>>;
}

interface Report {
  readonly fault: string;
  readonly rows: readonly Row[];
  /** Calls on another thread, one for each phase, that were answered. */
  readonly bystanders: number;
  readonly strays: readonly string[];
  readonly threads: number;
}

/** Those that end the thread at once, and those that do so when its event loop turns. */
const lethal = { exit: true, memory: true, kill: true, uncaught: false, rejection: false, closedPort: false };

/** Those of one call, and what it rejects with. */
const local = {
  'throw undefined': 'undefined',
  'throw null': 'null',
  'throw frozen': 'RangeError',
  'throw getters': 'Error',
  'throw proxy': 'Error',
  'throw object': 'UncloneableValueError',
  'throw symbol': 'UncloneableValueError',
  'reject undefined': 'undefined',
  'thenable throws': 'RangeError',
  'then getter throws': 'RangeError',
  'result class': 'UncloneableValueError',
  'result symbol': 'UncloneableValueError',
  'result weak': 'UncloneableValueError',
  'result proxy': 'Error',
  'result revoked': 'TypeError',
  'result getter': 'RangeError',
  'result detached': 'UncloneableValueError',
  overflow: 'RangeError',
};

/** The calls that commit the fault, by phase. */
const culprits = ['first', 'fault', 'nested', 'around', 'iterate', 'dispose'];
const reports = new Map<string, Report>();

async function run(kind: string, faults: readonly string[]): Promise<void> {
  const program = fileURLToPath(new URL('program.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, kind, ...faults], { timeout: 240_000 });
  for (const line of stdout.trim().split('\n')) {
    const report = JSON.parse(line) as Report;
    reports.set(report.fault, report);
  }
}

beforeAll(async () => {
  await Promise.all([run('lethal', Object.keys(lethal)), run('local', Object.keys(local))]);
});

function everyCall(fault: string, check: (row: Row, name: string, outcome: string) => void): void {
  for (const row of (reports.get(fault) as Report).rows) {
    for (const [name, { settled, outcome }] of Object.entries(row.calls)) {
      expect(settled, `${fault}, ${row.phase}: ${name}`).toBe(1);
      check(row, name, outcome);
    }
  }
}

function atMostOnce(fault: string): void {
  const { rows, bystanders, strays, threads } = reports.get(fault) as Report;
  for (const { phase, calls, ran } of rows) {
    for (const [mark, times] of Object.entries(ran)) expect(times, `${fault}, ${phase}: ${mark}`).toBe(1);
    for (const [name, { outcome }] of Object.entries(calls))
      if (outcome === `= ${name}`) expect(ran[name], `${fault}, ${phase}: ${name}`).toBe(1);
  }
  expect({ bystanders, strays, threads }).toEqual({ bystanders: rows.length, strays: [], threads: 0 });
}

describe.each(Object.entries(lethal))('%s', (fault, atOnce) => {
  it('rejects what the thread had, and later calls find another one', () => {
    everyCall(fault, ({ phase }, name, outcome) => {
      const place = `${phase}: ${name}`;
      // The fault comes when the event loop turns: what was called inside the callback could never end.
      const isDelayed = !atOnce && phase === 'in a callback';
      if (name === 'nested' && isDelayed) expect(outcome, place).toBe('DeadlockError');
      else if (culprits.includes(name)) expect(outcome, place).toBe('ThreadLostError');
      else if (name === 'handle') expect(outcome, place).toBe('HandleReleasedError');
      else if (name === 'later' && !isDelayed) expect(outcome, place).toBe('= later');
      // What was called in the same tick was on the way to the thread; later calls may have found another one.
      else if (name === 'behind' && atOnce && phase !== 'running') expect(outcome, place).toBe('ThreadLostError');
      else expect(outcome, place).toMatch(/^(ThreadLostError|= .*)$/);
    });
  });

  it('runs nothing twice and harms nobody else', () => atMostOnce(fault));
});

describe.each(Object.entries(local))('%s', (fault, error) => {
  it('rejects that call, and nothing else', () => {
    const isThrown = /^(throw|reject|then|overflow)/.test(fault);
    everyCall(fault, ({ phase }, name, outcome) => {
      const place = `${phase}: ${name}`;
      if (name === 'dispose' && !isThrown) expect(outcome, place).toBe('= undefined');
      else if (name === 'nested' && fault === 'reject undefined') expect(outcome, place).toBe('DeadlockError');
      else if (name === 'nested' && fault === 'thenable throws') expect(outcome, place).toBe('DeadlockError');
      else if (culprits.includes(name)) expect(outcome, place).toBe(error);
      else if (name === 'handle' && phase === 'disposing')
        expect(outcome, place).toBe(isThrown ? '= handle' : 'HandleReleasedError');
      else expect(outcome, place).toMatch(/^= /);
    });
  });

  it('runs nothing twice and harms nobody else', () => atMostOnce(fault));
});

/** The matrix: what became of the call that committed the fault. */
afterAll(() => {
  const table = Object.fromEntries(
    [...reports.values()].map(({ fault, rows }) => [
      fault,
      Object.fromEntries(
        rows.map(({ phase, calls }) => {
          const culprit = culprits.map((name) => calls[name]).find((call) => call !== undefined);
          return [phase, (culprit ?? calls.handle)?.outcome ?? ''];
        }),
      ),
    ]),
  );
  console.table(table);
});
