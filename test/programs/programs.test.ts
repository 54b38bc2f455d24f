import { describe, expect, it } from 'vitest';
import { backup as blockingBackup, lending as blockingLending } from './lending.blocking.js';
import { backup, lending } from './lending.facade.js';

async function printed(program: (print: (line: unknown) => void) => void | Promise<void>): Promise<unknown[]> {
  const lines: unknown[] = [];
  await program((line) => lines.push(line));
  return lines;
}

describe('the same program on better-sqlite3 and on its facade', () => {
  it.each([
    ['lending', blockingLending, lending],
    ['backup', blockingBackup, backup],
  ] as const)('%s prints the same', async (_name, blocking, facade) => {
    const expected = await printed(blocking);
    expect(expected.length).toBeGreaterThan(1);
    expect(await printed(facade)).toStrictEqual(expected);
  });
});
