/** `original`: typed or untyped references to a module, or to the object behind a handle. */
import type { OriginalOptions } from '../configure.js';
import { type Handle, stateOf } from '../handles/handle.js';
import { mainFile } from '../main-file.js';
import { checkSettings, originalRules } from '../setting-rules.js';
import { moduleReference } from './reference.js';

/**
 * A reference to a module as it exists in the threads. Property access makes references, never a call, never a load.
 *
 * @param specifier what the facade would import: `better-sqlite3`, `node:fs`, `./legacy.js`
 * @param parentUrl `import.meta.url` (or `__filename`) of the importing file
 * @param options how the module's threads are made
 * @example
 *     const crypto = original<typeof import('node:crypto')>('node:crypto', import.meta.url);
 *     const key = await toThread(crypto.scryptSync, 'password', salt, 64);
 */
// biome-ignore lint/suspicious/noExplicitAny: a reference is whatever the original has; generated code gives the types
export function original<T = any>(specifier: string, parentUrl: string | URL, options?: OriginalOptions): T;
/** The object behind a handle; generated methods use it. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export function original(handle: Handle | Promise<Handle>): any;
export function original(first: unknown, parentUrl?: string | URL, options?: OriginalOptions): unknown {
  if (typeof first === 'string') {
    if (options !== undefined) checkSettings(options, originalRules);
    return moduleReference(first, String(parentUrl ?? mainFile()), options);
  }
  const state = stateOf(first);
  if (state === undefined)
    throw new TypeError(
      first === undefined
        ? 'a method of a handle was called without it: call handle.method(), or pass () => handle.method()'
        : 'original() takes a specifier and import.meta.url, or a handle',
    );
  return state.reference;
}
