/** Every finding of the stages around the model, in one table: its code, how serious it is, what it says, the way out. */

import type { Place } from '../model.js';
import type { Diagnostic } from './diagnostic.js';

type Finding = Pick<Diagnostic, 'severity' | 'message' | 'wayOut'>;

const error = (message: string, wayOut: string): Finding => ({ severity: 'error', message, wayOut });

const findings = {
  'bad-config': ({ path, flaw }: { path: string; flaw: string }) =>
    error(`cannot use ${path}: ${flaw}`, 'mend it, or choose another file with --config'),

  'nothing-to-do': (_none: object) =>
    error('no module is named', 'gen-async-facade better-sqlite3, or list modules in async-facade.config.json'),

  'output-unwritable': ({ path, reason }: { path: string; reason: string }) =>
    error(`cannot write ${path} (${reason})`, 'choose another place with --out'),

  'output-for-many': ({ path, modules }: { path: string; modules: number }) =>
    error(
      `${modules} modules cannot go to the one file ${path}`,
      'give a folder to --out, or generate them one by one',
    ),

  'output-format': ({ path, format }: { path: string; format: string }) =>
    error(`the file ${path} is not of the format ${format}`, 'leave one of --out and --format to the other'),

  'output-clash': ({ path, modules }: { path: string; modules: readonly string[] }) =>
    error(
      `${modules.join(' and ')} would both be written to ${path}`,
      'generate one of them alone, with --out and a file name of its own',
    ),
};

type Details = { [Code in keyof typeof findings]: Parameters<(typeof findings)[Code]>[0] };
const catalogue: { [Code in keyof Details]: (details: Details[Code]) => Finding } = findings;

/**
 * Makes the finding that the catalogue lists under `code`.
 *
 * @example report('output-unwritable', { path: 'generated/', reason: 'permission denied' })
 */
export function report<Code extends keyof Details>(code: Code, details: Details[Code], place?: Place): Diagnostic {
  return { code, ...catalogue[code](details), ...(place && { place }) };
}
