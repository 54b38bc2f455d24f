/** Which exports and members the user wants: `--include` and `--exclude` patterns such as `Database.*` and `*Sync`. */

import type { Omission } from '../../diagnostics/left-out.js';

export interface Selection {
  /** Why a name is not wanted, and what to do about that; undefined if it is. */
  whyNot(name: string): Omission | undefined;
  /** Whether an include pattern names it, so that it comes although it would be left out. */
  asksFor(name: string): boolean;
}

/** `*` stands for any characters, `?` for one. */
export function matches(pattern: string, name: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'su').test(name);
}

/** A pattern that matches `Database` is about all of its members too. */
function concerns(pattern: string, name: string): boolean {
  const parts = name.split('.');
  return parts.some((_, index) => matches(pattern, parts.slice(0, index + 1).join('.')));
}

/**
 * @param include patterns; without any, everything is wanted. A pattern that names only what would be left out by itself
 *   brings it back and does not limit the rest.
 * @param isLeftOut whether an export or a member would be left out if nobody asked for it
 */
export function selectionOf(
  include: readonly string[],
  exclude: readonly string[],
  names: readonly string[],
  isLeftOut: (name: string) => boolean,
): Selection {
  const limiting = include.filter((pattern) => {
    const matched = names.filter((name) => matches(pattern, name));
    return matched.length === 0 || !matched.every(isLeftOut);
  });
  return {
    whyNot: (name) => {
      const wayOut = `--include ${name}`;
      if (exclude.some((pattern) => concerns(pattern, name)))
        return { code: 'not-selected', reason: 'it is excluded', wayOut };
      if (limiting.length === 0 || include.some((pattern) => concerns(pattern, name) || leadsTo(pattern, name)))
        return undefined;
      return { code: 'not-selected', reason: 'it is not included', wayOut };
    },
    asksFor: (name) => include.some((pattern) => matches(pattern, name)),
  };
}

/** `Database.*` asks for `Database` as well. */
function leadsTo(pattern: string, name: string): boolean {
  return pattern
    .split('.')
    .some((_, index, parts) => index < parts.length - 1 && matches(parts.slice(0, index + 1).join('.'), name));
}
