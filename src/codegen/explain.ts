/** Tells what the plan decided: how everything crosses and why, and what is left out; as text for people, or as JSON. */

import { formatPlace } from './diagnostics/diagnostic.js';
import type { CrossingNote, LeftOut, ThreadPlan } from './plan/plan.js';
import type { FacadeResult } from './request.js';

/** The part of a result that this reads: what was decided, and for which module. */
export type Explained = Pick<FacadeResult, 'target' | 'plan'>;

/** How a terminal shows what matters and what does not; nothing is painted unless given. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const plain = (text: string): string => text;
const unpainted: Paint = { bold: plain, dim: plain, cyan: plain, yellow: plain };

/** A cell, and how it is painted. */
interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/**
 * The threads, a table with one row for each thing that crosses and for each part of it, and one of what is left out.
 *
 * @param facade one of what `generate` gives; without a plan there is nothing to tell
 * @param paint how a terminal shows it; plain unless given
 * @example console.log(explainText(facade));
 */
export function explainText({ target, plan }: Explained, paint: Paint = unpainted): string {
  if (!plan) return '';
  const rows = grouped(plan.notes).flatMap((note) => rowsOf(note, paint));
  const sections = [
    `${paint.bold(target.specifier)} → ${target.shownPath}`,
    threadsOf(plan.threads, paint),
    rows.length > 0 ? table(['name', 'crosses', 'why'], rows, paint) : 'nothing crosses',
    ...(plan.leftOut.length > 0
      ? [
          table(
            ['left out', 'why', 'way out'],
            plan.leftOut.map((one) => leftOut(one, paint)),
            paint,
          ),
        ]
      : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** The same for machines; `explain.schema.json` of this package describes it. */
export function explainJson(facades: readonly Explained[]): string {
  const modules = facades.flatMap(({ target, plan }) => {
    if (!plan) return [];
    const { counts, threads, notes, leftOut } = plan;
    return [{ module: target.specifier, path: target.shownPath, counts, threads, crossings: grouped(notes), leftOut }];
  });
  return `${JSON.stringify(modules, undefined, 2)}\n`;
}

const places: Record<ThreadPlan['place'], string> = {
  pool: 'functions run on any thread of the pool, each object that is made on a lane of its own',
  home: 'all calls go to one home lane, so that they see the same state',
  together: 'functions run on any thread; all objects live on one lane, so that they can be passed to each other',
};

const waysOut: Record<ThreadPlan['place'], string> = {
  pool: '"threads": 1 in the settings keeps all calls on one',
  home: '"threads": n in the settings opts out, with "broadcast" for the calls that all threads have to see',
  together: '"threads": 1 in the settings keeps the functions there as well',
};

function threadsOf({ place, threads, because }: ThreadPlan, paint: Paint): string {
  const limit = place === 'pool' && threads !== undefined ? `, ${threads} at most` : '';
  const width = Math.max(...because.map(({ name }) => name.length));
  const reasons = because.map(({ name, reason }) => `  ${paint.cyan(name.padEnd(width))}  ${reason}`);
  return [`${paint.bold('threads')}  ${places[place]}${limit}`, ...reasons, paint.dim(`  ${waysOut[place]}`)].join(
    '\n',
  );
}

/** Members follow what they belong to. */
function grouped(notes: readonly CrossingNote[]): readonly CrossingNote[] {
  const groups = new Map<string, CrossingNote[]>();
  for (const note of notes) {
    const owner = ownerOf(note.name);
    const group = groups.get(owner) ?? [];
    if (note.name === owner) group.unshift(note);
    else group.push(note);
    groups.set(owner, group);
  }
  return [...groups.values()].flat();
}

const ownerOf = (name: string): string => /^[^.([]+/.exec(name)?.[0] ?? name;

function rowsOf({ name, how, why, parameters = [], result }: CrossingNote, paint: Paint): readonly (readonly Cell[])[] {
  const indent = ownerOf(name) === name ? '' : '  ';
  const given = result && { text: result.how === 'nothing' ? '→ nothing' : `→ ${result.how}` };
  return [
    [
      { text: `${indent}${name}`, paint: indent === '' ? paint.bold : paint.cyan },
      given ?? { text: how },
      { text: why, paint: paint.dim },
    ],
    ...parameters.map((one) => [{ text: `${indent}    ${one.name}` }, { text: one.how }]),
  ];
}

const leftOut = ({ name, reason, wayOut, place }: LeftOut, paint: Paint): readonly Cell[] => [
  { text: name, paint: paint.yellow },
  { text: reason },
  { text: [wayOut, `(${formatPlace(place)})`].filter(Boolean).join(' '), paint: paint.dim },
];

/** Columns as wide as what is in them; the last one runs free. */
function table(titles: readonly string[], rows: readonly (readonly Cell[])[], paint: Paint): string {
  const head = titles.map((text): Cell => ({ text, paint: paint.bold }));
  const rule = titles.map((title): Cell => ({ text: '─'.repeat(title.length), paint: paint.dim }));
  const all = [head, rule, ...rows];
  const widths = titles.map((_, column) => Math.max(...all.map((row) => row[column]?.text.length ?? 0)));
  const line = (row: readonly Cell[]) =>
    row
      .map(({ text, paint: own = plain }, column) => {
        const last = row.slice(column + 1).every((cell) => cell.text === '');
        return text === ''
          ? ' '.repeat(last ? 0 : (widths[column] ?? 0))
          : own(text) + ' '.repeat(last ? 0 : (widths[column] ?? 0) - text.length);
      })
      .join('  ');
  return all.map((row) => line(row).trimEnd()).join('\n');
}
