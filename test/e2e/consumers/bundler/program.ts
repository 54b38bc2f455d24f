import Database, { type RunResult } from './generated/better-sqlite3';
import { compileString } from './generated/sass';

export async function run(): Promise<[RunResult, string]> {
  const db = Database.create(':memory:');
  const result = await db.prepare('select 1').run();
  const { css } = await compileString('a { b { c: 1 + 1 } }');
  return [result, css];
}
