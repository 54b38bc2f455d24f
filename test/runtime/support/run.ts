/** Runs a small program in a process of its own, against the built package. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = new URL('../../../', import.meta.url);
const prelude = `
import { ${['original', 'toThread', 'Handle', 'defineCrossings', 'close', 'configure', 'stats', 'shareContext', 'withOptions', 'exclusive', 'transfer'].join(', ')} } from ${JSON.stringify(new URL('dist/index.js', root).href)};
const parent = ${JSON.stringify(new URL('test/runtime/x.js', root).href)};
if (process.env.TEST_EXECUTOR) configure({ executor: process.env.TEST_EXECUTOR });
const lib = original('./fixtures/lib.mjs', parent);
class Resource extends Handle {
  static create(...args) { return toThread.construct(Resource, lib.Resource, ...args); }
  get size() { return toThread.get(original(this).size); }
  list() { return toThread(original(this).list); }
  on(fn) { return toThread.handle(Resource, original(this).on, fn); }
  close() { return toThread(original(this).close); }
  fails() { return toThread.handle(Resource, original(this).fails); }
  emitLater(ms) { return toThread(original(this).emitLater, ms); }
}
defineCrossings(lib, { handles: { Resource: { class: Resource, original: lib.Resource } } });
`;

export function runProgram(body: string, ...execArgv: string[]): Promise<Outcome> {
  return runProgramWith({}, body, ...execArgv);
}

/** With further variables in its environment. */
export function runProgramWith(env: Record<string, string>, body: string, ...execArgv: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const args = [...execArgv, '--input-type=module', '-e', prelude + body];
    const child = execFile(
      process.execPath,
      args,
      { cwd: fileURLToPath(root), timeout: 60_000, env: { ...process.env, ...env } },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode, stdout: stdout.trim(), stderr: stderr.trim() });
      },
    );
  });
}
