/** Fills the slots of a template: a file in `templates/` shows the shape, the layouts put into it are the content. */

import { readFileSync } from 'node:fs';
import { hardline, indent, isEmpty, type Layout } from './layout.js';

type Slots = Readonly<Record<string, Layout>>;

const FOLDER = new URL('../../../templates/', import.meta.url);
const loaded = new Map<string, string>();

/**
 * Fills `templates/<name>`. `{{slot}}` stands for a layout that continues at the indentation of its line; a line that
 * holds empty slots and nothing else is dropped, and so is a blank line before it.
 */
export function fill(name: string, slots: Slots): Layout {
  const lines = load(name)
    .split('\n')
    .map((text) => fillLine(text, slots))
    .filter((line) => line !== undefined);
  const trimmed = lines.filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '');
  while (trimmed.at(-1) === '') trimmed.pop();
  return trimmed.flatMap((line, index) => (index === 0 ? [line] : [hardline, line]));
}

function fillLine(text: string, slots: Slots): Layout | undefined {
  if (text.trim() === '') return '';
  const [, margin = '', rest = ''] = /^((?: {2})*)(.*)$/.exec(text) ?? [];
  const parts = rest.split(/\{\{(\w+)\}\}/).map((part, index): Layout => (index % 2 === 0 ? part : slot(part, slots)));
  if (parts.every(isEmpty)) return undefined;
  let line: Layout = parts;
  for (let depth = 0; depth < margin.length; depth += 2) line = indent(line);
  // The margin itself is text: the line break before this line belongs to the shallower template.
  return margin === '' ? line : [margin, line];
}

function slot(name: string, slots: Slots): Layout {
  const content = slots[name];
  if (content === undefined) throw new Error(`The template has a slot "${name}" that nothing fills.`);
  return content;
}

function load(name: string): string {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(name, FOLDER), 'utf8').replace(/\r\n/g, '\n').replace(/\n$/, '');
  loaded.set(name, text);
  return text;
}
