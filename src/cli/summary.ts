/** The closing line of each module: what came of it, in a form that fits one line. */

import type { FacadeResult } from '../codegen/index.js';
import type { Style } from './style.js';

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** `better-sqlite3 → generated/better-sqlite3.ts · 3 classes · 41 members · 2 left out (--explain)` */
export function summaryLine(facade: FacadeResult, style: Style): string {
  const { target, outcome, command } = facade;
  const arrow = `${style.bold(target.specifier)} → ${target.shownPath}`;
  switch (outcome.kind) {
    case 'written':
      return [arrow, ...contents(facade, style)].join(' · ');
    case 'unchanged':
      return [arrow, ...contents(facade, style), style.dim('unchanged')].join(' · ');
    case 'made':
      return [style.bold(target.specifier), ...contents(facade, style)].join(' · ');
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

function contents({ plan, diagnostics }: FacadeResult, style: Style): string[] {
  const { classes = 0, members = 0, leftOut = 0 } = plan?.counts ?? {};
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return [
    ...counted(classes, 'class', 'classes'),
    ...counted(members, 'member', 'members'),
    ...counted(leftOut, 'left out', 'left out').map((text) => style.yellow(`${text} (--explain)`)),
    ...counted(warnings, 'warning', 'warnings').map((text) => style.yellow(`${text} (--verbose)`)),
  ];
}
