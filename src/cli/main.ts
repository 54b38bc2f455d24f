/** Runs the command line: the only place that decides how the process ends. */

import { CommanderError } from 'commander';
import { defectHint, messageOf } from './defect.js';
import { type ExitStatus, exitStatus } from './exit-status.js';
import { createProgram } from './program.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `gen-async-facade … --stdout | head`: who reads no further is no error
  if (error.code === 'EPIPE') return;
  // half of a facade in a file, which a script would take for a whole one
  process.stderr.write(`error: cannot write to stdout (${error.code}): give --out instead\n`);
  process.exit(exitStatus.usage);
});
// whoever cannot be told still has the exit status
process.stderr.on('error', () => undefined);

process.exitCode = await main(process.argv);

async function main(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  const program = createProgram(async (modules, options) => {
    // loads the compiler, which `--help` and a mistyped option shall not wait for
    const { run } = await import('./run.js');
    status = await run(modules, options);
  });
  try {
    await program.parseAsync(argv);
    return status;
  } catch (error) {
    // commander has printed its own message; `--help` and `--version` end here too, with 0
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.usage;
    reportDefect(error, argv.includes('--verbose'));
    return exitStatus.defect;
  }
}

function reportDefect(error: unknown, verbose: boolean): void {
  process.stderr.write(`error: ${messageOf(error, verbose)}\n${defectHint(verbose)}\n`);
}
