/** What threads, handles and calls hold, and what a call leaves to the garbage collector. */
import { adders, facade } from '../contenders.js';
import { atOnce, median, warmUp } from '../harness.js';

export const title = 'Memory';

const settle = async () => {
  for (let i = 0; i < 3; i++) {
    global.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const heap = async () => {
  await settle();
  return process.memoryUsage().heapUsed;
};

export default async function run() {
  const library = await facade('library');
  await settle();
  const before = process.memoryUsage().rss;
  const first = await library.Counter.create();
  await settle();
  const thread = process.memoryUsage().rss - before;

  const empty = await heap();
  const count = 10_000;
  const handles = await Promise.all(Array.from({ length: count }, () => library.Counter.create()));
  const handle = ((await heap()) - empty) / count;
  await Promise.all(handles.map((one) => one[Symbol.asyncDispose]()));

  const calm = await heap();
  const calls = Array.from({ length: count }, () => first.add(1));
  const call = (process.memoryUsage().heapUsed - calm) / count;
  await Promise.all(calls);

  const contenders = await adders({ others: false });
  const garbage = {};
  for (const [name, add] of Object.entries(contenders)) garbage[name] = await garbageOf(atOnce(add, 1_000));
  return {
    facts: {
      'first thread, MiB of resident memory': thread / 2 ** 20,
      'a handle, bytes of heap in the main thread': handle,
      'a call in flight, bytes of heap in the main thread': call,
      ...Object.fromEntries(
        Object.entries(garbage).map(([name, bytes]) => [`garbage of a call, bytes: ${name}`, bytes]),
      ),
    },
    goals: ['facade, function', 'facade, method'].map((name) => ({
      name: `${name}: garbage of a call against L3`,
      value: garbage[name] / garbage['L3, a message a tick'],
      must: 1.3,
      less: true,
    })),
  };
}

/** Runs whose garbage is counted together: tables that grow do so now and then. */
const together = 5;

/** Bytes that a call allocates; where the collector has been at work meanwhile, they are far too few. */
async function garbageOf(run) {
  await warmUp(run);
  const measured = [];
  for (let i = 0; i < 25; i++) {
    const before = process.memoryUsage().heapUsed;
    let calls = 0;
    for (let k = 0; k < together; k++) calls += await run();
    measured.push((process.memoryUsage().heapUsed - before) / calls);
  }
  return median(measured);
}
