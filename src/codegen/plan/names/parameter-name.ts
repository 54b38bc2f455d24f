/** Names a parameter of the facade so that its method can pass it on. */

import { isIdentifier, whyNot } from './names.js';

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
export const parameterNameInType = (name: string): string => (RESERVED.has(name) ? `${name}_` : name);

/** Words that cannot name a parameter in a module. */
const RESERVED: ReadonlySet<string> = new Set(
  `break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new
null return super switch this throw true try typeof var void while with implements interface let package private protected public static yield await
arguments eval`.split(/\s+/),
);

/** Names that the body of the method needs for itself as well. */
const RESERVED_HERE: ReadonlySet<string> = new Set([...RESERVED, 'original', 'toThread']);
