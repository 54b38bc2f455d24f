/** Prints what the stages found: each error; warnings and notes with --verbose only, for the summary counts them. */

import { type Diagnostic, type FacadeResult, formatDiagnostic, type GenerateResult } from '../codegen/index.js';
import { defectHint, messageOf } from './defect.js';
import type { Style } from './style.js';

/** Lines for stderr. */
export function findingLines(result: GenerateResult, verbose: boolean, style: Style): string[] {
  return [
    ...linesOf(result.diagnostics, verbose, style),
    ...result.facades.flatMap((facade) => [
      ...(isUnsound(facade) && !verbose ? [] : linesOf(facade.diagnostics, verbose, style)),
      ...(facade.outcome.kind === 'failed' ? linesOf([facade.outcome.diagnostic], verbose, style) : []),
      ...defectLines(facade, verbose, style),
    ]),
  ];
}

function linesOf(diagnostics: readonly Diagnostic[], verbose: boolean, style: Style): string[] {
  const shown = diagnostics.filter(({ severity }) => severity === 'error' || verbose);
  return shown.flatMap((diagnostic) => [
    `${label(diagnostic, style)} ${formatDiagnostic(diagnostic)}`,
    ...(diagnostic.frame === undefined ? [] : [`\n${diagnostic.frame.replace(/^/gm, '  ')}\n`]),
  ]);
}

function label({ severity }: Diagnostic, style: Style): string {
  const paint = { error: style.red, warning: style.yellow, note: style.dim }[severity];
  return paint(`${severity}:`);
}

/** Our own text did not type-check: what is wrong with it is of no use to anyone but us. */
const isUnsound = ({ outcome }: FacadeResult): boolean => outcome.kind === 'defect' && outcome.error === undefined;

function defectLines(facade: FacadeResult, verbose: boolean, style: Style): string[] {
  const { target, outcome, diagnostics } = facade;
  if (outcome.kind !== 'defect') return [];
  const flaws = diagnostics.filter(({ severity }) => severity === 'error').length;
  const message = isUnsound(facade)
    ? `its facade would not type-check (${flaws} ${flaws === 1 ? 'error' : 'errors'}), so nothing was written`
    : messageOf(outcome.error, verbose);
  return [`${style.red('error:')} ${target.specifier}: ${message}`, style.dim(defectHint(verbose))];
}
