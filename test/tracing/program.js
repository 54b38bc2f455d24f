// A little of everything, for the picture in TRACING.md: GEN_ASYNC_FACADE_TRACE=trace.json node test/tracing/program.js
import { original, toThread } from '../../dist/index.js';

const crypto = original('node:crypto', import.meta.url);
const stateful = original('./library.js', import.meta.url, { threads: 1 });
const key = (n) => toThread(crypto.scryptSync, 'password', `salt ${n}`, 64);

await Promise.all([key(0), toThread(stateful.work, 1)]);
await Promise.all([
  ...[1, 2, 3, 4, 5].map(key),
  toThread(stateful.work, 20),
  toThread(stateful.around, async () => {
    await toThread(stateful.work, 10);
    await key(6);
    await toThread(stateful.work, 5);
  }),
  toThread(stateful.work, 15),
]);
