/**
 * Re-sync: runs an unmodified *synchronous* program or test suite against a facade.
 *
 *     node test/support/resync.js --module better-sqlite3 -- program.cjs
 *     node test/support/resync.js --module better-sqlite3 --facade generated/better-sqlite3.js -- program.mjs
 *     node test/support/resync.js --module semver --also ./index.js -- mocha test        # or vitest run
 *
 * In the program's process the original's module is replaced by a synchronous stand-in. Each use of the stand-in blocks the
 * program, while another thread awaits the facade. So the same program runs unchanged against the original and against its
 * facade, and what it prints and asserts can be compared.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from './resync/prepare.js';

const usage = `usage: resync.js --module <specifier> [--facade <compiled facade>] [--also <file>] … [--beside] [--config <file>] -- <program or runner> [arguments]
  --module   what the program imports; repeat it for several
  --facade   its facade, for each module in their order; generated for this run unless given
  --also     a file that means the first module too, when the program imports it: the suite of a package imports '../index.js'
  --beside   what a facade leaves out is the original's, as in a program that imports both: 'readFile' beside 'readFileSync'
  --config   of the generator`;

const { values, positionals } = parseArgs({
  options: {
    module: { type: 'string', multiple: true },
    facade: { type: 'string', multiple: true },
    also: { type: 'string', multiple: true },
    beside: { type: 'boolean' },
    config: { type: 'string' },
  },
  allowPositionals: true,
});

const upwards = (folder) => (dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder))]);

/** A file, or the command of a package: `mocha`, `vitest`. */
function findProgram(name) {
  const places = [name, ...upwards(process.cwd()).map((folder) => join(folder, 'node_modules/.bin', name))];
  const place = places.find((path) => existsSync(path) && statSync(path).isFile());
  return place === undefined ? undefined : realpathSync(place);
}

async function main() {
  const [name, ...args] = positionals;
  const program = name && findProgram(name);
  if (!program || !values.module) {
    console.error(name && !program ? `there is no program ${name}\n${usage}` : usage);
    return 2;
  }
  const folders = positionals.filter((path) => existsSync(path)).map((path) => resolve(path));
  const { session, remove } = await prepare({
    modules: values.module.map((specifier, index) => ({ specifier, facade: values.facade?.[index] })),
    config: values.config,
    roots: [process.cwd(), ...folders.map((path) => (statSync(path).isFile() ? dirname(path) : path))],
    beside: values.beside,
    aliases: { [values.module[0]]: values.also ?? [] },
  });
  try {
    const preload = `--import=${new URL('./resync/register.js', import.meta.url).href}`;
    const env = { ...process.env, RESYNC_SESSION: new URL(`file://${session}`).href };
    // a runner has processes of its own for the tests
    if (/[\\/]vitest[\\/]/.test(program)) env.NODE_OPTIONS = [process.env.NODE_OPTIONS, preload].join(' ').trim();
    const execArgv = env.NODE_OPTIONS === process.env.NODE_OPTIONS ? [preload] : [];
    const child = spawn(process.execPath, [...process.execArgv, ...execArgv, program, ...args], {
      stdio: 'inherit',
      env,
    });
    const [code, signal] = await once(child, 'exit');
    return code ?? (signal ? 1 : 0);
  } finally {
    await remove();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  // what the generator says is for people
  console.error(error?.stderr || error);
  process.exitCode = 2;
}
