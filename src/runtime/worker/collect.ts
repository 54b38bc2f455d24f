/** Collects garbage where nothing else would: stand-ins are small here, what they keep alive on the other side may be large. */
import { runInNewContext } from 'node:vm';
import { v8 } from '../wire/builtins.js';

let gc: (() => void) | undefined;

/** V8 gives its collector to contexts that are made while this flag is set. */
function collector(): () => void {
  const { setFlagsFromString } = v8();
  try {
    setFlagsFromString('--expose-gc');
    return runInNewContext('gc') as () => void;
  } catch {
    return () => {};
  } finally {
    setFlagsFromString('--no-expose-gc');
  }
}

export function collectGarbage(): void {
  gc ??= globalThis.gc ?? collector();
  gc();
}
