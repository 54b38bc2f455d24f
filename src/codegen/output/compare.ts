/** Compares a facade with what is committed, for `--check`. */

import { createTwoFilesPatch } from 'diff';
import { canonicalForm } from './canonical.js';

/** Whether both texts say the same; how they are formatted does not count. */
export function saysTheSame(path: string, committed: string, wanted: string): boolean {
  return committed === wanted || canonicalForm(path, committed) === canonicalForm(path, wanted);
}

/** A unified diff that `patch` and `git apply` understand: from what is committed to what it should be. */
export function unifiedDiff(shownPath: string, committed: string | undefined, wanted: string): string {
  const from = committed === undefined ? '/dev/null' : `a/${shownPath}`;
  const patch = createTwoFilesPatch(from, `b/${shownPath}`, committed ?? '', wanted, undefined, undefined, {
    context: 3,
  });
  // jsdiff begins with a line of equals signs that is no part of the format
  return patch.replace(/^=+\n/, '').replace(/\t$/gm, '');
}
