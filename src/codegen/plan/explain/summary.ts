/** Sums a plan up: its headline, the options of the original, counts, and what users should hear of. */

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { report } from '../../diagnostics/report.js';
import type { ModuleModel } from '../../model/model.js';
import { quoted } from '../../model/text.js';
import { propertyKey } from '../names/names.js';
import type { DeclarationPlan, FacadePlan, ThreadPlan } from '../plan.js';
import type { Planning } from '../planning.js';

/** What `original` is told, as source text. */
export function optionsOf(planning: Planning, { threads, together }: ThreadPlan): readonly string[] {
  const { config = {} } = planning.options;
  const { executor, broadcast = [], env = {}, execArgv = [], resourceLimits = {}, setup } = config;
  const list = (items: readonly string[]) => `[${items.map(quoted).join(', ')}]`;
  const fields = (entries: object, print: (value: unknown) => string) =>
    Object.entries(entries).map(([name, value]) => `${propertyKey(name)}: ${print(value)}`);
  const variables = fields(env, (value) => quoted(String(value)));
  const limits = fields(resourceLimits, String);
  return [
    ...(threads === undefined ? [] : [`threads: ${threads}`]),
    ...(together === true ? [`objects: 'together'`] : []),
    ...(executor === undefined ? [] : [`executor: ${quoted(executor)}`]),
    ...(broadcast.length === 0 ? [] : [`broadcast: ${list(broadcast)}`]),
    ...(setup === undefined ? [] : [`setup: ${quoted(setup)}`]),
    ...(variables.length === 0 ? [] : [`env: { ...process.env, ${variables.join(', ')} }`]),
    ...(execArgv.length === 0 ? [] : [`execArgv: ${list(execArgv)}`]),
    ...(limits.length === 0 ? [] : [`resourceLimits: { ${limits.join(', ')} }`]),
  ];
}

/** `better-sqlite3 12.11.1 (@types/better-sqlite3 9.6.0)` */
export function headline(model: ModuleModel): string {
  if (model.builtin)
    return `${model.specifier} (${model.sources.map((source) => `${source.name} ${source.version}`).join(', ')})`;
  const [main, ...others] = model.sources.map((source) => `${source.name} ${source.version}`.trim());
  if (main === undefined) return model.specifier;
  return others.length === 0 ? main : `${main} (${others.join(', ')})`;
}

export function countsOf(declarations: readonly DeclarationPlan[], leftOut: number): FacadePlan['counts'] {
  const classes = declarations.filter((one) => one.kind === 'class');
  const members = declarations.reduce(
    (sum, one) =>
      sum +
      (one.kind === 'class'
        ? one.members.length
        : one.kind === 'function' || one.kind === 'value' || one.kind === 'object'
          ? 1
          : 0),
    0,
  );
  return { classes: classes.length, members, leftOut };
}

export function diagnose(plan: FacadePlan): readonly Diagnostic[] {
  return plan.leftOut
    .filter(({ code }) => code !== 'callback-twin' && code !== 'async-already')
    .map((one) => report(one.code, one, one.place));
}
