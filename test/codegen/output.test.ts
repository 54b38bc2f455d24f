import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OutputFile } from '../../src/codegen/output/files.js';
import { checkFacade, writeFacade } from '../../src/codegen/output.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): OutputFile[] => [{ path: join(folder, name), shownPath: name, text }];

describe('writing', () => {
  test('makes the folders that are missing, and leaves nothing else behind', async () => {
    expect(await writeFacade(file('deep/er/sample.ts', 'export {};\n'))).toEqual({ kind: 'written' });
    expect(readdirSync(join(folder, 'deep/er'))).toEqual(['sample.ts']);
    expect(readFileSync(join(folder, 'deep/er/sample.ts'), 'utf8')).toBe('export {};\n');
  });

  test('does not touch a file that says the same, formatted or not', async () => {
    const path = join(folder, 'sample.ts');
    writeFileSync(path, "export  const a = 'x'\n");
    utimesSync(path, 1, 1);
    expect(await writeFacade(file('sample.ts', 'export const a = "x";\n'))).toEqual({ kind: 'unchanged' });
    expect(statSync(path).mtimeMs).toBe(1000);
  });

  test('keeps the mode of the file, and a link to it', async () => {
    const path = join(folder, 'real.ts');
    writeFileSync(path, 'old', { mode: 0o640 });
    symlinkSync(path, join(folder, 'link.ts'));
    await writeFacade(file('link.ts', 'export {};\n'));
    expect(readFileSync(path, 'utf8')).toBe('export {};\n');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test('takes the place of a file in one step: who has the old one open reads it to its end', async () => {
    const path = join(folder, 'sample.ts');
    writeFileSync(path, 'old');
    const reader = openSync(path, 'r');
    await writeFacade(file('sample.ts', 'export {};\n'));
    expect(readFileSync(reader, 'utf8')).toBe('old');
    closeSync(reader);
    expect(readFileSync(path, 'utf8')).toBe('export {};\n');
  });

  test('a place that cannot be written to is a finding with a way out', async () => {
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'folder.ts'));
    expect(await writeFacade(file('file/sample.ts', ''))).toMatchObject({
      kind: 'failed',
      diagnostic: { code: 'output-unwritable', message: expect.stringContaining('file/sample.ts') },
    });
    expect(await writeFacade(file('folder.ts', ''))).toMatchObject({ kind: 'failed' });
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder.ts']);
  });

  test.skipIf(process.getuid?.() === 0)('so is a folder that is read-only', async () => {
    mkdirSync(join(folder, 'locked'));
    chmodSync(join(folder, 'locked'), 0o500);
    expect(await writeFacade(file('locked/sample.ts', ''))).toMatchObject({
      kind: 'failed',
      diagnostic: { message: 'cannot write locked/sample.ts (permission denied)' },
    });
  });
});

describe('checking', () => {
  test('a missing file is stale', async () => {
    expect(await checkFacade(file('sample.ts', 'a;\n'))).toEqual({
      kind: 'stale',
      diff: expect.stringContaining('/dev/null'),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('line ends of Windows are no change', async () => {
    writeFileSync(join(folder, 'sample.ts'), '/** a\r\n * b */\r\nexport {};\r\n');
    expect(await checkFacade(file('sample.ts', '/** a\n * b */\nexport {};\n'))).toEqual({ kind: 'fresh' });
  });
});
