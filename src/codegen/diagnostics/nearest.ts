/** Finds the name that somebody may have meant. */

import { closestMatch } from 'leven';

/** The candidate that differs, in a few letters only; undefined if none does. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const known = [...new Set(candidates)].filter((one) => one !== name);
  const other = known.find((one) => one.toLowerCase() === name.toLowerCase());
  // at least one letter is the same
  const maxDistance = Math.min(name.length - 1, Math.max(1, Math.floor(name.length * 0.4)));
  return other ?? closestMatch(name, known, { maxDistance });
}

/** `did you mean "Statement"?`, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const found = nearest(name, candidates);
  return found === undefined ? undefined : `did you mean "${found}"?`;
}
