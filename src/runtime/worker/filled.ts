/** Finds arguments that an original fills: the caller's own stay as they were, unless the facade is told to copy them back. */
import { bytesOf, isShared } from '../wire/bytes.js';
import type { Invocation } from './invocation.js';
import { isThenable } from './iterators.js';
import type { Route } from './load.js';

/** Bytes that are looked at: so many at the beginning, where most of what is read is put, and as many of all. */
const looks = 32;

/** What this thread has told of; once is enough. */
const told = new Set<Route>();

/** What the arguments look like that could be filled, by their place. */
export type Looks = ReadonlyMap<number, number>;

/** Undefined if there are none, as in most calls, or if nobody has to be told. */
export function lookAt(args: readonly unknown[], { route, extras }: Invocation): Looks | undefined {
  if (extras?.mutates !== undefined) return undefined;
  let found: Map<number, number> | undefined;
  for (let i = 0; i < args.length; i++) {
    const value = args[i];
    if (typeof value !== 'object' || value === null) continue;
    const look = lookOf(value);
    if (look === undefined) continue;
    if (found === undefined && told.has(route)) return undefined;
    found ??= new Map();
    found.set(i, look);
  }
  return found;
}

/**
 * @param result what the call gave: an argument that comes back as that is not lost; a promise may fill one before it settles
 * @param tell gets the place of the argument, before the call's reply is sent
 */
export function findFilled(
  { route }: Invocation,
  before: Looks,
  args: readonly unknown[],
  result: unknown,
  tell: (place: number) => void,
): void {
  const find = (result: unknown): void => {
    for (const [place, look] of before) {
      if (args[place] === result || lookOf(args[place] as object) === look) continue;
      told.add(route);
      tell(place);
      return;
    }
  };
  if (isThenable(result)) result.then(find, () => {});
  else find(result);
}

/** Lists that are empty are there to be filled, others may be used up. */
function lookOf(value: object): number | undefined {
  if (Array.isArray(value)) return value.length === 0 ? 0 : undefined;
  // To ask an empty one for its buffer would take its address away, which natives tell from none.
  if (!ArrayBuffer.isView(value) || value.byteLength === 0 || isShared(value)) return undefined;
  const bytes = bytesOf(value);
  const { length } = bytes;
  let look = length;
  for (let i = 0; i < Math.min(looks, length); i++) look = (look * 31 + (bytes[i] as number)) | 0;
  for (let i = looks; i < length; i += Math.ceil(length / looks)) look = (look * 31 + (bytes[i] as number)) | 0;
  return look;
}
