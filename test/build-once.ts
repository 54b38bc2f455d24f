/** Builds dist before any test runs: worker threads and the command line need JavaScript, Node 20 runs no TypeScript. */

import { execFileSync } from 'node:child_process';

export default function buildOnce(): void {
  if (process.env.SKIP_BUILD) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
