/** Synchronous programs of real libraries, unchanged: on the original, and on its facade by way of re-sync. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ts } from 'ts-morph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
/** Inside the project, so that facades find the originals. */
const build = join(root, 'test/.build/corpus');

const programs: readonly { readonly program: string; readonly module: string; readonly committed?: string }[] = [
  { program: 'better-sqlite3', module: 'better-sqlite3', committed: 'better-sqlite3.ts' },
  { program: 'sass', module: 'sass', committed: 'sass.ts' },
  { program: 'node-fs', module: 'node:fs', committed: 'node-fs.ts' },
  { program: 'node-rs__argon2', module: '@node-rs/argon2' },
];

/** The facade as JavaScript: the committed one, or one that is made now. */
async function facadeOf(module: string, program: string, committed: string | undefined): Promise<string> {
  const file = join(build, `${program}.js`);
  if (committed === undefined) {
    await run(process.execPath, [join(root, 'bin/gen-async-facade.js'), module, '-o', file], { cwd: root });
  } else {
    const source = await readFile(join(root, 'generated', committed), 'utf8');
    const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
    await writeFile(file, ts.transpileModule(source, { compilerOptions }).outputText);
  }
  return file;
}

describe('a synchronous program gives the same on the original and on the facade', () => {
  beforeAll(() => mkdir(build, { recursive: true }));
  afterAll(() => rm(build, { recursive: true, force: true }));

  it.each(programs)('$program', { timeout: 120_000 }, async ({ program, module, committed }) => {
    const path = join(root, 'test/corpus/programs', `${program}.mjs`);
    const facade = await facadeOf(module, program, committed);
    const direct = await run(process.execPath, [path], { cwd: root });
    const resync = join(root, 'test/support/resync.js');
    const facaded = await run(process.execPath, [resync, '--module', module, '--facade', facade, '--', path], {
      cwd: root,
    });
    expect(direct.stdout).toBe(`ok ${program}\n`);
    expect(facaded.stdout).toBe(direct.stdout);
  });
});
