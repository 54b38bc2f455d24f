/** The command line as commander sees it: arguments, options, help. */

import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';

export interface CommandLineOptions {
  readonly out?: string;
  readonly format?: 'ts' | 'js';
  readonly stdout?: true;
  readonly check?: true;
  readonly explain?: true;
  readonly json?: true;
  readonly strict?: true;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly config?: string;
  readonly project?: string;
  readonly probe: boolean;
  readonly verbose?: true;
}

const examples = `
Examples:
  gen-async-facade better-sqlite3              writes generated/better-sqlite3.ts
  gen-async-facade node:fs -o src/async-fs.ts  a builtin, to a file of your choice
  gen-async-facade ./legacy-sdk.js             plain JavaScript: types are inferred, JSDoc helps
  gen-async-facade sass --exclude 'Logger*'    without these exports
  gen-async-facade sass better-sqlite3 --check in CI: fails with a diff if a facade is stale
  gen-async-facade better-sqlite3 --explain    how each value crosses, and what is left out

Exit status:
  0 done, or fresh   1 stale, or refused under --strict   2 bad usage, module or types not found   3 a defect of this tool`;

/** `run` gets what was asked for; errors of usage are thrown as commander's `CommanderError`. */
export function createProgram(run: (modules: string[], options: CommandLineOptions) => Promise<void>): Command {
  return new Command('gen-async-facade')
    .usage('<module...> [options]\n       gen-async-facade [options]            (all modules that the config lists)')
    .description('Generates a typed async facade of a blocking library: its calls run in worker threads.')
    .argument('[module...]', 'a package, a subpath (csv-parse/sync), a builtin (node:fs), or a file (./legacy-sdk.js)')
    .option('-o, --out <path>', 'a file (.ts, .mts, .cts, .js, .mjs) or a folder (default: generated/)')
    .addOption(
      new Option('--format <format>', 'JavaScript comes with its declarations (default: ts)').choices(['ts', 'js']),
    )
    .addOption(new Option('--stdout', 'print instead of writing').conflicts(['out', 'check', 'explain']))
    .option('--check', 'write nothing: compare with what is there, print a diff and the command that mends it')
    .addOption(
      new Option('--explain', 'write nothing: tell how everything crosses, and what is left out').conflicts('check'),
    )
    .addOption(new Option('--json', 'the explanation as JSON, for machines').implies({ explain: true }))
    .option('--strict', 'fail if anything is left out or doubtful')
    .option('--include <pattern...>', 'only these exports and members (Database.*, *Sync)')
    .option('--exclude <pattern...>', 'all but these')
    .option('--config <file>', 'default: async-facade.config.{ts,js,mjs,json}, or "asyncFacade" in package.json')
    .option('-p, --project <tsconfig>', 'whose resolution and types to use')
    .option('--no-probe', 'do not load the originals to see whether they have what is declared')
    .option('--verbose', 'every finding, and the stack trace of a defect')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .showHelpAfterError('gen-async-facade --help shows how it is used')
    .exitOverride()
    .action(run);
}

const version = (): string => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
