/** How threads are made: for all modules by `configure`, for one by the options of `original`. */
import { availableParallelism } from 'node:os';
import type { ResourceLimits } from 'node:worker_threads';
import { checkSettings, configurationRules } from './setting-rules.js';

/** Where an original runs. */
export type Executor = 'thread' | 'process';

/** How the threads of one module are made. */
export interface ThreadOptions {
  /**
   * `'process'`: child processes instead of threads, for addons that are not made for threads or may crash. A crash there
   * is a `ThreadLostError`. Each is a Node of its own, with the memory and the time to start that this takes; calls cost
   * more, and memory cannot be shared. Default: `'thread'`.
   */
  readonly executor?: Executor;
  /**
   * A module that each thread imports before the original: a URL, an absolute path, a bare specifier, or, as an option of
   * `original`, a path that is relative to the importing file (`./thread-setup.js`).
   */
  readonly setup?: string | URL;
  /** All environment variables of the threads: `{ ...process.env, DEBUG: '1' }`. Default: those of the process. */
  readonly env?: NodeJS.ProcessEnv;
  /** Node options of the threads: `--no-warnings`. */
  readonly execArgv?: readonly string[];
  /** As for `new Worker`, in megabytes. */
  readonly resourceLimits?: ResourceLimits;
}

/** How the threads of one module are made, and which of them run its calls. */
export interface OriginalOptions extends ThreadOptions {
  /** `1`: the module has state, so all of it lives on one home lane. More: that many threads at most run its functions. */
  readonly threads?: number;
  /**
   * `'together'`: objects of this module are passed to each other (`matrix.add(other)`), so all that make one live on one
   * home lane: constructors, functions and constants whose value is a handle, iterated functions. Functions that give plain
   * data still spread over threads, unless an argument is an object: then they run where it lives. Without it, each root
   * object gets a lane of its own, and objects of two lanes cannot meet (`CrossThreadHandleError`).
   */
  readonly objects?: 'together';
  /** Calls of these functions run on every thread and are replayed on new ones. */
  readonly broadcast?: readonly string[];
}

/** How all threads are made, and how many: what `configure` takes. Options of a module go before it. */
export interface Configuration extends ThreadOptions {
  /** Default: `min(32, availableParallelism() + 4)`. */
  readonly maxThreads?: number;
  /** Threads that are started at the first call and are never idle for too long. Default: 0. */
  readonly minThreads?: number;
  /** Milliseconds after which a thread without objects ends. Default: `Infinity`. */
  readonly idleTimeout?: number;
  /**
   * Calls of functions that may wait for a free thread, and for each thread the calls on its objects that may wait for it; more
   * reject with `QueueFullError`. Calls that end an object, or are made inside a callback, are never refused. Default: `Infinity`.
   */
  readonly maxQueue?: number;
  /**
   * Whether both sides stay awake after a message for about as long as it would take to wake them, as long as that pays: short
   * calls that are awaited one by one are many times faster. Default: where there is more than one core, and
   * `GEN_ASYNC_FACADE_POLLING=0` is not set.
   */
  readonly polling?: boolean;
  /**
   * Whether a `LeakWarning`, with the place of creation, tells of objects that could have been closed and iterators that were
   * not read to their end, when they are collected as garbage or `close()` finds them. Every such call then takes its stack.
   * Default: whether `GEN_ASYNC_FACADE_LEAKS=1` is set.
   */
  readonly leaks?: boolean;
}

let configuration: Configuration = {};
/** The configuration with defaults, once it is in use. */
let fixed: (Configuration & { readonly maxThreads: number }) | undefined;

/**
 * Settings for all threads.
 *
 * @param settings see `Configuration`
 * @throws {Error} after the first call: its threads are already made
 * @throws {TypeError | RangeError} for a setting that is none, or is not what it has to be
 * @example
 *     configure({ maxThreads: 4, setup: new URL('./thread-setup.js', import.meta.url) });
 */
export function configure(settings: Configuration): void {
  if (fixed !== undefined) throw new Error('configure() comes before the first call: threads have been made already');
  checkSettings(settings, configurationRules);
  configuration = { ...configuration, ...settings };
}

/** The settings; from here on they are fixed. */
export function settings(): Configuration & { readonly maxThreads: number } {
  fixed ??= { maxThreads: Math.min(32, availableParallelism() + 4), ...configuration };
  return fixed;
}
