import { describe, expect, test } from 'vitest';
import { exitStatus, statusOf } from '../../src/cli/exit-status.js';
import { createProgress } from '../../src/cli/progress.js';
import { styleFor } from '../../src/cli/style.js';
import { summaryLine } from '../../src/cli/summary.js';
import type { FacadeResult } from '../../src/codegen/index.js';

const facade = (outcome: FacadeResult['outcome'], counts = { classes: 3, members: 41, leftOut: 2 }): FacadeResult => ({
  target: {
    specifier: 'better-sqlite3',
    path: '/p/generated/better-sqlite3.ts',
    shownPath: 'generated/better-sqlite3.ts',
  },
  command: 'gen-async-facade better-sqlite3',
  diagnostics: [],
  plan: { counts } as NonNullable<FacadeResult['plan']>,
  outcome,
});

const plain = styleFor({});

describe('the closing line', () => {
  test.each<[FacadeResult, string]>([
    [facade({ kind: 'written' }), ' · 3 classes · 41 members · 2 left out (--explain)'],
    [facade({ kind: 'written' }, { classes: 1, members: 1, leftOut: 0 }), ' · 1 class · 1 member'],
    [facade({ kind: 'unchanged' }, { classes: 0, members: 7, leftOut: 0 }), ' · 7 members · unchanged'],
    [facade({ kind: 'fresh' }), ' · fresh'],
    [facade({ kind: 'stale', diff: '' }), ' · stale, mend it with: gen-async-facade better-sqlite3'],
    [facade({ kind: 'defect' }), ' · not generated'],
  ])('%#', (result, line) => {
    expect(summaryLine(result, plain)).toBe(`better-sqlite3 → generated/better-sqlite3.ts${line}`);
  });
});

describe('the exit status', () => {
  const status = (facades: FacadeResult[], strict = false) => statusOf({ facades, diagnostics: [] }, strict);
  const stale = facade({ kind: 'stale', diff: '' });

  test('is that of the worst module', () => {
    expect(status([facade({ kind: 'written' }), facade({ kind: 'fresh' })])).toBe(exitStatus.done);
    expect(status([stale, facade({ kind: 'fresh' })])).toBe(exitStatus.stale);
    expect(status([stale, facade({ kind: 'refused' })])).toBe(exitStatus.usage);
    expect(status([facade({ kind: 'defect' }), stale])).toBe(exitStatus.defect);
  });

  test('counts what is left out with --strict only', () => {
    expect(status([facade({ kind: 'written' })], true)).toBe(exitStatus.stale);
    expect(status([facade({ kind: 'written' }, { classes: 1, members: 1, leftOut: 0 })], true)).toBe(exitStatus.done);
  });
});

describe('colours', () => {
  test.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{}, {}, false],
    [{}, { FORCE_COLOR: '1' }, true],
    [{ isTTY: true }, { FORCE_COLOR: '0' }, false],
  ])('on %j with %j: %s', (stream, env, coloured) => {
    expect(styleFor(stream, env).red('x') !== 'x').toBe(coloured);
  });
});

describe('progress', () => {
  const record = (isTTY: boolean) => {
    const written: string[] = [];
    const moves = { clearLine: () => true, cursorTo: () => true, moveCursor: () => true };
    const stream = { isTTY, columns: 80, ...moves, write: (text: string) => written.push(text) > 0 };
    return { written, stream: stream as unknown as NodeJS.WriteStream };
  };

  test('elsewhere: a plain line for each module', async () => {
    const { written, stream } = record(false);
    const progress = createProgress(stream, {});
    for (const stage of ['read', 'plan', 'verify'] as const) await progress.show({ stage, module: 'sass' });
    progress.clear();
    expect(written).toEqual(['sass: reading declarations\n']);
  });

  test('of several modules, each says which of how many it is', async () => {
    const { written, stream } = record(false);
    await createProgress(stream, {}).show({ stage: 'read', module: 'sass', position: { at: 2, of: 5 } });
    expect(written).toEqual(['(2/5) sass: reading declarations\n']);
  });

  test('with TERM=dumb and in CI: as elsewhere', async () => {
    for (const env of [{ TERM: 'dumb' }, { CI: 'true' }]) {
      const { written, stream } = record(true);
      await createProgress(stream, env).show({ stage: 'read', module: 'sass' });
      expect(written).toEqual(['sass: reading declarations\n']);
    }
  });
});
