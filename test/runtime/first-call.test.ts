/** The thread of a program's first call, which is started before the call is looked at. */
import { describe, expect, it } from 'vitest';
import { sharesMemory } from './support/executor.js';
import { runProgram } from './support/run.js';

/** Counts the workers that the process has made, and those of them that have ended. */
const counting = `
  const workers = { made: 0, ended: 0 };
  process.on('worker', (worker) => {
    workers.made++;
    worker.once('exit', () => workers.ended++);
  });
`;

describe.runIf(sharesMemory)('the thread of the first call', () => {
  it('is the one that runs it, and those after it', async () => {
    const { stdout, code } = await runProgram(`${counting}
      console.log(workers.made, await toThread(lib.echo, 1), await toThread(lib.echo, 2), workers.made);
    `);
    expect({ stdout, code }).toEqual({ stdout: '0 1 2 1', code: 0 });
  });

  it('ends if the call is refused; the next one gets another', async () => {
    const { stdout, stderr, code } = await runProgram(`${counting}
      await toThread(lib.echo, new WeakMap()).catch((error) => console.log(error.name));
      while (workers.ended === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      console.log(await toThread(lib.echo, 'later'), workers.made);
    `);
    expect({ stdout, stderr, code }).toEqual({ stdout: 'UncloneableValueError\nlater 2', stderr: '', code: 0 });
  });

  it('is not started for a module that runs in child processes', async () => {
    const { stdout, code } = await runProgram(`${counting}
      const apart = original('./fixtures/lib.mjs', parent, { executor: 'process' });
      console.log(await toThread(apart.echo, 1), workers.made);
    `);
    expect({ stdout, code }).toEqual({ stdout: '1 0', code: 0 });
  });

  it('is made with the settings of its module; what is wrong with them is what the call rejects with', async () => {
    const { stdout, code } = await runProgram(`${counting}
      const wrong = original('./fixtures/lib.mjs', parent, { execArgv: ['--no-such-option'] });
      await toThread(wrong.echo, 1).catch((error) => console.log(error.code, workers.made));
      const own = original('node:process', parent, { env: { OWN: 'yes' } });
      console.log(await toThread.get(own.env.OWN));
    `);
    expect({ stdout, code }).toEqual({ stdout: 'ERR_WORKER_INVALID_EXEC_ARGV 0\nyes', code: 0 });
  });
});
