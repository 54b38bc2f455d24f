/** What the process ends with: the statuses that scripts rely on. */

import type { Diagnostic, FacadeResult, GenerateResult } from '../codegen/index.js';

export const exitStatus = { done: 0, stale: 1, usage: 2, defect: 3 } as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

const ofOutcome: Record<FacadeResult['outcome']['kind'], ExitStatus> = {
  written: exitStatus.done,
  unchanged: exitStatus.done,
  fresh: exitStatus.done,
  made: exitStatus.done,
  stale: exitStatus.stale,
  refused: exitStatus.usage,
  failed: exitStatus.usage,
  defect: exitStatus.defect,
};

/** Of several modules, the worst decides. With `strict`, whatever is left out or doubtful counts as stale does. */
export function statusOf(result: GenerateResult, strict = false): ExitStatus {
  const statuses: ExitStatus[] = result.facades.map(({ outcome }) => ofOutcome[outcome.kind]);
  if (result.diagnostics.some(isError)) statuses.push(exitStatus.usage);
  if (strict && result.facades.some(isDoubtful)) statuses.push(exitStatus.stale);
  return Math.max(exitStatus.done, ...statuses) as ExitStatus;
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

const isDoubtful = ({ plan, diagnostics }: FacadeResult): boolean =>
  (plan?.counts.leftOut ?? 0) > 0 || diagnostics.some(({ severity }) => severity === 'warning');
