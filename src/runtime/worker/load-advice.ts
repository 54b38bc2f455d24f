/** What to do about an original that a thread cannot load: a process of its own can, if threads are the reason. */
import { isMainThread } from 'node:worker_threads';
import { OriginalLoadError } from '../wire/own-errors.js';
import { messageOf } from '../wire/thrown-text.js';

/** @param name what was asked for, empty for the module itself */
export function loadError(specifier: string, name: string, cause: unknown): Error {
  const reason = messageOf(cause);
  const whose = name === '' || name === 'default' ? specifier : `${name} (${specifier})`;
  const advice = loadAdvice(cause);
  const text = advice === '' ? reason : `${reason.replace(/\.$/, '')}. ${advice}`;
  return new OriginalLoadError(`cannot load the original of ${whose}: ${text}`, { cause });
}

const typescript =
  'Node runs TypeScript from 22.18 on, if types are all there is to take away: compile the program with its facade, or make the facade of what was compiled.';

/** The rest of a message; empty if there is nothing to say. An addon that was built for another Node says the same as one that threads are not made for. */
function loadAdvice(error: unknown): string {
  if (isUncompiled(error)) return typescript;
  if (isMainThread || !chain(error).some(needsMainThread)) return '';
  return `It is not made for several threads, or was built for another Node (npm rebuild): with executor: 'process' in its configuration it runs in child processes, with threads: 1 and objects: 'together' one thread has all of it.`;
}

function isUncompiled(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return (
    code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX' ||
    (code === 'ERR_UNKNOWN_FILE_EXTENSION' && /"\.[cm]?tsx?"/.test(String(message)))
  );
}

/** Addons that register themselves when they are first loaded can be loaded by one thread only, which others may be. */
function needsMainThread(error: unknown): boolean {
  return /did not self-register/.test(String((error as { readonly message?: unknown }).message));
}

/** The error and its causes; libraries wrap what their addon fails with. */
function chain(error: unknown): object[] {
  const errors: object[] = [];
  for (let e = error; typeof e === 'object' && e !== null && !errors.includes(e); e = (e as Error).cause)
    errors.push(e);
  return errors;
}
