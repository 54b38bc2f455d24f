/** The pipeline: module ─► resolve ─► read ─► plan ─► emit ─► verify ─► output. Nothing is written that does not type-check. */

import { dirname, join, resolve as resolvePath } from 'node:path';
import { loadConfig } from './config.js';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.js';
import { report } from './diagnostics/report.js';
import { generateFacade } from './generate-facade.js';
import { planOptions, settingsOf } from './module-settings.js';
import { isMisreadByNode } from './output/module-format.js';
import { chooseTargets } from './output/target.js';
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
  const { config, diagnostics: misread, locate } = await loadConfig(cwd, request.config);
  const modules = request.modules.length > 0 ? request.modules : Object.keys(config.modules ?? {});
  const { targets, diagnostics: misplaced } = chooseTargets({
    cwd,
    modules,
    folder: config.out,
    out: request.out,
    format: request.format,
  });
  const nothing =
    modules.length === 0 && !hasErrors(misread)
      ? [report('nothing-to-do', { patterns: [request.include, request.exclude].some(Boolean) })]
      : [];
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
      runs: !isMisreadByNode(target.path, project),
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
