import { expect, it } from 'vitest';
import { Fifo } from '../../src/runtime/wire/fifo.js';
import fc from '../support/fast-check.js';

it('gives what a list gives that is shifted', () => {
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.constant('push' as const) },
    { weight: 5, arbitrary: fc.constant('shift' as const) },
    { weight: 1, arbitrary: fc.constant('takeAll' as const) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const fifo = new Fifo<number>();
      let list: number[] = [];
      for (const [index, step] of steps.entries()) {
        if (step === 'push') {
          fifo.push(index);
          list.push(index);
        } else if (step === 'shift') expect(fifo.shift()).toBe(list.shift());
        else {
          expect(fifo.takeAll()).toEqual(list);
          list = [];
        }
        expect([fifo.size, fifo.head]).toEqual([list.length, list[0]]);
      }
    }),
  );
});

it('does not move all that is left for each one that is taken', () => {
  const fifo = new Fifo<number>();
  for (let i = 0; i < 300_000; i++) fifo.push(i);
  const start = performance.now();
  while (fifo.size > 0) fifo.shift();
  // An array takes some 20 seconds.
  expect(performance.now() - start).toBeLessThan(2000);
});
