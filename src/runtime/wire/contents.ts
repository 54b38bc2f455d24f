/** What can be changed in an object that both sides have: copied before, compared after, and written into the other one. */
import { bytesOf, isShared } from './bytes.js';
import { hasOtherKeys, setField } from './keys.js';
import { type Kind, kindOf } from './kinds.js';
import { isWithheld } from './withheld.js';

type Fields = Record<PropertyKey, unknown>;
type Bytes = ArrayBufferView | ArrayBuffer;

/** What has to be written to make one object's contents those of the other: keys and values in turn, or all there is. */
export interface Change {
  readonly form: keyof typeof writers;
  readonly values: readonly unknown[];
  readonly removed: readonly PropertyKey[];
}

/** The contents of one object as they were at one moment. */
export interface Contents {
  /** Undefined if nothing has changed since. */
  changeIn(value: object): Change | undefined;
}

type Reader<T> = (value: T) => Contents;

/** What is inside of them can be changed, and is no property. */
const valuesOf = {
  date: (date: Date): readonly unknown[] => [date.getTime()],
  url: (url: URL): readonly unknown[] => [url.href],
  regExp: (regExp: RegExp): readonly unknown[] => [regExp.lastIndex],
  searchParams: (params: URLSearchParams): readonly unknown[] => [...params].flat(),
};

/** Makes one what the other one is; false for what is changed in another way. */
export function overwriteWhole(object: object, changed: object): boolean {
  const kind = kindOf(object, Object.getPrototypeOf(object));
  if (!Object.hasOwn(valuesOf, kind) || kind !== kindOf(changed, Object.getPrototypeOf(changed))) return false;
  const form = kind as keyof typeof valuesOf;
  write(object, { form, values: valuesOf[form](changed as never), removed: [] });
  return true;
}

const readers: Partial<Record<Kind, Reader<never>>> = {
  plain: recordOf,
  nullPrototype: recordOf,
  array: (list: unknown[]) => (hasOtherKeys(list) ? fieldsOf(list as never) : listOf(list)),
  error: fieldsOf,
  stats: fieldsOf,
  bigStats: fieldsOf,
  map: whole('map', (map: Map<unknown, unknown>) => [...map].flat()),
  set: whole('set', (set: Set<unknown>) => [...set]),
  date: whole('date', valuesOf.date),
  url: whole('url', valuesOf.url),
  regExp: whole('regExp', valuesOf.regExp),
  searchParams: whole('searchParams', valuesOf.searchParams),
  buffer: bytesIn,
  view: bytesIn,
  arrayBuffer: bytesIn,
};

/** Undefined for what has nothing that could be changed. */
export function contentsOf(value: object): Contents | undefined {
  const read = readers[kindOf(value, Object.getPrototypeOf(value))] as Reader<object> | undefined;
  return read?.(value);
}

const writers = {
  fields(object: Fields, values: readonly unknown[], removed: readonly PropertyKey[]): void {
    for (const key of removed) delete object[key];
    for (let i = 0; i < values.length; i += 2) setField(object, values[i] as PropertyKey, values[i + 1]);
  },
  map(map: Map<unknown, unknown>, values: readonly unknown[]): void {
    map.clear();
    for (let i = 0; i < values.length; i += 2) map.set(values[i], values[i + 1]);
  },
  set(set: Set<unknown>, values: readonly unknown[]): void {
    set.clear();
    for (const value of values) set.add(value);
  },
  date: (date: Date, [time]: readonly unknown[]) => date.setTime(time as number),
  url: (url: URL, [href]: readonly unknown[]) => Object.assign(url, { href }),
  regExp: (regExp: RegExp, [lastIndex]: readonly unknown[]) => Object.assign(regExp, { lastIndex }),
  searchParams(params: URLSearchParams, values: readonly unknown[]): void {
    for (const name of [...params.keys()]) params.delete(name);
    for (let i = 0; i < values.length; i += 2) params.append(values[i] as string, values[i + 1] as string);
  },
  bytes: (value: Bytes, [bytes]: readonly unknown[]) => bytesOf(value).set(bytes as Uint8Array),
};

/** @throws as the code that made the change would have, if the object does not allow it */
export function write(object: object, { form, values, removed }: Change): void {
  writers[form](object as never, values, removed);
}

/** Most objects are like this, and most are left as they were: that is seen without making lists of keys. */
function recordOf(record: Fields): Contents {
  const before: Fields = { ...record };
  const symbols = Object.getOwnPropertySymbols(record).length;
  let count = 0;
  for (const _ in before) count++;
  const isSame = (now: Fields): boolean => {
    let left = count;
    for (const key in now) if (left-- === 0 || !Object.is(now[key], before[key])) return false;
    return left === 0 && symbols === 0 && Object.getOwnPropertySymbols(now).length === 0;
  };
  return { changeIn: (now) => (isSame(now as Fields) ? undefined : changedFields(before, now as Fields)) };
}

/** All that belongs to it, enumerable or not. */
function fieldsOf(object: Fields): Contents {
  const before = Object.defineProperties({}, Object.getOwnPropertyDescriptors(object)) as Fields;
  return { changeIn: (now) => changedFields(before, now as Fields) };
}

/** What is as it was is left alone: in the original it may be more than a field. */
function changedFields(before: Fields, now: Fields): Change | undefined {
  const keys = Reflect.ownKeys(now).filter((key) => !isWithheld(now, key));
  const changed = keys.filter((key) => !Object.hasOwn(before, key) || !Object.is(before[key], now[key]));
  const removed = Reflect.ownKeys(before).filter((key) => !Object.hasOwn(now, key));
  if (changed.length + removed.length === 0) return undefined;
  return { form: 'fields', values: changed.flatMap((key) => [key, now[key]]), removed };
}

function listOf(list: readonly unknown[]): Contents {
  const before = list.slice();
  return { changeIn: (now) => changedElements(before, now as unknown[]) };
}

function changedElements(before: readonly unknown[], now: readonly unknown[]): Change | undefined {
  if (hasOtherKeys(now)) return changedFields(before as never, now as never);
  const values: unknown[] = [];
  now.forEach((element, index) => {
    if (index >= before.length || !Object.is(element, before[index])) values.push(index, element);
  });
  if (now.length !== before.length) values.push('length', now.length);
  return values.length === 0 ? undefined : { form: 'fields', values, removed: [] };
}

/** Few values, or of one piece. */
function whole<T>(form: Change['form'], read: (value: T) => readonly unknown[]): Reader<T> {
  return (value) => {
    const before = read(value);
    return {
      changeIn(now) {
        const values = read(now as T);
        const isSame = values.length === before.length && values.every((one, i) => Object.is(one, before[i]));
        return isSame ? undefined : { form, values, removed: [] };
      },
    };
  };
}

/** Shared memory needs no telling. */
function bytesIn(value: Bytes): Contents {
  const before = isShared(value) ? undefined : Buffer.from(bytesOf(value));
  return {
    changeIn(now) {
      const bytes = bytesOf(now as Bytes);
      if (before === undefined || before.equals(bytes)) return undefined;
      return { form: 'bytes', values: [bytes], removed: [] };
    },
  };
}
