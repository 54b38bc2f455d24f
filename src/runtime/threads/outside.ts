/** What lasts longer than the call that it is begun for. */
import { AsyncLocalStorage } from 'node:async_hooks';

/** Nobody's context: that of the call would be kept, and be that of all that follows. */
export const outside = AsyncLocalStorage.snapshot() as <T>(run: () => T) => T;
