/** Tells what the plan decided: how everything crosses and why, and what is left out; as text for people, or as JSON. */

import { formatPlace } from './diagnostics/diagnostic.js';
import type { FacadeResult } from './generate.js';

/** The part of a result that this reads: what was decided, and for which module. */
export type Explained = Pick<FacadeResult, 'target' | 'plan'>;

/** Tables with one row for each thing that crosses, and one for each that does not. */
export function explainText({ target, plan }: Explained): string {
  if (!plan) return '';
  const crossings = plan.notes.map(({ name, how, why }) => [name, how, why]);
  const leftOut = plan.leftOut.map(({ name, reason, wayOut, place }) => [
    name,
    reason,
    [wayOut, `(${formatPlace(place)})`].filter(Boolean).join(' '),
  ]);
  const sections = [
    `${target.specifier} → ${target.shownPath}`,
    crossings.length > 0 ? table(['crosses', 'how', 'why'], crossings) : 'nothing crosses',
    ...(leftOut.length > 0 ? [table(['left out', 'why', 'way out'], leftOut)] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** The same for machines: an array with one object per module, names and meanings as in `FacadePlan`. */
export function explainJson(facades: readonly Explained[]): string {
  const modules = facades.flatMap(({ target, plan }) => {
    if (!plan) return [];
    const { counts, notes, leftOut } = plan;
    return [{ module: target.specifier, path: target.shownPath, counts, crossings: notes, leftOut }];
  });
  return `${JSON.stringify(modules, undefined, 2)}\n`;
}

/** Columns as wide as what is in them; the last one runs free. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, head.map((title) => '─'.repeat(title.length)), ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return all.map((row) => line(row).trimEnd()).join('\n');
}
