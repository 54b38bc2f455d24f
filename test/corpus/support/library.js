/** One library: generates its facades, and runs its program directly and through them. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const corpus = fileURLToPath(new URL('..', import.meta.url));
export const build = join(corpus, '.build');
const project = join(corpus, '../..');
const patience = 300_000;

/** Never rejects: how a process ends is what is asked for. */
const run = (args) =>
  new Promise((done) => {
    const options = { cwd: corpus, timeout: patience, maxBuffer: 2 ** 26 };
    execFile(process.execPath, args, options, (error, stdout, stderr) => done({ error, stdout, stderr }));
  });

/**
 * @param {string} name
 * @param {{ modules: Record<string, object> }} library settings for each of its modules, as in a user's config
 * @returns its row of the table, still without the type check
 */
export async function tryLibrary(name, { modules }) {
  const start = Date.now();
  const folder = join(build, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'config.json'), JSON.stringify({ modules }));
  const made = await run([join(corpus, 'support/generate.js'), folder]);
  const program = join(corpus, 'programs', `${name}.mjs`);
  const direct = verdict(name, await run([program]));
  const row = { ...(await readReport(folder, made)), direct };
  if (row.files === undefined) row.facade = 'no facade';
  else {
    const facades = Object.entries(row.files).flatMap(([specifier, file]) => ['--module', specifier, '--facade', file]);
    row.facade = verdict(name, await run([join(project, 'test/support/resync.js'), ...facades, '--', program]));
  }
  delete row.files;
  return { ...row, seconds: Math.round((Date.now() - start) / 1000) };
}

async function readReport(folder, { stderr, error }) {
  try {
    return JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
  } catch {
    return { defect: error?.killed ? `no end within ${patience / 1000} s` : firstLine(stderr) || 'it said nothing' };
  }
}

const verdict = (name, { stdout, stderr, error }) => {
  if (!error && stdout.endsWith(`ok ${name}\n`)) return 'ok';
  if (error?.killed) return `no end within ${patience / 1000} s`;
  const text = stripVTControlCharacters(stderr);
  const message = text.match(/^(?:\w*Error\b.*|Uncaught.*)$/m)?.[0] ?? firstLine(text) ?? 'it said nothing';
  const difference = text.match(/^\+ [^a].*\n- .*$/m)?.[0].replace(/^\+ (.*)\n- (.*)$/, ' ($1 instead of $2)') ?? '';
  const line = text.match(new RegExp(`${name}\\.mjs:(\\d+:\\d+)`))?.[1];
  return `${message.replaceAll(project, '').slice(0, 240)}${difference.slice(0, 120)}${line ? ` at ${line}` : ''}`;
};

const firstLine = (text) => text.split('\n').find((line) => line.trim() !== '');
