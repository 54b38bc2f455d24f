import { expect, it } from 'vitest';
import type { Call } from '../../src/runtime/calls/call.js';
import { PendingCalls } from '../../src/runtime/threads/pending.js';
import fc from '../support/fast-check.js';

it('calls are found by their ids, whatever the order of their replies', () => {
  const step = fc.record({ added: fc.nat({ max: 300 }), taken: fc.array(fc.nat({ max: 5000 }), { maxLength: 100 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const pending = new PendingCalls();
      const expected = new Map<number, Call>();
      let id = 0;
      for (const { added, taken } of steps) {
        for (let i = 0; i < added; i++) {
          const call = { id: ++id } as Call;
          pending.add(call);
          expected.set(id, call);
        }
        for (const one of taken) {
          expect(pending.get(one)).toBe(expected.get(one));
          expect(pending.take(one)).toBe(expected.get(one));
          expected.delete(one);
        }
        expect(pending.size).toBe(expected.size);
      }
      expect(pending.takeAll()).toEqual([...expected.values()]);
      expect(pending.size).toBe(0);
    }),
  );
});

it('one that takes for ever does not make room for all that come after it', () => {
  const pending = new PendingCalls();
  const calls = Array.from({ length: 100_000 }, (_, i) => ({ id: i + 1 }) as Call);
  pending.add(calls[0] as Call);
  for (const call of calls.slice(1)) {
    pending.add(call);
    expect(pending.take(call.id)).toBe(call);
  }
  expect(pending.take(1)).toBe(calls[0]);
  expect(pending.takeAll()).toEqual([]);
});

it('a hundred thousand at once find room', () => {
  const pending = new PendingCalls();
  const calls = Array.from({ length: 100_000 }, (_, i) => ({ id: i + 1 }) as Call);
  for (const call of calls) pending.add(call);
  expect(calls.map(({ id }) => pending.take(id))).toEqual(calls);
  expect(pending.size).toBe(0);
});
