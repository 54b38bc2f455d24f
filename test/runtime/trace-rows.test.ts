import { describe, expect, it } from 'vitest';
import { Row } from '../../src/runtime/tracing/trace-rows.js';

/** As they are drawn, in the order in which they end; `span` where one is no box. */
const drawn = (...boxes: readonly (readonly [began: number, ended: number])[]) => {
  const row = new Row();
  return boxes.map(([began, ended]) => {
    const box = row.add({ began, ended });
    return box === undefined ? 'span' : [box.began, box.ended];
  });
};

/** A moment as these files tell it. */
const t = (microseconds: number) => 1_795_000_000_000_000 + microseconds;

describe('boxes of a row', () => {
  it('lie beside each other', () => {
    expect(drawn([0, 10], [10, 20], [30, 40])).toEqual([
      [0, 10],
      [10, 20],
      [30, 40],
    ]);
  });

  it('lie inside each other, several beside each other in one, at any depth', () => {
    expect(drawn([20, 30], [40, 50], [15, 60], [10, 70], [80, 90], [5, 100])).toEqual([
      [20, 30],
      [40, 50],
      [15, 60],
      [10, 70],
      [80, 90],
      [5, 100],
    ]);
  });

  it('never cut into one another: what would is a span', () => {
    expect(drawn([0, 10], [5, 15])).toEqual([[0, 10], 'span']);
    // not the last box, but the one before it
    expect(drawn([0, 10], [12, 20], [5, 30])).toEqual([[0, 10], [12, 20], 'span']);
    // nor one that lies in another
    expect(drawn([2, 4], [0, 10], [3, 30])).toEqual([[2, 4], [0, 10], 'span']);
    // nor one that is told of late
    expect(drawn([10, 20], [5, 8], [4, 30])).toEqual([[10, 20], 'span', [4, 30]]);
    // a span is in nobody's way
    expect(drawn([0, 10], [5, 15], [16, 20])).toEqual([[0, 10], 'span', [16, 20]]);
  });

  it('meet where their times differ by a digit only', () => {
    expect(drawn([t(0), t(10)], [t(9.75), t(20)])).toEqual([
      [t(0), t(10)],
      [t(10), t(20)],
    ]);
    // inside, at both ends
    expect(drawn([t(9.75), t(20.25)], [t(10), t(20)])).toEqual([
      [t(9.75), t(20.25)],
      [t(9.75), t(20.25)],
    ]);
    expect(drawn([t(0), t(10)], [t(9.75), t(20)], [t(9.5), t(30)])).toEqual([
      [t(0), t(10)],
      [t(10), t(20)],
      [t(10), t(30)],
    ]);
  });

  it('are remembered for long, but not for ever', () => {
    const row = new Row();
    for (let i = 1; i <= 20_000; i++) row.add({ began: i * 10, ended: i * 10 + 5 });
    expect(row.add({ began: 12, ended: 200_010 })).toBe(undefined);
    expect(row.add({ began: 199_907, ended: 200_020 })).toEqual({ began: 199_907, ended: 200_020 });
  });
});
