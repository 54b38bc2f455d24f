/** The pipeline: module ─► resolve ─► read ─► plan ─► emit ─► verify ─► output. Nothing is written that does not type-check. */

import { dirname, join, resolve as resolvePath } from 'node:path';
import { type LoadedConfig, loadConfig } from './config.js';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.js';
import { report } from './diagnostics/report.js';
import { generateFacade } from './generate-facade.js';
import { planOptions, settingsOf } from './module-settings.js';
import { isMisreadByNode } from './output/module-format.js';
import { chooseTargets, type Target } from './output/target.js';
import { findUnwritable } from './output.js';
import { type Probe, startProbe } from './probe/probe.js';
import type { FacadeResult, GenerateRequest, GenerateResult } from './request.js';
import { type ResolvedModule, resolveModules } from './resolve/index.js';

/**
 * Generates the facades of one or several modules. One module's failure does not keep the others from being written.
 *
 * @param request what the command line has as options; with `modules: []` all that the settings list
 * @returns one result for each module, and what concerns no single one
 * @throws only what is a defect of this package: what users can mend is a diagnostic
 *
 * @example
 * const { facades } = await generate({ modules: ['better-sqlite3'], output: 'none' });
 * console.log(facades[0]?.files?.[0]?.text);
 */
export async function generate(request: GenerateRequest): Promise<GenerateResult> {
  const cwd = resolvePath(request.cwd ?? process.cwd());
  const settings = await loadConfig(cwd, request.config);
  const { targets, diagnostics: unusable } = await targetsOf(request, cwd, settings);
  if (hasErrors(unusable)) return { facades: [], diagnostics: unusable };

  await request.onProgress?.({ stage: 'resolve' });
  const project = request.project ?? settings.config.project;
  const folders = new Map(targets.map(({ specifier, path }) => [specifier, dirname(path)]));
  const { program, modules, diagnostics } = resolveModules([...folders.keys()], {
    cwd,
    ...(project !== undefined && { project }),
    folderOf: (specifier) => folders.get(specifier) ?? cwd,
  });
  // what was meant to be read under other settings is not to be read at all
  if (diagnostics.some(({ code }) => code === 'bad-project')) return { facades: [], diagnostics };

  const resolved = new Map(modules.map((one) => [one.specifier, one]));
  const probeFor = probesAhead(request.probe === false ? [] : targets, resolved);
  const facades: FacadeResult[] = [];
  for (const [index, target] of targets.entries()) {
    const probe = probeFor(target);
    const made = await generateFacade({
      target,
      resolved: resolved.get(target.specifier),
      plan: planOptions(target, cwd, request, settings.config),
      runs: !isMisreadByNode(target.path, project),
      probe,
      position: { at: index + 1, of: targets.length },
      program,
      project,
      request,
    });
    probe?.stop();
    const name = settingsOf(target.specifier, cwd, settings.config)?.name ?? target.specifier;
    facades.push({ ...made, diagnostics: made.diagnostics.map((found) => settings.locate(underModule(name, found))) });
  }
  return { facades, diagnostics };
}

/** What is asked for, and where it goes; with an error among the diagnostics, nothing is to be begun. */
async function targetsOf(
  request: GenerateRequest,
  cwd: string,
  { config, diagnostics: misread }: LoadedConfig,
): Promise<ReturnType<typeof chooseTargets>> {
  const modules = request.modules.length > 0 ? request.modules : Object.keys(config.modules ?? {});
  const { out, format, include, exclude } = request;
  const { targets, diagnostics: misplaced } = chooseTargets({ cwd, modules, folder: config.out, out, format });
  const isNothing = modules.length === 0 && !hasErrors(misread);
  const nothing = isNothing ? [report('nothing-to-do', { patterns: [include, exclude].some(Boolean) })] : [];
  const diagnostics = [...misread, ...nothing, ...misplaced];
  if (hasErrors(diagnostics)) return { targets, diagnostics };
  return { targets, diagnostics: await findUnwritable(targets, (request.output ?? 'write') === 'write') };
}

/** A finding about a setting of one module, as one about the whole file. */
const underModule = (name: string, found: Diagnostic): Diagnostic =>
  found.setting === undefined ? found : { ...found, setting: ['modules', name, ...found.setting] };

/** While declarations are read, their original is loaded, and the next one; all at once, they would keep each other from being in time. */
const AHEAD = 2;

function probesAhead(
  targets: readonly Target[],
  resolved: ReadonlyMap<string, ResolvedModule>,
): (target: Target) => Probe | undefined {
  const probes = new Map<Target, Probe>();
  return (target) => {
    const from = targets.indexOf(target);
    for (const next of targets.slice(from, from + AHEAD)) {
      const module = resolved.get(next.specifier);
      if (module === undefined || probes.has(next)) continue;
      const original = module.runtimeSpecifier ?? module.importSpecifier;
      probes.set(next, startProbe(original, join(dirname(next.path), 'probe.mjs')));
    }
    return probes.get(target);
  };
}
