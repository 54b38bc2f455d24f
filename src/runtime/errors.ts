/** What the runtime itself rejects with; errors of the original arrive as what they were. */
export { DeadlockError, OriginalLoadError, UncloneableValueError } from './wire/own-errors.js';

/** The thread, or the process, of a call ended before the call did. */
export class ThreadLostError extends Error {
  override readonly name = 'ThreadLostError';
  readonly code = 'ERR_THREAD_LOST';
  /** What ended the process, if a signal did: `SIGSEGV`. */
  readonly signal: NodeJS.Signals | undefined;

  constructor(message: string, signal?: NodeJS.Signals, options?: ErrorOptions) {
    super(message, options);
    this.signal = signal;
  }
}

/** A thread has ended by itself, with its objects, listeners and state, and there was no call to reject with it. */
export function warnOfLoss({ message, cause }: ThreadLostError): void {
  const detail = cause instanceof Error ? cause.stack : undefined;
  process.emitWarning(message.replace(' before the call did', ''), {
    type: 'ThreadLostWarning',
    code: 'GEN_ASYNC_FACADE_THREAD_LOST',
    ...(detail !== undefined && { detail }),
  });
}

/** The object was disposed of, or its thread is gone. */
export class HandleReleasedError extends Error {
  override readonly name = 'HandleReleasedError';
  readonly code = 'ERR_HANDLE_RELEASED';
}

/** What calls on the objects of a thread reject with once it has ended. */
export function deadHandle(lost: ThreadLostError): HandleReleasedError {
  return new HandleReleasedError('the thread of this object has ended', { cause: lost });
}

/** One call names objects of two threads. */
export class CrossThreadHandleError extends Error {
  override readonly name = 'CrossThreadHandleError';
  readonly code = 'ERR_CROSS_THREAD_HANDLE';
}

/** More calls wait for a thread than `maxQueue` allows. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';
  readonly code = 'ERR_QUEUE_FULL';
}

/** Internal: the thread skipped a call that was aborted in time; the caller knows already. */
export class AbortedBeforeStart extends Error {}
