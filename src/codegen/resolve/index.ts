/** Specifiers in, module symbols out: one program for all modules, with the consumer's own resolution. */

import { join, resolve, sep } from 'node:path';
import { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { codeFrame, linesOf } from '../diagnostics/frame.js';
import { report } from '../diagnostics/report.js';
import { builtinUnknown, noDeclarations, noExports } from './findings.js';
import { facadeName, isFileSpecifier } from './name.js';
import { compilerOptions } from './options.js';
import { placeAt, projectPath } from './place.js';
import { createProject } from './project.js';
import { findTarget, type Target } from './target.js';
import type { ResolvedModule, ResolveOptions, ResolveResult } from './types.js';
import { inferredOnlyAny } from './untyped.js';

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
  const found: { specifier: string; target: Target; probe: string; options: ts.CompilerOptions }[] = [];
  if (!read.nodeTypes) {
    const missing = process.versions.pnp === undefined ? report('no-node-types', {}) : report('plug-n-play', {});
    return { program: shared, modules: [], diagnostics: [...diagnostics, missing] };
  }

  for (const [index, specifier] of specifiers.entries()) {
    const folder = resolve(cwd, options.folderOf?.(specifier) ?? '.');
    const target = findTarget(specifier, { cwd, folder, options: read.options, host });
    if ('code' in target) {
      diagnostics.push(target);
      continue;
    }
    const probe = join(folder, `gen-async-facade-probe-${index}.ts`);
    project.createSourceFile(probe, `import * as lib from ${JSON.stringify(target.importSpecifier)};\n`, {
      overwrite: true,
    });
    if (target.exact && target.file) exact.set(probe.replaceAll('\\', '/'), target.file);
    // Without a depth the compiler reads no JavaScript for a facade or a package in node_modules.
    const isRead =
      target.javaScript && (!isFileSpecifier(target.importSpecifier) || folder.includes(`${sep}node_modules${sep}`));
    if (isRead) project.compilerOptions.set({ maxNodeModuleJsDepth: javaScriptDepth });
    found.push({ specifier, target, probe, options: isRead ? withJavaScript(read.options) : read.options });
  }

  const modules = found.flatMap(({ specifier, target, probe: path, options: own }): ResolvedModule[] => {
    const program = programOf(path, own);
    const checker = program.getTypeChecker();
    const probe = program.getSourceFile(path);
    const statement = probe?.statements[0];
    if (!probe || !statement || !ts.isImportDeclaration(statement)) throw new Error(`the probe ${path} got lost`);
    const syntax = syntaxErrors(program, target, cwd);
    if (syntax.length > 0) {
      diagnostics.push(...syntax);
      return [];
    }
    const moduleSymbol = checker.getSymbolAtLocation(statement.moduleSpecifier);
    if (!moduleSymbol) {
      diagnostics.push(missingSymbol(specifier, target, program, cwd));
      return [];
    }
    if (target.javaScript && !isFileSpecifier(target.importSpecifier) && inferredOnlyAny(moduleSymbol, checker)) {
      diagnostics.push(noDeclarations(specifier, target.packages[0]?.folder, cwd));
      return [];
    }
    return [
      {
        specifier,
        importSpecifier: target.importSpecifier,
        ...(target.runtimeSpecifier !== undefined && { runtimeSpecifier: target.runtimeSpecifier }),
        name: facadeName(specifier),
        builtin: target.builtin,
        javaScript: target.javaScript,
        sources: target.packages.map(({ name, version }) => ({ name, version })),
        moduleSymbol,
        probe,
        program,
        compilerHost: host,
        cwd,
      },
    ];
  });
  return { program: shared, modules, diagnostics };
}

function missingSymbol(specifier: string, target: Target, program: ts.Program, cwd: string): Diagnostic {
  if (target.builtin) return builtinUnknown(target.importSpecifier);
  const file = target.file && program.getSourceFile(target.file);
  return file
    ? noExports(specifier, projectPath(file.fileName, cwd))
    : noDeclarations(specifier, target.packages[0]?.folder, cwd);
}

/** Only the entry file: what it imports is judged by what becomes of the types that are used. */
function syntaxErrors(program: ts.Program, target: Target, cwd: string): Diagnostic[] {
  const file = target.file && program.getSourceFile(target.file);
  if (!file) return [];
  const lines = linesOf(file.text);
  return program.getSyntacticDiagnostics(file).map((found) => {
    const text = ts.flattenDiagnosticMessageText(found.messageText, ' ').replace(/\.$/, '');
    const place = placeAt(file, found.start, cwd);
    const frame = codeFrame(lines, place.line, place.column, found.length);
    return { ...report('declarations-unparsable', { text }, place), frame };
  });
}
