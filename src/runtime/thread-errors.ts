/** Makes errors of the thread's side of the runtime instances of the public classes. */
import { DeadlockError, OriginalLoadError, UncloneableValueError } from './errors.js';

/** Whatever else was thrown is given back as it is, and so is what has been here already. */
export function translate(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const result = publicError(error);
  if (result === undefined) return error;
  result.stack = error.stack ?? '';
  return result;
}

function publicError(error: Error): Error | undefined {
  switch (error.name) {
    case 'UncloneableValueError':
      return error instanceof UncloneableValueError
        ? undefined
        : new UncloneableValueError(error.message, String((error as { path?: unknown }).path));
    case 'OriginalLoadError':
      return error instanceof OriginalLoadError
        ? undefined
        : new OriginalLoadError(error.message, { cause: error.cause });
    case 'DeadlockError':
      return error instanceof DeadlockError ? undefined : new DeadlockError(error.message);
    default:
      return undefined;
  }
}
