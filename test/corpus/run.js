/**
 * The corpus: generates the facades of real libraries, type-checks them, and runs a program of each through its facade.
 *
 *     npm run corpus                      # all; fails if anything is worse than what is committed
 *     npm run corpus -- glob ajv          # some
 *     npm run corpus -- --ci              # those that are marked in libraries.json: what CI has time for
 *     npm run corpus -- --update          # renews results.json and RESULTS.md
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus, tryLibrary } from './support/library.js';
import { findWorse, toMarkdown } from './support/table.js';
import { checkTypes } from './support/types.js';

const { values, positionals } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    jobs: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    ci: { type: 'boolean', default: false },
    'no-types': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const readJson = async (name) => JSON.parse(await readFile(join(corpus, name), 'utf8'));
const libraries = await readJson('libraries.json');
const committed = await readJson('results.json').catch(() => ({}));
const chosen = Object.keys(libraries).filter((name) => !values.ci || libraries[name].ci);
const names = positionals.length > 0 ? positionals : chosen;
const unknown = names.filter((name) => !(name in libraries));
if (unknown.length > 0) throw new Error(`libraries.json has no ${unknown.join(', ')}`);

if (!existsSync(join(corpus, 'node_modules/.package-lock.json')))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: corpus, stdio: 'inherit' });
const own = join(corpus, 'node_modules/gen-async-facade');
if (!existsSync(own)) await symlink('../../..', own, 'dir');

const rows = {};
const queue = [...names];
async function work() {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    rows[name] = await tryLibrary(name, libraries[name]);
    const { defect, direct, facade, seconds } = rows[name];
    const result = direct === 'ok' ? facade : `does not run directly: ${direct}`;
    console.log(`${name}: ${defect ? `no facade: ${defect}` : result} (${seconds} s)`);
  }
}
await Promise.all(Array.from({ length: Number(values.jobs) }, work));

const made = names.filter((name) => rows[name].defect === undefined);
if (!values['no-types'] && made.length > 0) {
  const types = await checkTypes(made);
  for (const name of made) {
    rows[name].types = types[name];
    const errors = Object.entries(types[name]).filter(([, count]) => count > 0);
    for (const [version, count] of errors) console.log(`${name}: ${count} errors with TypeScript ${version}`);
  }
}

const worse = findWorse(committed, rows);
const same = names.filter((name) => rows[name].facade === 'ok');
console.log(`${same.length} of ${names.length} programs give the same through their facade`);
if (values.update) {
  const all = { ...committed, ...rows };
  const sorted = Object.fromEntries(Object.keys(libraries).map((name) => [name, all[name]]));
  for (const [name, { why: reason }] of Object.entries(libraries)) if (reason) sorted[name].why = reason;
  await writeFile(join(corpus, 'results.json'), `${JSON.stringify(sorted, undefined, 2)}\n`);
  await writeFile(join(corpus, 'RESULTS.md'), toMarkdown(sorted));
} else if (worse.length > 0) {
  console.error(`worse than what is committed:\n${worse.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = 1;
}
