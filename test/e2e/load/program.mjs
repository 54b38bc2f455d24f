// Puts a load on the runtime and says what is left of it on both sides. Run by load.test.ts, with --expose-gc.
import { defineCrossings, Handle, original, stats, toThread } from '../../../dist/index.js';

const lib = original('./library.mjs', import.meta.url, { threads: 1 });
class Item extends Handle {
  get n() {
    return toThread.get(original(this).n);
  }
}
defineCrossings(lib, { handles: { Item: { class: Item, original: lib.Item } } });

const loads = {
  async calls(n) {
    for (let i = 0; i < n; i += 1000)
      await Promise.all(Array.from({ length: 1000 }, (_, k) => toThread(lib.add, i, k)));
  },
  async handles(n) {
    for (let i = 0; i < n; i += 100) {
      const all = await Promise.all(Array.from({ length: 100 }, (_, k) => toThread.construct(Item, lib.Item, i + k)));
      if ((await all[99].n) !== i + 99) throw new Error('wrong object');
    }
  },
  async callbacks(n) {
    for (let i = 0; i < n; i += 100) {
      await Promise.all(Array.from({ length: 100 }, (_, k) => toThread(lib.callBack, (x) => x + k, i)));
    }
  },
  async iterators(n) {
    for (let i = 0; i < n; i++) {
      for await (const value of toThread.iterate(lib.forever, i)) if (value > i) break;
      // And some that nobody ends.
      const dropped = toThread.iterate(lib.forever, i);
      await dropped.next();
    }
  },
  async errors(n) {
    for (let i = 0; i < n; i++) await toThread(lib.fail, i).catch(() => {});
  },
};

async function settled() {
  for (let i = 0; i < 8; i++) {
    globalThis.gc();
    await toThread(lib.collect);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  return {
    main: process.memoryUsage().heapUsed,
    thread: await toThread(lib.heapUsed),
    handles: stats().threads[0].handles,
    functions: stats().functions,
    open: await toThread(lib.open),
  };
}

const [name, warmUp, size] = process.argv.slice(2);
if (name === 'closures') {
  let most = 0;
  for (let i = 0; i < Number(size); i++) {
    await toThread(lib.callBack, (x) => x + i, i);
    most = Math.max(most, stats().functions);
  }
  process.stdout.write(JSON.stringify({ most }));
  process.exit();
}
await loads[name](Number(warmUp));
const before = await settled();
const start = performance.now();
await loads[name](Number(size));
const seconds = (performance.now() - start) / 1000;
const after = await settled();
process.stdout.write(JSON.stringify({ before, after, seconds }));
