/** How an object of the original ends, and what all of its data properties are. */
import { endings } from '../wire/endings.js';
import { gettersOf, setField } from '../wire/keys.js';
import { isThenable } from './iterators.js';

/** That it ended counts, not what its ending gives. */
export function endObject(object: unknown, declared: string | undefined): Promise<void> | undefined {
  const end = disposerOf(object, declared)?.call(object);
  return isThenable(end) ? Promise.resolve(end).then(() => undefined) : undefined;
}

/**
 * `[Symbol.dispose]`, `[Symbol.asyncDispose]`, the ending that the declarations say needs no arguments, or the first one that
 * takes none.
 */
function disposerOf(object: unknown, declared: string | undefined): ((this: unknown) => unknown) | undefined {
  if (object === null || object === undefined) return undefined;
  const members = object as Record<PropertyKey, unknown>;
  for (const symbol of [Symbol.dispose, Symbol.asyncDispose]) {
    const dispose = symbol === undefined ? undefined : members[symbol];
    if (typeof dispose === 'function') return dispose as () => unknown;
  }
  for (const name of declared === undefined ? endings : [declared, ...endings]) {
    const end = members[name];
    if (typeof end === 'function' && (name === declared || end.length === 0)) return end as () => unknown;
  }
  return undefined;
}

/** Own data properties and what the getters of its classes say; functions are left out. */
export function takeSnapshot(object: object): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of [...Object.keys(object), ...gettersOf(object)]) {
    const value = (object as Record<string, unknown>)[name];
    if (typeof value !== 'function') setField(result, name, value);
  }
  return result;
}
