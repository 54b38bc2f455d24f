/** How far a call is that can be cancelled before it begins: a number in memory that both sides share. */

export const Progress = { queued: 0, begun: 1, cancelled: 2, loading: 3 } as const;

export type Progress = (typeof Progress)[keyof typeof Progress];

/** Its module is being loaded, which may never end. */
export function markLoading(cell: Int32Array): void {
  Atomics.compareExchange(cell, 0, Progress.queued, Progress.loading);
}

/** False if it has been cancelled; from here on it cannot be. */
export function begin(cell: Int32Array): boolean {
  return change(cell, Progress.begun) !== Progress.cancelled;
}

/** How far it was: what has begun goes on. */
export function cancel(cell: Int32Array): Progress {
  return change(cell, Progress.cancelled);
}

function change(cell: Int32Array, to: Progress): Progress {
  const was = Atomics.compareExchange(cell, 0, Progress.queued, to);
  return (was === Progress.loading ? Atomics.compareExchange(cell, 0, Progress.loading, to) : was) as Progress;
}
