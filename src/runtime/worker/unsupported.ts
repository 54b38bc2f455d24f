/** What Node does for the main thread only (`process.chdir`): an original that swallows the refusal would pretend it was done. */
import { isMainThread } from 'node:worker_threads';

let refusal: unknown;

/** From now on refusals are noted, and name the way out. */
export function noteRefusals(): void {
  if (isMainThread) return;
  const { umask } = process;
  // By descriptor: to read all values would make the thread's streams.
  for (const [name, { value: stub }] of Object.entries(Object.getOwnPropertyDescriptors(process))) {
    if (typeof stub !== 'function' || !(stub === umask || stub.disabled)) continue;
    const noting = Object.assign((...args: unknown[]): unknown => {
      try {
        return stub.apply(process, args);
      } catch (error) {
        refusal = withAdvice(error);
        throw error;
      }
    }, stub);
    Object.defineProperty(process, name, { value: noting });
  }
}

export function throwRefusal(): void {
  if (refusal === undefined) return;
  const thrown = refusal;
  refusal = undefined;
  throw thrown;
}

/** It was thrown all the way. */
export function forgetRefusal(): void {
  refusal = undefined;
}

function withAdvice(error: unknown): unknown {
  const { code } = error as { readonly code?: unknown };
  if (code !== 'ERR_WORKER_UNSUPPORTED_OPERATION') return undefined;
  (error as Error).message += ". With executor: 'process' in its configuration the original runs in a child process.";
  return error;
}
