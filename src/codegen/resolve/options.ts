/** The compiler options under which declarations are read, and facades checked. */

import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { codeFrame, linesOf } from '../diagnostics/frame.js';
import { report } from '../diagnostics/report.js';
import { placeAt } from './place.js';
import { findPackage } from './versions.js';

/**
 * The language as far as all compilers know it that facades are for: one that names `Temporal` would not compile with 5.8.
 * No DOM: a name that only a browser has shall not look usable.
 */
const newest = [
  'lib.es2025.d.ts',
  ...['array', 'collection', 'decorators', 'disposable', 'error', 'sharedmemory', 'typedarrays'].map(
    (part) => `lib.esnext.${part}.d.ts`,
  ),
];

/** All that this compiler knows, which is more than others do. */
const everything = 'lib.esnext.d.ts';

/** Resolution as `import()` has it in Node; strictness as a generated facade promises to bear it. */
const base: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  // NodeNext resolves a package that is only ESM to `any`, without a word, when it is imported from CommonJS.
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ['node'],
  lib: newest,
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
  const misread = project === undefined ? [] : applyProject(options, resolve(cwd, project), project, cwd);
  // One that was not asked for and cannot be read is the consumer's own matter.
  if (nearest !== undefined) applyProject(options, nearest, nearest, cwd);
  const found = findPackage('@types/node', dirname(String(options.configFilePath)));
  const nodeTypes = found ?? findPackage('@types/node', cwd);
  // A project may keep its own types elsewhere, or be shared by folders that have those of Node.
  if (nodeTypes && (found === undefined || options.typeRoots !== undefined)) {
    const roots = ts.getEffectiveTypeRoots(options, { getCurrentDirectory: () => cwd }) ?? [];
    options.typeRoots = [...roots, dirname(nodeTypes.folder)];
  }
  return { options, nodeTypes: nodeTypes !== undefined, diagnostics: misread };
}

function applyProject(options: ts.CompilerOptions, path: string, given: string, cwd: string): readonly Diagnostic[] {
  const file = existsSync(join(path, 'tsconfig.json')) ? join(path, 'tsconfig.json') : path;
  const unusable = (text: string) => [report('bad-project', { project: given, text })];
  if (!existsSync(file)) return unusable('there is no such file');
  if (statSync(file).isDirectory()) return unusable('there is no tsconfig.json in it');
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error) return [misread(given, error, cwd)];
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file), undefined, file);
  const others = onlyRefersTo(parsed);
  if (others.length > 0) return unusable(`it only refers to ${others.join(', ')}`);
  for (const name of fromProject) if (name in parsed.options) options[name] = parsed.options[name];
  // Facades need Node's types, whatever else a project wants to see.
  options.types = [...new Set([...(parsed.options.types ?? []), 'node'])];
  options.configFilePath = file;
  options.lib = [...new Set([...newest, ...(parsed.options.lib ?? []).filter((name) => name !== everything)])];
  options.customConditions = [
    ...new Set([...(base.customConditions ?? []), ...(parsed.options.customConditions ?? [])]),
  ];
  return parsed.errors.filter(({ code }) => !harmless.has(code)).map((found) => misread(given, found, cwd));
}

/** Files are not asked for, and options and values that this compiler does not know may be those of a later one. */
const harmless = new Set([
  18002, // The 'files' list in config file is empty
  18003, // No inputs were found in config file
  5023, // Unknown compiler option
  5025, // Unknown compiler option. Did you mean
  6046, // Argument for option must be one of
]);

/** `{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }`, which settles nothing itself. */
function onlyRefersTo({ raw, projectReferences = [] }: ts.ParsedCommandLine): readonly string[] {
  const settles = raw?.compilerOptions !== undefined || raw?.extends !== undefined || raw?.include !== undefined;
  return settles || raw?.files?.length !== 0
    ? []
    : projectReferences.map(({ originalPath, path }) => originalPath ?? path);
}

function misread(given: string, { messageText, file, start, length }: ts.Diagnostic, cwd: string): Diagnostic {
  const text = ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\.$/, '').replaceAll(`${cwd}/`, '');
  const found = report('bad-project', { project: given, text });
  if (file === undefined || start === undefined) return found;
  const place = placeAt(file, start, cwd);
  return { ...found, place, frame: codeFrame(linesOf(file.text), place.line, place.column, length) };
}
