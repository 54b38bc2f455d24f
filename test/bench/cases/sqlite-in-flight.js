/** 1,000 rows by their primary keys in `Promise.all`. */
import { atOnce } from '../harness.js';
import run from './sqlite-one-by-one.js';

export const title = 'A database row by key, 1,000 in flight';

export default (options) =>
  run(
    options,
    (read) => atOnce(read, 1_000),
    (value) => [{ name: 'facade against a batching worker', value, must: 0.9, aim: 1 }],
  );
