/** The pipeline: module ─► resolve ─► read ─► plan ─► emit ─► verify ─► output. Nothing is written that does not type-check. */

import { dirname, join, resolve as resolvePath } from 'node:path';
import { loadConfig } from './config.js';
import { report } from './diagnostics/catalogue.js';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.js';
import { generateFacade } from './generate-facade.js';
import { planOptions, settingsOf } from './module-settings.js';
import type { OutputFile } from './output/files.js';
import { chooseTargets, type Target } from './output/target.js';
import { type CheckOutcome, findUnwritable, type WriteOutcome } from './output.js';
import type { FacadePlan } from './plan/plan.js';
import { type Probe, startProbe } from './probe/probe.js';
import { type ResolvedModule, resolveModules } from './resolve/index.js';

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
  /** `false`: the originals are not loaded to see whether they have what is declared. */
  readonly probe?: boolean;
  /** Told what is being done, for a status line. */
  readonly onProgress?: (step: Progress) => void | Promise<void>;
}

export type Stage = 'resolve' | 'read' | 'plan' | 'emit' | 'verify' | 'output';

export interface Progress {
  readonly stage: Stage;
  /** All modules are resolved together. */
  readonly module?: string;
  /** Which of how many, counted from 1. */
  readonly position?: { readonly at: number; readonly of: number };
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
  const { config, diagnostics: misread, locate } = await loadConfig(cwd, request.config);
  const modules = request.modules.length > 0 ? request.modules : Object.keys(config.modules ?? {});
  const { targets, diagnostics: misplaced } = chooseTargets({
    cwd,
    modules,
    folder: config.out,
    out: request.out,
    format: request.format,
  });
  const nothing = modules.length === 0 && !hasErrors(misread) ? [report('nothing-to-do', {})] : [];
  const unusable = [...misread, ...nothing, ...misplaced];
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
  // each original is loaded while declarations are read
  const probes = new Map(
    request.probe === false ? [] : resolution.modules.map((one) => [one.specifier, probeOf(one, folders)]),
  );
  const facades: FacadeResult[] = [];
  for (const [index, target] of targets.entries()) {
    const { specifier } = target;
    const resolved = resolution.modules.find((one) => one.specifier === specifier);
    const plan = planOptions(target, cwd, request, config);
    const position = { at: index + 1, of: targets.length };
    const probe = probes.get(specifier);
    const made = await generateFacade({
      target,
      resolved,
      plan,
      probe,
      position,
      program: resolution.program,
      request,
    });
    probe?.stop();
    const name = settingsOf(specifier, cwd, config)?.name ?? specifier;
    facades.push({ ...made, diagnostics: made.diagnostics.map((found) => locate(underModule(name, found))) });
  }
  return { facades, diagnostics: resolution.diagnostics };
}

/** A finding about a setting of one module, as one about the whole file. */
const underModule = (name: string, found: Diagnostic): Diagnostic =>
  found.setting === undefined ? found : { ...found, setting: ['modules', name, ...found.setting] };

const probeOf = (module: ResolvedModule, folders: ReadonlyMap<string, string>): Probe =>
  startProbe(
    module.runtimeSpecifier ?? module.importSpecifier,
    join(folders.get(module.specifier) ?? '.', 'probe.mjs'),
  );
