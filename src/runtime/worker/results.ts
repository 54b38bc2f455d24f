/** Encodes what calls give. */

import { Carried } from '../wire/carried.js';
import { Encoder } from '../wire/encode.js';
import { isObject } from '../wire/kinds.js';
import { type Chunk, Status } from '../wire/protocol.js';
import { mayBeTable } from '../wire/rows.js';
import { type Asker, ThreadEncodeSide, type ThreadState } from './sides.js';
import { readableError } from './thrown.js';

export interface EncodedResult {
  readonly status: number;
  readonly value: unknown;
  readonly transfer: readonly ArrayBuffer[];
}

const none: readonly ArrayBuffer[] = [];

/**
 * @param transfers the original does not keep the buffers that it gives
 */
export function encodeResult(result: unknown, state: ThreadState, call: Asker, transfers = false): EncodedResult {
  const side = new ThreadEncodeSide(state, 'result', call, transfers);
  const row = isObject(result) && mayBeRow(result, side) ? state.rows.write(result) : undefined;
  if (row !== undefined) return { status: Status.row, value: row, transfer: none };
  return isCarried(result, result, side) ? asItIs(result) : encodeWith(new Encoder(side), result);
}

/** The values before one that cannot cross still arrive; the iteration ends there, with `end`. */
export function encodeChunk(chunk: Chunk, state: ThreadState, call: Asker, end: () => void): EncodedResult {
  const side = new ThreadEncodeSide(state, 'result', call);
  if (isCarried(chunk, chunk.values, side)) return asItIs(chunk);
  const encoder = new Encoder(side);
  try {
    return encodeWith(encoder, chunk);
  } catch (error) {
    end();
    const [field, index] = encoder.path;
    const values = field === 'values' ? chunk.values.slice(0, index as number) : chunk.values;
    return encodeResult({ values, done: true, failed: true, error: readableError(error) }, state, call);
  }
}

/** It is sent at once, and so needs no copy; rows are better off as a table. */
function isCarried(value: unknown, rows: unknown, side: ThreadEncodeSide): boolean {
  return side.tables && !mayBeTable(rows) && carriedOf(side).has(value);
}

const carriedOf = (side: ThreadEncodeSide): Carried =>
  new Carried(
    (object) => side.isData(object),
    side.hasPlainConstants ? (object) => side.plainConstant(object) !== undefined : undefined,
  );

const mayBeRow = (result: object, side: ThreadEncodeSide): boolean =>
  side.tables && side.plainConstant(result) === undefined;

const asItIs = (value: unknown): EncodedResult => ({ status: Status.ok, value, transfer: none });

function encodeWith(encoder: Encoder, result: unknown): EncodedResult {
  const value = encoder.encode(result);
  return { status: encoder.special ? Status.special : Status.ok, value, transfer: encoder.transfer };
}
