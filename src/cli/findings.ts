/** Prints what the stages found: errors always, warnings as one line, everything with --verbose. */

import { type Diagnostic, type FacadeResult, formatDiagnostic, type GenerateResult } from '../codegen/index.js';
import { defectHint, messageOf } from './defect.js';
import type { Style } from './style.js';

/** Lines for stderr. Warnings that the summary counts as left out are told one by one with --verbose or --explain. */
export function findingLines(result: GenerateResult, verbose: boolean, style: Style): string[] {
  const all = [...result.diagnostics, ...result.facades.flatMap(({ diagnostics }) => diagnostics)];
  const shown = all.filter(({ severity }) => severity !== 'note' || verbose);
  return [
    ...shown.map((diagnostic) => `${label(diagnostic, style)} ${formatDiagnostic(diagnostic)}`),
    ...result.facades.flatMap((facade) => defectLines(facade, verbose, style)),
  ];
}

function label({ severity }: Diagnostic, style: Style): string {
  const paint = { error: style.red, warning: style.yellow, note: style.dim }[severity];
  return paint(`${severity}:`);
}

function defectLines({ target, outcome }: FacadeResult, verbose: boolean, style: Style): string[] {
  if (outcome.kind !== 'defect') return [];
  const message = outcome.error === undefined ? 'its facade does not type-check' : messageOf(outcome.error, verbose);
  return [`${style.red('error:')} ${target.specifier}: ${message}`, style.dim(defectHint(verbose))];
}
