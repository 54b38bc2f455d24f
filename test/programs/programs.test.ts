import { describe, expect, it } from 'vitest';
import * as blocking from './lending.blocking.js';
import * as facade from './lending.facade.js';

async function printed(program: (print: (line: unknown) => void) => void | Promise<void>): Promise<unknown[]> {
  const lines: unknown[] = [];
  await program((line) => lines.push(line));
  return lines;
}

describe('the same program on better-sqlite3 and on its facade', () => {
  it.each(['lending', 'backup'] as const)('%s prints the same', async (name) => {
    const expected = await printed(blocking[name]);
    expect(expected.length).toBeGreaterThan(1);
    expect(await printed(facade[name])).toStrictEqual(expected);
  });
});
