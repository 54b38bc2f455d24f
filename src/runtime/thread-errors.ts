/** Makes errors of the thread's side of the runtime instances of the public classes. */
import { OriginalLoadError, UncloneableValueError } from './errors.js';

/** Whatever else was thrown is given back as it is. */
export function translate(error: unknown): unknown {
  if (error instanceof TypeError && error.name === 'UncloneableValueError') {
    const result = new UncloneableValueError(error.message, String((error as { path?: unknown }).path));
    result.stack = error.stack ?? '';
    return result;
  }
  if (error instanceof Error && error.name === 'OriginalLoadError') {
    const result = new OriginalLoadError(error.message, { cause: error.cause });
    result.stack = error.stack ?? '';
    return result;
  }
  return error;
}
