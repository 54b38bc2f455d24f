/** Shows the lines around a place, with a mark below what is meant. */

/** Taken apart once for all the frames of a text. */
export const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);

/**
 * @param line counted from 1, as `column` is
 * @param length how many characters are marked; those of the word that begins there unless given
 */
export function codeFrame(lines: readonly string[], line: number, column: number, length?: number): string {
  const width = String(Math.min(line + 1, lines.length)).length;
  return [line - 1, line, line + 1]
    .flatMap((number) => {
      const shown = lines[number - 1];
      if (shown === undefined) return [];
      const row = `${String(number).padStart(width)} | ${shown}`.trimEnd();
      if (number !== line) return [row];
      const rest = shown.slice(column - 1);
      const meant = length ?? /^[\w$]+/.exec(rest)?.[0].length ?? 1;
      // tabs are kept, so that the mark stands where the text does
      const indent = shown.slice(0, column - 1).replace(/[^\t]/g, ' ');
      return [row, `${' '.repeat(width)} | ${indent}${'^'.repeat(Math.max(1, Math.min(meant, rest.length)))}`];
    })
    .join('\n');
}
