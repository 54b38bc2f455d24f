/**
 * Starts threads: the first one at once, even before its call is looked at; all others by piscina, which takes longer to load
 * than all else a first call needs.
 */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Attachment } from '../wire/shared-port.js';
import { queueMicrotask } from '../wire/timers.js';
import type { ChannelSettings } from './channel.js';
import { dist, entryFile } from './entry-file.js';
import { arePreloading, threadArguments } from './exec-arguments.js';
import { outside } from './outside.js';

export interface ThreadEvents {
  /** It takes messages. */
  ready(): void;
  /** An error that nobody has caught in it, or by which it could not start. */
  error(error: unknown): void;
  exit(code: number): void;
}

export interface StartedThread {
  /** Once: what it listens to from then on. */
  attach(attachment: Attachment): void;
  /** The promise settles when it has ended. */
  end(): Promise<unknown>;
}

type WorkerSettings = ReturnType<typeof workerSettings>;

/** As CommonJS, which piscina is: as an ES module it would take half as long again. */
const requireFromHere = createRequire(dist);
let isFirst = true;
let ahead: { readonly settings: ChannelSettings; readonly worker: Worker } | undefined;

/** The thread that the call being started will probably ask for: it boots while the rest is done. */
export function startAhead(settings: ChannelSettings): void {
  ahead = { settings, worker: outside(() => startWorker(settings)) };
  queueMicrotask(endUnclaimed);
}

/** The call was refused, or went elsewhere. */
function endUnclaimed(): void {
  void ahead?.worker.terminate();
  ahead = undefined;
}

export function startThread(settings: ChannelSettings, events: ThreadEvents): StartedThread {
  if (ahead?.settings === settings) {
    const { worker } = ahead;
    ahead = undefined;
    return startedAtOnce(worker, events);
  }
  if (isFirst) return startedAtOnce(startWorker(settings), events);
  return startByPiscina(workerSettings(settings), events);
}

/** Without those that are left to Node. */
function workerSettings({ env, execArgv = threadArguments(), resourceLimits }: ChannelSettings) {
  return {
    ...(env === undefined ? {} : { env }),
    ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
    ...(resourceLimits === undefined ? {} : { resourceLimits }),
  };
}

function startWorker(settings: ChannelSettings): Worker {
  // What originals print takes another way, so that `process.stdout` need not be made here: another 5 ms.
  const isSilent = !arePreloading(settings);
  const worker = new Worker(entryFile('entry.cjs'), {
    ...workerSettings(settings),
    stdout: isSilent,
    stderr: isSilent,
  });
  isFirst = false;
  worker.unref();
  return worker;
}

function startedAtOnce(worker: Worker, events: ThreadEvents): StartedThread {
  worker.once('online', events.ready);
  watch(worker, events);
  return {
    attach: (attachment) => worker.postMessage(attachment, [attachment.port]),
    end: () => worker.terminate(),
  };
}

/** A pool of one thread that piscina neither reaps nor freezes while it is idle. */
function startByPiscina(settings: WorkerSettings, events: ThreadEvents): StartedThread {
  const { Piscina } = requireFromHere('piscina') as typeof import('piscina');
  const pool = new Piscina({
    ...settings,
    filename: entryFile('entry.cjs'),
    minThreads: 0,
    maxThreads: 1,
    concurrentTasksPerWorker: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
    atomics: 'disabled',
    recordTiming: false,
  });
  pool.on('error', events.error);
  return {
    attach(attachment) {
      pool.run(attachment, { transferList: [attachment.port] }).then(events.ready, (error) => {
        events.error(error);
        void pool.destroy();
      });
      for (const worker of pool.threads) watch(worker, events);
    },
    end: () => pool.destroy(),
  };
}

function watch(worker: Worker, { error, exit }: ThreadEvents): void {
  worker.on('error', error);
  worker.on('exit', exit);
}
