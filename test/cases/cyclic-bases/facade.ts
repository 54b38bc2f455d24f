// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./cyclic-bases/input.d.ts -o cyclic-bases/facade.ts

import type { Inner, Outer } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Inner, Outer };

const input = original('./input.js', import.meta.url);

export class LeftError extends Error {}

export class RightError extends Error {
  static readonly Other = LeftError;
}

/** Errors of theirs, which no compiler shows with `skipLibCheck`, and which must not become ours. */
export class Left extends Handle {
  static create(): Pipelined<Left> {
    return toThread.construct(Left, input.Left);
  }
  left(): Promise<void> {
    return toThread.run(original(this).left);
  }
  right(): Promise<void> {
    return toThread.run(original(this).right);
  }
}

export class Right extends Handle {
  static create(): Pipelined<Right> {
    return toThread.construct(Right, input.Right);
  }
  right(): Promise<void> {
    return toThread.run(original(this).right);
  }
}

export const both = {
  inner(): Promise<void> {
    return toThread.run(input.both.inner);
  },
  outer(): Promise<void> {
    return toThread.run(input.both.outer);
  },
};

defineCrossings(input, {
  handles: { Left: { class: Left, original: input.Left }, Right: { class: Right, original: input.Right } },
  errors: {
    LeftError: { class: LeftError, original: input.LeftError },
    RightError: { class: RightError, original: input.RightError },
  },
});
