/** The pipeline: module ─► resolve ─► read ─► plan ─► emit ─► verify ─► output. Nothing is written that does not type-check. */

import { dirname, resolve as resolvePath } from 'node:path';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.js';
import { emitFacade } from './emit/facade.js';
import { moduleFormatOf } from './output/module-format.js';
import { chooseTargets, commandFor, type Target } from './output/target.js';
import { type CheckOutcome, checkFacade, type WriteOutcome, writeFacade } from './output.js';
import type { FacadePlan, PlanOptions } from './plan/plan.js';
import { planModule } from './plan/plan-module.js';
import { readModule } from './read/module.js';
import { type ResolvedModule, type ResolveProgram, type ResolveResult, resolveModules } from './resolve/index.js';
import { verifyFacade } from './verify.js';

export interface GenerateRequest {
  /** Packages, subpaths, builtins, files: `better-sqlite3`, `csv-parse/sync`, `node:fs`, `./legacy-sdk.js`. */
  readonly modules: readonly string[];
  /** The folder that relative paths and packages are looked up from. The current one unless given. */
  readonly cwd?: string;
  /** A file, or a folder; `generated/` unless given. */
  readonly out?: string;
  /** The tsconfig whose resolution and `types` to use. The nearest one unless given. */
  readonly project?: string;
  /** Which exports and members: `Database.*`, `*Sync`. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** `write` unless given; `check` compares with what is there; `none` gives the text back only. */
  readonly output?: 'write' | 'check' | 'none';
  /** Told what is being done, for a status line. */
  readonly onProgress?: (step: Progress) => void | Promise<void>;
}

export type Stage = 'resolve' | 'read' | 'plan' | 'emit' | 'verify' | 'output';

export interface Progress {
  readonly stage: Stage;
  /** All modules are resolved together. */
  readonly module?: string;
}

export interface FacadeResult {
  readonly target: Target;
  /** The line that writes this facade again. */
  readonly command: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly plan?: FacadePlan;
  readonly text?: string;
  readonly outcome: Outcome;
}

export type Outcome =
  | WriteOutcome
  | CheckOutcome
  /** The text was only asked for. */
  | { readonly kind: 'made' }
  /** The diagnostics say why. */
  | { readonly kind: 'refused' }
  /** Our own fault: an exception, or a facade that does not type-check. */
  | { readonly kind: 'defect'; readonly error?: unknown };

export interface GenerateResult {
  /** In the order of the request. */
  readonly facades: readonly FacadeResult[];
  /** What concerns no single module. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Generates the facades of one or several modules. One module's failure does not keep the others from being written.
 *
 * @example
 * const { facades } = await generate({ modules: ['better-sqlite3'], output: 'none' });
 * console.log(facades[0]?.text);
 */
export async function generate(request: GenerateRequest): Promise<GenerateResult> {
  const cwd = resolvePath(request.cwd ?? process.cwd());
  const { targets, diagnostics } = chooseTargets({ cwd, modules: request.modules, out: request.out });
  if (hasErrors(diagnostics)) return { facades: [], diagnostics };
  await request.onProgress?.({ stage: 'resolve' });
  const folders = new Map(targets.map(({ specifier, path }) => [specifier, dirname(path)]));
  const resolution = resolveModules([...folders.keys()], {
    cwd,
    ...(request.project !== undefined && { project: request.project }),
    folderOf: (specifier) => folders.get(specifier) ?? cwd,
  });
  const facades: FacadeResult[] = [];
  for (const target of targets) facades.push(await generateFacade(target, request, resolution));
  return { facades, diagnostics: resolution.diagnostics };
}

async function generateFacade(
  target: Target,
  request: GenerateRequest,
  resolution: ResolveResult,
): Promise<FacadeResult> {
  const command = commandFor(target, request);
  const resolved = resolution.modules.find(({ specifier }) => specifier === target.specifier);
  // why it could not be resolved is among the diagnostics of all modules
  if (!resolved) return { target, command, diagnostics: [], outcome: { kind: 'refused' } };
  try {
    return { target, command, ...(await runStages(target, command, request, resolved, resolution.program)) };
  } catch (error) {
    return { target, command, diagnostics: [], outcome: { kind: 'defect', error } };
  }
}

async function runStages(
  target: Target,
  command: string,
  request: GenerateRequest,
  resolved: ResolvedModule,
  program: ResolveProgram,
): Promise<Omit<FacadeResult, 'target' | 'command'>> {
  const begin = async (stage: Stage) => request.onProgress?.({ stage, module: target.specifier });

  await begin('read');
  const { model, diagnostics: readings } = readModule(resolved);
  await begin('plan');
  const planned = planModule(model, planOptions(target, command, request));
  await begin('emit');
  const text = emitFacade(planned.plan);
  await begin('verify');
  const flaws = verifyFacade(program, { path: target.path, text });

  const made = { plan: planned.plan, text, diagnostics: [...readings, ...planned.diagnostics, ...flaws] };
  if (hasErrors(flaws)) return { ...made, outcome: { kind: 'defect' } };
  if (hasErrors(made.diagnostics)) return { ...made, outcome: { kind: 'refused' } };
  await begin('output');
  return { ...made, outcome: await deliver(target, text, request.output ?? 'write') };
}

async function deliver(target: Target, text: string, output: 'write' | 'check' | 'none'): Promise<Outcome> {
  if (output === 'none') return { kind: 'made' };
  return output === 'check' ? checkFacade(target, text) : writeFacade(target, text);
}

const planOptions = (target: Target, command: string, { include, exclude, project }: GenerateRequest): PlanOptions => ({
  command,
  moduleFormat: moduleFormatOf(target.path, project),
  ...(include && { include }),
  ...(exclude && { exclude }),
});
