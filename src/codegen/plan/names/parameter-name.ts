/** Names a parameter of the facade so that its method can pass it on. */

import { isIdentifier, whyNot, words } from './names.js';

/** A name that can be passed on: no word of the language, no name twice. */
export function parameterName(name: string, taken: Set<string>): string {
  let free =
    isIdentifier(name) && (whyNot(name) === undefined || !RESERVED_HERE.has(name))
      ? name
      : `${isIdentifier(name) ? name : 'parameter'}_`;
  while (taken.has(free)) free = `${free}_`;
  taken.add(free);
  return free;
}

/** Declaration files may call one `arguments`, modules may not. */
export const parameterNameInType = (name: string): string => (words.has(name) ? `${name}_` : name);

/** Names that the body of the method needs for itself as well. */
const RESERVED_HERE: ReadonlySet<string> = new Set([...words, 'original', 'toThread']);
