/** Many rows of one shape travel as one flat list of values: their keys are written once instead of once for each row. */
import { hasOtherKeys } from './keys.js';
import { tagKey } from './tags.js';

export interface Rows {
  readonly keys: readonly string[];
  readonly values: readonly unknown[];
}

/** Fewer are not worth it. */
const fewest = 8;

/** Only where nothing else can name one of the rows: a result that is a list of them, or a chunk. */
export function asTable(list: readonly unknown[], path: readonly PropertyKey[]): Rows | undefined {
  if (path.length > 1 || (path.length === 1 && path[0] !== 'values')) return undefined;
  const rows = asRows(list);
  return rows === undefined || hasOtherKeys(list) ? undefined : rows;
}

/** Undefined unless all elements are different plain objects with the same keys in the same order, and hold primitives only. */
export function asRows(list: readonly unknown[]): Rows | undefined {
  const [first] = list;
  if (list.length < fewest || !isPlain(first)) return undefined;
  const keys = Object.keys(first);
  if (keys.length === 0 || keys.includes(tagKey)) return undefined;
  const values: unknown[] = [];
  for (let i = 0; i < list.length; i++) {
    const row = list[i];
    if (!isPlain(row) || !append(row, keys, values)) return undefined;
  }
  return new Set(list).size === list.length ? { keys, values } : undefined;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function append(row: Record<string, unknown>, keys: readonly string[], values: unknown[]): boolean {
  const own = Object.values(row);
  if (own.length !== keys.length) return false;
  let at = 0;
  for (const key in row) if (key !== keys[at++]) return false;
  for (let i = 0; i < own.length; i++) {
    const value = own[i];
    const type = typeof value;
    if (type === 'object' ? value !== null : type === 'function' || type === 'symbol') return false;
    values.push(value);
  }
  return Object.getOwnPropertySymbols(row).length === 0;
}

export function fromRows({ keys, values }: Rows): Record<string, unknown>[] {
  const template = Object.fromEntries(keys.map((key) => [key, undefined]));
  const width = keys.length;
  const rows: Record<string, unknown>[] = new Array(values.length / width);
  for (let i = 0, at = 0; i < rows.length; i++) {
    const row: Record<string, unknown> = { ...template };
    for (let k = 0; k < width; k++) row[keys[k] as string] = values[at++];
    rows[i] = row;
  }
  return rows;
}
