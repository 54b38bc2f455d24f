/** Many rows of one shape travel as columns: their keys are written once, and numbers as they lie in memory. */
import { types } from 'node:util';
import { hasNamedKeys } from './keys.js';
import { tagKey } from './tags.js';

export interface Rows {
  readonly keys: readonly string[];
  readonly count: number;
  /** One for each key; of a single value where all rows have the same. */
  readonly columns: readonly Column[];
}

type Column = readonly unknown[] | Int32Array | Float64Array;

/** Fewer are not worth it. */
const fewest = 8;

/**
 * Undefined unless all elements are different plain objects with the same keys in the same order, and hold primitives only.
 * And only where nothing else can name one of the rows: a result that is a list of them, or a chunk.
 */
export function asTable(list: readonly unknown[], path: readonly PropertyKey[]): Rows | undefined {
  if (path.length > 1 || (path.length === 1 && path[0] !== 'values')) return undefined;
  const [first] = list;
  if (list.length < fewest || !isPlain(first) || Object.getOwnPropertySymbols(list).length > 0) return undefined;
  const keys = Object.keys(first);
  if (keys.length === 0 || keys.includes(tagKey) || types.isArgumentsObject(first)) return undefined;
  const columns = columnsOf(list, keys);
  if (columns === undefined || hasNamedKeys(list)) return undefined;
  // A set of so many objects takes as long as all the rest.
  if (!columns.some(isSorted) && new Set(list).size < list.length) return undefined;
  return { keys, count: list.length, columns: columns.map(pack) };
}

/** Most lists that are none are seen to be none at their ends. */
export function mayBeTable(list: unknown): boolean {
  return Array.isArray(list) && list.length >= fewest && isRow(list[0]) && isRow(list.at(-1));
}

const isRow = (value: unknown): boolean => isPlain(value) && Object.values(value).every(isPrimitive);

export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

export function isPrimitive(value: unknown): boolean {
  const type = typeof value;
  return type === 'object' ? value === null : type !== 'function' && type !== 'symbol';
}

function columnsOf(list: readonly unknown[], keys: readonly string[]): unknown[][] | undefined {
  const columns = keys.map((): unknown[] => new Array(list.length));
  for (let i = 0; i < list.length; i++) {
    const row = list[i];
    if (!isPlain(row) || Object.getOwnPropertySymbols(row).length > 0) return undefined;
    let at = 0;
    for (const key in row) {
      const value = row[key];
      if (key !== keys[at] || !isPrimitive(value)) return undefined;
      (columns[at++] as unknown[])[i] = value;
    }
    if (at !== keys.length) return undefined;
  }
  return columns;
}

/** Strictly rising or falling, as keys often are: then no row is there twice. */
function isSorted(column: readonly unknown[]): boolean {
  const [first, second] = column as readonly number[];
  const type = typeof first;
  // Different types do not have one order.
  if (type !== 'number' && type !== 'string') return false;
  const rises = (first as number) < (second as number);
  for (let i = 1; i < column.length; i++) {
    const before = column[i - 1] as number;
    const value = column[i] as number;
    if (typeof value !== type || !(rises ? before < value : before > value)) return false;
  }
  return true;
}

function pack(column: readonly unknown[]): Column {
  const { length } = column;
  const [first] = column;
  if (typeof first !== 'number') return column.every((value) => value === first) ? [first] : column;
  let isSame = true;
  let isInteger = true;
  // Without closures: it is done for every number of every row.
  for (let i = 0; i < length; i++) {
    const value = column[i];
    if (typeof value !== 'number') return column;
    isSame &&= Object.is(value, first);
    isInteger &&= (value | 0) === value && !Object.is(value, -0);
  }
  if (isSame) return [first];
  const numbers = isInteger ? new Int32Array(length) : new Float64Array(length);
  for (let i = 0; i < length; i++) numbers[i] = column[i] as number;
  return numbers;
}

export function fromRows({ keys, count, columns }: Rows): Record<string, unknown>[] {
  // Those with the same value everywhere are complete by this.
  const template = Object.fromEntries(keys.map((key, at) => [key, columns[at]?.[0]]));
  const rows: Record<string, unknown>[] = new Array(count);
  for (let i = 0; i < count; i++) rows[i] = { ...template };
  for (const [at, key] of keys.entries()) {
    const column = columns[at] as Column;
    if (column.length === count) fill(rows, key, column);
  }
  return rows;
}

function fill(rows: readonly Record<string, unknown>[], key: string, column: Column): void {
  for (let i = 0; i < rows.length; i++) (rows[i] as Record<string, unknown>)[key] = column[i];
}
