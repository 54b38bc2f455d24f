/** What differs where a module runs in child processes: memory is not shared there, and Node's clone of its own classes is not to be had. */

import type { Omission } from '../../diagnostics/left-out.js';
import type { ExternalModel } from '../../model/model.js';
import type { Planning } from '../planning.js';

/** What only threads of one process can get, and what to do without it. */
const THREADS_ONLY: ReadonlyMap<string, string> = new Map([
  ['SharedArrayBuffer', 'pass a copy of its bytes'],
  ['Blob', 'pass its bytes'],
  ['File', 'pass its bytes'],
  ['CryptoKey', 'pass a KeyObject'],
  ['BlockList', 'pass its rules'],
]);

const inProcess = ({ options }: Planning): boolean => options.config?.executor === 'process';

/** Why a value of a borrowed type cannot cross to another process; undefined if it can. */
export function obstacleOfProcess(planning: Planning, { name, access }: ExternalModel): Omission | undefined {
  const instead = THREADS_ONLY.get(name);
  if (instead === undefined || access.kind === 'hidden' || !inProcess(planning)) return undefined;
  return {
    code: 'foreign-object',
    reason: `a ${name} can be shared between threads only, and the module runs in a child process`,
    wayOut: `${instead}, or take "executor" out of the configuration`,
  };
}

/** The rows of `--explain` about it. */
export function noteExecutor(planning: Planning): void {
  if (!inProcess(planning)) return;
  const { specifier } = planning.index.model;
  planning.note(
    specifier,
    'its calls run in child processes, which may crash without harm',
    'executor: "process" in the configuration',
  );
  planning.note(
    [...THREADS_ONLY.keys()].join(', '),
    'refused as arguments and as results, with their path',
    'processes share no memory',
  );
  planning.note(
    'KeyObject, X509Certificate, SocketAddress',
    'rebuilt from what they export',
    'they live in one process',
  );
  planning.note(
    'large buffers, also with transfer()',
    'copied through a pipe; transfer() only empties them here',
    'memory cannot be handed to another process',
  );
  planning.note(
    'each call',
    'takes two to three times as long as with a thread if it is awaited by itself',
    'two threads of another process have to wake up for it',
  );
}
