/** Makes the facade of one module: read ─► plan ─► emit ─► verify ─► output. */

import type { Diagnostic } from './diagnostics/diagnostic.js';
import { hasErrors } from './diagnostics/diagnostic.js';
import { report } from './diagnostics/report.js';
import { withFrames } from './frames.js';
import type { ModuleModel } from './model/model.js';
import { type OutputFile, sourcePathOf, toFiles } from './output/files.js';
import { commandFromHere, type Target } from './output/target.js';
import { checkFacade, writeFacade } from './output.js';
import type { FacadePlan } from './plan/plan.js';
import type { PlanOptions } from './plan/settings/options.js';
import { planSoundly } from './plan-soundly.js';
import { compareNames } from './probe/compare.js';
import type { Probe } from './probe/probe.js';
import { readModule } from './read/index.js';
import { findUntold } from './read/untold.js';
import type { FacadeResult, GenerateRequest, Outcome, Progress, Stage } from './request.js';
import type { ResolvedModule, ResolveProgram } from './resolve/index.js';
import { Bounds } from './verify/bounds.js';
import { findLostTypes } from './verify/for-bundlers.js';
import { verifyFacade } from './verify.js';

export interface Job {
  readonly target: Target;
  readonly resolved: ResolvedModule | undefined;
  readonly plan: PlanOptions;
  /** Whether the facade is a module to Node, or to somebody who compiles it. */
  readonly runs: boolean;
  readonly probe: Probe | undefined;
  readonly position: Progress['position'];
  readonly program: ResolveProgram;
  /** The consumer's tsconfig, where that was named. */
  readonly project: string | undefined;
  readonly request: GenerateRequest;
}

/** Runs all stages for one module; what goes wrong there is its outcome and nobody else's. */
export async function generateFacade(job: Job): Promise<FacadeResult> {
  const common = { target: job.target, command: commandFromHere(job.target, job.plan.command) };
  // why it could not be resolved is among the diagnostics of all modules
  if (!job.resolved) return { ...common, diagnostics: [], outcome: { kind: 'refused' } };
  try {
    const made = await runStages(job, job.resolved);
    return { ...common, ...made, diagnostics: withFrames(made.diagnostics, job.resolved) };
  } catch (error) {
    return { ...common, diagnostics: [], outcome: { kind: 'defect', error } };
  }
}

async function runStages(job: Job, resolved: ResolvedModule): Promise<Omit<FacadeResult, 'target' | 'command'>> {
  const { target, request } = job;
  const begin = async (stage: Stage) =>
    request.onProgress?.({ stage, module: target.specifier, ...(job.position && { position: job.position }) });

  await begin('read');
  const { model, diagnostics: readings } = readModule(resolved);
  const path = sourcePathOf(target.path);
  const bounds = new Bounds();
  const verify = (text: string) => verifyFacade(job.program, { path, text }, bounds);
  const { plan, source, decisions, flaws } = await planSoundly(model, job.plan, verify, begin);

  const differences = await probed(job, model, plan);
  const doubts = [
    ...findUntold(model),
    ...(isEmpty(plan) ? [report('nothing-to-call', { specifier: target.specifier })] : []),
    ...(job.runs ? [] : [report('output-not-run', { path: target.shownPath })]),
  ];
  const lost = hasErrors(flaws) ? [] : findLostTypes(resolved.program, { path, text: source }, job.project);
  const made = { plan, diagnostics: [...readings, ...decisions, ...differences, ...doubts, ...flaws, ...lost] };
  if (flaws.some(({ code }) => code === 'facade-unsound')) return { ...made, outcome: { kind: 'defect' } };
  if (hasErrors(made.diagnostics)) return { ...made, outcome: { kind: 'refused' } };
  await begin('output');
  const files = toFiles(target, source, job.plan.moduleFormat, job.program);
  return { ...made, files, outcome: await deliver(files, request.output ?? 'write') };
}

const isEmpty = ({ counts }: FacadePlan): boolean => counts.classes + counts.members + counts.leftOut === 0;

/** What the original has and its declarations have not, and the other way round. */
async function probed({ probe }: Job, model: ModuleModel, plan: FacadePlan): Promise<readonly Diagnostic[]> {
  const loaded = await probe?.loaded;
  if (loaded === undefined) return [];
  return compareNames(model, loaded, new Set(plan.leftOut.map(({ name }) => name)));
}

async function deliver(files: readonly OutputFile[], output: 'write' | 'check' | 'none'): Promise<Outcome> {
  if (output === 'none') return { kind: 'made' };
  return output === 'check' ? checkFacade(files) : writeFacade(files);
}
