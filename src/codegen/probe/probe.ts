/** Asks which names an original has when it is loaded; in a process of its own, while its declarations are read. */

import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Loaded } from './child.js';

export interface Probe {
  /** What was found; undefined where the original cannot be loaded here, or takes too long. */
  readonly loaded: Promise<Loaded | undefined>;
  /** Nobody waits for it any more. */
  readonly stop: () => void;
}

/** Milliseconds; most libraries take less than one second. */
const LIMIT = 10_000;

/**
 * @param specifier as a thread would import it
 * @param facade the file that it would be imported from; it need not exist
 */
export function startProbe(specifier: string, facade: string): Probe {
  // sources run as TypeScript in tests, where only what was built can be a process
  const built = ['./child.js', '../../../dist/codegen/probe/child.js'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const child = fork(built.find((path) => existsSync(path)) ?? '', [specifier, facade, String(LIMIT)], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const stop = (): void => void child.kill('SIGKILL');
  const loaded = new Promise<Loaded | undefined>((resolve) => {
    const timer = setTimeout(stop, LIMIT);
    child.once('message', (message) => resolve(message as Loaded));
    child.once('error', () => resolve(undefined));
    child.once('close', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
  return { loaded, stop };
}
