/** The compiler options under which declarations are read, and facades checked. */

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/report.js';
import { findPackage } from './versions.js';

/** Resolution as `import()` has it in Node; strictness as a generated facade promises to bear it. */
const base: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  // NodeNext resolves a package that is only ESM to `any`, without a word, when it is imported from CommonJS.
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ['node'],
  // No DOM: a name that only a browser has shall not look usable.
  lib: ['lib.esnext.d.ts'],
  types: ['node'],
  allowJs: true,
  checkJs: false,
  skipLibCheck: true,
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
};

/** What a tsconfig may decide; the rest of it is about the consumer's own files. */
const fromProject = ['typeRoots', 'paths', 'baseUrl', 'pathsBasePath', 'preserveSymlinks', 'moduleSuffixes'];

export interface ReadOptions {
  readonly options: ts.CompilerOptions;
  /** Whether Node's own types are installed. */
  readonly nodeTypes: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export function compilerOptions(cwd: string, project?: string): ReadOptions {
  // `configFilePath` makes the compiler look for @types from the consumer's folder, not from the current one.
  const options: ts.CompilerOptions = { ...base, configFilePath: join(cwd, 'tsconfig.json') };
  const nearest = project === undefined ? ts.findConfigFile(cwd, existsSync) : undefined;
  const misread = project === undefined ? [] : applyProject(options, resolve(cwd, project), project);
  // One that was not asked for and cannot be read is the consumer's own matter.
  if (nearest !== undefined) applyProject(options, nearest, nearest);
  return {
    options,
    nodeTypes: findPackage('@types/node', dirname(String(options.configFilePath))) !== undefined,
    diagnostics: misread,
  };
}

function applyProject(options: ts.CompilerOptions, path: string, given: string): Diagnostic[] {
  const file = existsSync(join(path, 'tsconfig.json')) ? join(path, 'tsconfig.json') : path;
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error)
    return [report('bad-project', { project: given, text: ts.flattenDiagnosticMessageText(error.messageText, ' ') })];
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file), undefined, file);
  for (const name of fromProject) if (name in parsed.options) options[name] = parsed.options[name];
  // Facades need Node's types, whatever else a project wants to see.
  options.types = [...new Set([...(parsed.options.types ?? []), 'node'])];
  options.configFilePath = file;
  options.lib = [...new Set([...(base.lib ?? []), ...(parsed.options.lib ?? [])])];
  options.customConditions = [
    ...new Set([...(base.customConditions ?? []), ...(parsed.options.customConditions ?? [])]),
  ];
  // TypeScript reports files that are not there; only options matter here.
  return [];
}
