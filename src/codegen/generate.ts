/** The pipeline: module ─► resolve ─► read ─► plan ─► emit ─► verify ─► output. Nothing is written that does not type-check. */

import { dirname, resolve as resolvePath } from 'node:path';
import { type Config, loadConfig, type ModuleSettings } from './config.js';
import { report } from './diagnostics/catalogue.js';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.js';
import { emitFacade } from './emit/index.js';
import type { ModuleModel } from './model.js';
import { type OutputFile, sourcePathOf, toFiles } from './output/files.js';
import { moduleFormatOf } from './output/module-format.js';
import { chooseTargets, commandFor, normalSpecifier, type Target } from './output/target.js';
import { type CheckOutcome, checkFacade, findUnwritable, type WriteOutcome, writeFacade } from './output.js';
import { planModule } from './plan/index.js';
import type { PlanOptions } from './plan/options.js';
import type { FacadePlan } from './plan/plan.js';
import { readModule } from './read/index.js';
import { type ResolvedModule, type ResolveProgram, resolveModules } from './resolve/index.js';
import { type Flaw, verifyFacade } from './verify.js';

export interface GenerateRequest {
  /** Packages, subpaths, builtins, files: `node:fs`, `./legacy-sdk.js`. If empty, all that the config lists. */
  readonly modules: readonly string[];
  /** The folder that relative paths and packages are looked up from. The current one unless given. */
  readonly cwd?: string;
  /** `async-facade.config.{ts,js,mjs,json}` or `"asyncFacade"` in package.json unless given. */
  readonly config?: string;
  /** A file, or a folder; `generated/` unless given. */
  readonly out?: string;
  /** JavaScript comes with its declarations; `ts` unless given, or said by the extension of `out`. */
  readonly format?: 'ts' | 'js';
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
  /** One file of TypeScript, or JavaScript and its declarations; absent where there is no facade. */
  readonly files?: readonly OutputFile[];
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
 * console.log(facades[0]?.files?.[0]?.text);
 */
export async function generate(request: GenerateRequest): Promise<GenerateResult> {
  const cwd = resolvePath(request.cwd ?? process.cwd());
  const { config, diagnostics: misread } = await loadConfig(cwd, request.config);
  const modules = request.modules.length > 0 ? request.modules : Object.keys(config.modules ?? {});
  const { targets, diagnostics: misplaced } = chooseTargets({
    cwd,
    modules,
    folder: config.out,
    out: request.out,
    format: request.format,
  });
  const unusable = [...misread, ...(modules.length === 0 ? [report('nothing-to-do', {})] : misplaced)];
  if (hasErrors(unusable)) return { facades: [], diagnostics: unusable };

  const writes = (request.output ?? 'write') === 'write';
  const unwritable = writes ? await findUnwritable(targets) : [];
  if (hasErrors(unwritable)) return { facades: [], diagnostics: unwritable };

  await request.onProgress?.({ stage: 'resolve' });
  const project = request.project ?? config.project;
  const folders = new Map(targets.map(({ specifier, path }) => [specifier, dirname(path)]));
  const resolution = resolveModules([...folders.keys()], {
    cwd,
    ...(project !== undefined && { project }),
    folderOf: (specifier) => folders.get(specifier) ?? cwd,
  });

  // what was meant to be read under other settings is not to be read at all
  if (resolution.diagnostics.some(({ code }) => code === 'bad-project')) {
    return { facades: [], diagnostics: resolution.diagnostics };
  }
  const facades: FacadeResult[] = [];
  for (const target of targets) {
    const resolved = resolution.modules.find(({ specifier }) => specifier === target.specifier);
    const plan = planOptions(target, cwd, request, config);
    facades.push(await generateFacade({ target, resolved, plan, program: resolution.program, request }));
  }
  return { facades, diagnostics: resolution.diagnostics };
}

interface Job {
  readonly target: Target;
  readonly resolved: ResolvedModule | undefined;
  readonly plan: PlanOptions;
  readonly program: ResolveProgram;
  readonly request: GenerateRequest;
}

async function generateFacade(job: Job): Promise<FacadeResult> {
  const common = { target: job.target, command: job.plan.command };
  // why it could not be resolved is among the diagnostics of all modules
  if (!job.resolved) return { ...common, diagnostics: [], outcome: { kind: 'refused' } };
  try {
    return { ...common, ...(await runStages(job, job.resolved)) };
  } catch (error) {
    return { ...common, diagnostics: [], outcome: { kind: 'defect', error } };
  }
}

async function runStages(job: Job, resolved: ResolvedModule): Promise<Omit<FacadeResult, 'target' | 'command'>> {
  const { target, request } = job;
  const begin = async (stage: Stage) => request.onProgress?.({ stage, module: target.specifier });

  await begin('read');
  const { model, diagnostics: readings } = readModule(resolved);
  const { plan, source, decisions, flaws } = await planSoundly(job, model, begin);

  const made = { plan, diagnostics: [...readings, ...decisions, ...flaws] };
  if (hasErrors(flaws)) return { ...made, outcome: { kind: 'defect' } };
  if (hasErrors(made.diagnostics)) return { ...made, outcome: { kind: 'refused' } };
  await begin('output');
  const files = toFiles(target, source, job.plan.moduleFormat, job.program);
  return { ...made, files, outcome: await deliver(files, request.output ?? 'write') };
}

interface Sound {
  readonly plan: FacadePlan;
  readonly source: string;
  readonly decisions: readonly Diagnostic[];
  /** Those that leaving things out did not mend. */
  readonly flaws: readonly Flaw[];
}

/** How often a facade is planned again without what does not type-check, before that counts as our defect. */
const ATTEMPTS = 6;

/** Plans and prints; what then does not type-check is left out, with that reason, so that the rest can be used. */
async function planSoundly(job: Job, model: ModuleModel, begin: (stage: Stage) => unknown): Promise<Sound> {
  const unsound = new Map<string, string>();
  for (let attempt = 1; ; attempt++) {
    await begin('plan');
    const { plan, diagnostics: decisions } = planModule(model, { ...job.plan, unsound });
    await begin('emit');
    const source = emitFacade(plan);
    await begin('verify');
    const flaws = verifyFacade(job.program, { path: sourcePathOf(job.target.path), text: source });
    const known = unsound.size;
    for (const { owner, reason } of flaws) if (owner !== undefined && !unsound.has(owner)) unsound.set(owner, reason);
    if (flaws.length === 0 || unsound.size === known || attempt === ATTEMPTS) return { plan, source, decisions, flaws };
  }
}

async function deliver(files: readonly OutputFile[], output: 'write' | 'check' | 'none'): Promise<Outcome> {
  if (output === 'none') return { kind: 'made' };
  return output === 'check' ? checkFacade(files) : writeFacade(files);
}

/** What the command line says goes before what the config says. */
function planOptions(target: Target, cwd: string, request: GenerateRequest, config: Config): PlanOptions {
  const { include, exclude, ...settings } = settingsOf(target.specifier, cwd, config);
  const project = request.project ?? config.project;
  const included = request.include ?? include;
  const excluded = request.exclude ?? exclude;
  return {
    command: commandFor(target, request, config.out),
    moduleFormat: moduleFormatOf(target.path, project && resolvePath(cwd, project)),
    config: settings,
    ...(included && { include: included }),
    ...(excluded && { exclude: excluded }),
  };
}

const settingsOf = (specifier: string, cwd: string, { modules = {} }: Config): ModuleSettings =>
  Object.entries(modules).find(([name]) => normalSpecifier(cwd, name) === specifier)?.[1] ?? {};
