/** Specifiers in, module symbols out: one program for all modules, with the consumer's own resolution. */

import { join, resolve, sep } from 'node:path';
import type { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/report.js';
import { type Probed, readProbe } from './module.js';
import { isFileSpecifier } from './name.js';
import { compilerOptions } from './options.js';
import { createProject } from './project.js';
import { findTarget } from './target.js';
import type { ResolvedModule, ResolveOptions, ResolveResult } from './types.js';

export { facadeName } from './name.js';
export type { ResolvedModule, ResolveOptions, ResolveProgram, ResolveResult } from './types.js';

/** How many hops of JavaScript in node_modules are read for a package that has no declarations. */
const javaScriptDepth = 5;

const withJavaScript = (options: ts.CompilerOptions): ts.CompilerOptions => ({
  ...options,
  maxNodeModuleJsDepth: javaScriptDepth,
});

/**
 * Resolves modules as the facades that are to be written could import them.
 *
 * @param specifiers packages, subpaths, builtins, or files relative to `cwd`
 * @returns the modules that were found, in the given order; what was not found is among the diagnostics
 * @example resolveModules(['better-sqlite3', 'node:fs'], { cwd: process.cwd() })
 */
export function resolveModules(specifiers: readonly string[], options: ResolveOptions): ResolveResult {
  const cwd = resolve(options.cwd);
  const read = compilerOptions(cwd, options.project);
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  const exact = new Map<string, string>();
  const { project, alone } = createProject(read.options, cwd, exact);
  // A facade does not depend on which others are made with it.
  const programOf = (path: string, own = read.options) =>
    specifiers.length === 1 ? project.getProgram().compilerObject : alone(path, own);
  const shared = { cwd, project, programOf };
  const host = project.getModuleResolutionHost();
  if (!read.nodeTypes) {
    const missing = process.versions.pnp === undefined ? report('no-node-types', {}) : report('plug-n-play', {});
    return { program: shared, modules: [], diagnostics: [...diagnostics, missing] };
  }

  const probe = (specifier: string, index: number): Probed | Diagnostic => {
    const folder = resolve(cwd, options.folderOf?.(specifier) ?? '.');
    const target = findTarget(specifier, { cwd, folder, options: read.options, host });
    if ('code' in target) return target;
    const path = join(folder, `gen-async-facade-probe-${index}.ts`);
    project.createSourceFile(path, `import * as lib from ${JSON.stringify(target.importSpecifier)};\n`, {
      overwrite: true,
    });
    if (target.exact && target.file) exact.set(path.replaceAll('\\', '/'), target.file);
    // Without a depth the compiler reads no JavaScript for a facade or a package in node_modules.
    const isRead =
      target.javaScript && (!isFileSpecifier(target.importSpecifier) || folder.includes(`${sep}node_modules${sep}`));
    if (isRead) project.compilerOptions.set({ maxNodeModuleJsDepth: javaScriptDepth });
    return { specifier, target, probe: path, options: isRead ? withJavaScript(read.options) : read.options };
  };

  // All before the first is read: the program is made of them.
  const probed = specifiers.map(probe);
  const modules: ResolvedModule[] = [];
  for (const one of probed) {
    const found = 'code' in one ? [one] : readProbe(one, programOf(one.probe, one.options), { cwd, host });
    if (Array.isArray(found)) diagnostics.push(...found);
    else modules.push(found);
  }
  return { program: shared, modules, diagnostics };
}
