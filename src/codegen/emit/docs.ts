/** Prints a documentation comment; whatever its text holds, it cannot end the comment. */

import { hardline, join, type Layout } from './layout.js';

/** `/** … *\/` with one line per line of text; nothing for no text. Followed by a line break. */
export function printDocs(docs: string | undefined): Layout {
  const lines = (docs ?? '')
    .replace(/\*\//g, '*\\/')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trimEnd());
  while (lines.length > 0 && lines[0] === '') lines.shift();
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  const [only] = lines;
  if (only === undefined) return [];
  // A backslash at the end would escape the star of the end mark for a reader, though not for the compiler.
  if (lines.length === 1) return [`/** ${only} */`, hardline];
  const body = lines.map((line) => (line === '' ? ' *' : ` * ${line}`));
  return [join(hardline, ['/**', ...body, ' */']), hardline];
}
