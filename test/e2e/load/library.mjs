// A library for load tests, which can say how its thread is.
export const add = (a, b) => a + b;
export class Item {
  constructor(n) {
    this.n = n;
    this.ballast = new Array(50).fill(n);
  }
}
export const callBack = (fn, x) => fn(x);
export const fail = (n) => {
  throw Object.assign(new RangeError(`no ${n}`), { n });
};
let opened = 0;
export function* forever(from) {
  opened++;
  try {
    for (;;) yield from++;
  } finally {
    opened--;
  }
}
export const open = () => opened;
export const collect = () => globalThis.gc();
export const heapUsed = () => process.memoryUsage().heapUsed;
