/** The closing line of each module: what came of it, in a form that fits one line. */

import type { FacadeResult } from '../codegen/index.js';
import type { Style } from './style.js';

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** `better-sqlite3 → generated/better-sqlite3.ts · 3 classes · 41 members · 2 left out (--explain)` */
export function summaryLine({ target, outcome, plan, command }: FacadeResult, style: Style): string {
  const arrow = `${style.bold(target.specifier)} → ${target.shownPath}`;
  switch (outcome.kind) {
    case 'written':
      return [arrow, ...contents(plan, style)].join(' · ');
    case 'unchanged':
      return [arrow, ...contents(plan, style), style.dim('unchanged')].join(' · ');
    case 'made':
      return [style.bold(target.specifier), ...contents(plan, style)].join(' · ');
    case 'fresh':
      return `${arrow} · ${style.green('fresh')}`;
    case 'stale':
      return `${arrow} · ${style.red('stale')}, mend it with: ${style.cyan(command)}`;
    case 'refused':
    case 'failed':
    case 'defect':
      return `${arrow} · ${style.red('not generated')}`;
  }
}

function contents(plan: FacadeResult['plan'], style: Style): string[] {
  if (!plan) return [];
  const { classes, members, leftOut } = plan.counts;
  return [
    ...counted(classes, 'class', 'classes'),
    ...counted(members, 'member', 'members'),
    ...counted(leftOut, 'left out', 'left out').map((text) => style.yellow(`${text} (--explain)`)),
  ];
}
