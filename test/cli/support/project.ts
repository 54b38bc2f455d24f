/** A small consumer project in a temporary folder, and the real command line run in it as a process. */

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const command = join(root, 'bin/gen-async-facade.js');

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ConsumerProject extends Disposable {
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly read: (file: string) => string;
  /** `gen-async-facade …args`, without a terminal. */
  readonly run: (...args: string[]) => Promise<Finished>;
  /** A line for a shell, in which `$CLI` is the command: for pipes, redirections, limits and signals. */
  readonly shell: (line: string) => Promise<Finished>;
}

/** `packages` are linked from our own node_modules, beside `@types/node` and `gen-async-facade` itself. */
export function createProject(
  files: Readonly<Record<string, string>>,
  packages: readonly string[] = [],
): ConsumerProject {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  const write: ConsumerProject['write'] = (written) => {
    for (const [file, text] of Object.entries(written)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  };
  write({ 'package.json': '{ "type": "module" }\n', ...files });
  link(root, join(folder, 'node_modules/gen-async-facade'));
  for (const name of ['@types/node', 'undici-types', ...packages]) {
    link(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return {
    folder,
    write,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    run: (...args) => finish(folder, process.execPath, [command, ...args]),
    shell: (line) => finish(folder, 'bash', ['-c', line]),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
}

function finish(cwd: string, file: string, args: readonly string[]): Promise<Finished> {
  const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, CLI: `${process.execPath} ${command}` };
  const child = spawn(file, args, { cwd, env });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
