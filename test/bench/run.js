/**
 * `npm run bench`: every case in a process of its own, everybody in it in turn, ours through generated facades.
 *
 *     npm run bench                          a quick look, Node of this shell
 *     npm run bench -- in-flight callback    some cases
 *     npm run bench -- --full --write        Node 20 and 24, longer rounds; renews BENCHMARKS.md, its chart and its data
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chart } from './chart.js';
import { report, tables } from './report.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = join(root, 'test/bench');
const all = [
  'one-by-one',
  'one-by-one-one-core',
  'in-flight',
  'burst',
  'sqlite-one-by-one',
  'sqlite-in-flight',
  'iterate',
  'callback',
  'transaction',
  'busy',
  'large',
  'table',
  'tree',
  'start',
  'memory',
  'idle',
  'generation',
];

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean' },
    write: { type: 'boolean' },
    nodes: { type: 'string' },
    rounds: { type: 'string' },
    milliseconds: { type: 'string' },
  },
});
const quick = flags.full !== true;
const options = {
  quick,
  rounds: Number(flags.rounds ?? (quick ? 3 : 9)),
  milliseconds: Number(flags.milliseconds ?? (quick ? 100 : 300)),
};
const nodes = flags.nodes?.split(',') ?? (quick ? [undefined] : ['20', '24']);

/** Where other versions of Node are. */
const found = new Map();

prepare();
const results = [];
for (const node of nodes) {
  for (const name of positionals.length > 0 ? positionals : all) {
    const result = measure(name, node);
    if (result === undefined) continue;
    results.push(result);
    console.log(tables([result]));
  }
}
const data = {
  machine: `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${process.platform}`,
  mode: quick ? 'quick' : 'full',
  ...options,
  results,
};
writeFileSync(join(root, 'test/.build/bench/results.json'), `${JSON.stringify(data, undefined, 2)}\n`);
if (flags.write) {
  writeFileSync(join(here, 'results.json'), `${JSON.stringify(data, undefined, 2)}\n`);
  writeFileSync(join(here, 'chart.svg'), chart(data));
  const file = join(root, 'BENCHMARKS.md');
  writeFileSync(file, report(readFileSync(file, 'utf8'), data));
}

/** Facades of what is measured, and those that it is compared with. */
function prepare() {
  for (const module of ['./test/bench/library.js', 'better-sqlite3']) {
    const out = join('test/.build/bench', module.endsWith('library.js') ? 'library.js' : `${module}.js`);
    const options = ['--config', 'test/bench/facades.config.json', '--format', 'js', '-o', out];
    execFileSync(process.execPath, ['bin/gen-async-facade.js', module, ...options], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  if (!existsSync(join(here, 'peers/node_modules')))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
      cwd: join(here, 'peers'),
      stdio: 'inherit',
    });
}

/** `node` is another version, by npm. */
function measure(name, node) {
  const oneCore = name.endsWith('-one-core');
  const script = [
    ...(name === 'memory' ? ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'] : []),
    join(here, 'measure.js'),
    oneCore ? name.replace('-one-core', '') : name,
    JSON.stringify(options),
  ];
  const own = node === undefined || process.versions.node.startsWith(`${node}.`);
  let command = own ? [process.execPath, ...script] : [...otherNode(node), ...script];
  if (oneCore) {
    if (process.platform !== 'linux') return undefined;
    command = ['taskset', '-c', '0', ...command];
  }
  const [file, ...args] = command;
  const { status, stdout } = spawnSync(file, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(oneCore ? { BENCH_ONE_CORE: '1' } : {}) },
  });
  if (status !== 0) {
    process.exitCode = 1;
    console.error(`${name} failed on Node ${node ?? process.version}`);
    return undefined;
  }
  const result = JSON.parse(stdout.slice(stdout.indexOf('{"name"')));
  if (result.skipped) return undefined;
  return oneCore ? { ...result, name, title: `${result.title}, both threads on one core` } : result;
}

function otherNode(version) {
  if (!found.has(version)) {
    const path = execFileSync(
      'npm',
      ['exec', '--yes', `--package=node@${version}`, '--', 'node', '-p', 'process.execPath'],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    found.set(version, path.trim());
  }
  return [found.get(version)];
}
