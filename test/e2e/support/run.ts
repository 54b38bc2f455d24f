/** Runs programs in a consumer's folder: the packed command line, compilers, and several versions of Node. */

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

export const consumerFolder = (name: string): string => join(inject('consumers'), name);

/** stdout; a program that fails rejects with its stdout and stderr as the message. */
export async function execute(file: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    return (await run(file, args, { cwd, encoding: 'utf8' })).stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error([message, stdout, stderr].join('\n'));
  }
}

/** `gen-async-facade …`, as it was installed. */
export const generate = (consumer: string, ...args: string[]): Promise<string> =>
  execute(join(inject('consumers'), 'node_modules/.bin/gen-async-facade'), args, consumerFolder(consumer));

/** The TypeScript versions that a facade promises to compile with, by the name of their package here. */
export const compilers = { 'TypeScript 5.8': 'ts5', 'TypeScript 6': 'ts6', 'TypeScript 7': 'typescript' } as const;

export function compileIn(folder: string, packageName: string, ...args: string[]): Promise<string> {
  const tsc = join(dirname(require.resolve(`${packageName}/package.json`)), 'bin/tsc');
  return execute(process.execPath, [tsc, ...args], folder);
}

export const compile = (packageName: string, consumer: string): Promise<string> =>
  compileIn(consumerFolder(consumer), packageName);

export const nodeBinary = (major: '22' | '24'): string => inject('nodes')[major];
