import { expect, it } from 'vitest';
import { UncloneableValueError } from '../../src/index.js';
import type { Link } from '../../src/runtime/worker/link.js';
import { Replies } from '../../src/runtime/worker/replies.js';

it('what cannot be sent though it was encoded, as more than memory holds, is an error for whoever it comes from', () => {
  const sent: unknown[][] = [];
  const post = (message: unknown[]): boolean => {
    if (JSON.stringify(message).includes('too much')) throw new DOMException('Data cannot be cloned, out of memory.');
    return sent.push(message) > 0;
  };
  const replies = new Replies({ post, hurry: () => {} } as Partial<Link> as Link);
  expect(() => replies.callback([1, 2, 3], undefined, ['too much'], [])).toThrow(UncloneableValueError);
  expect(sent).toEqual([]);
  // A result has nobody to throw to: its call fails.
  replies.push(0, 7, 'too much', 0, 0);
  expect(sent.length).toBe(1);
  expect(sent[0]?.[2]).toMatchObject({ builtin: 'UncloneableValueError', message: expect.stringContaining('memory') });
});
