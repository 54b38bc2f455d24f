/** Finds what a specifier names: which file its types come from, and how facade and thread import it. */

import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { dataOnly, fileNotFound, moduleNotFound, noDeclarations, subpathNotFound } from './findings.js';
import { isFileSpecifier, normalizeSpecifier, packageNameOf, typesPackageOf } from './name.js';
import { existingFile } from './nearby.js';
import { findPackage, type PackageInfo, packageOfFile } from './versions.js';

export interface Target {
  readonly importSpecifier: string;
  readonly runtimeSpecifier?: string;
  /** Undefined for builtins, which are ambient modules. */
  readonly file?: string;
  /** That very file is meant, whatever the compiler would prefer to it. */
  readonly exact?: boolean;
  readonly builtin: boolean;
  readonly javaScript: boolean;
  readonly packages: readonly PackageInfo[];
}

export interface TargetContext {
  readonly cwd: string;
  /** Where the facade will stand. */
  readonly folder: string;
  readonly options: ts.CompilerOptions;
  readonly host: ts.ModuleResolutionHost;
}

const isJavaScript = (file: string) => /\.[cm]?jsx?$/.test(file);

export function findTarget(specifier: string, context: TargetContext): Target | Diagnostic {
  // A builtin of a newer Node than this one is still Node's.
  if (isBuiltin(specifier) || specifier.startsWith('node:')) return findBuiltin(normalizeSpecifier(specifier), context);
  const found = isFileSpecifier(specifier) ? findFile(specifier, context) : findInPackages(specifier, context);
  return 'file' in found && found.file?.endsWith('.json') ? dataOnly(specifier) : found;
}

function findBuiltin(specifier: string, { cwd }: TargetContext): Target {
  const types = findPackage('@types/node', cwd);
  return { importSpecifier: specifier, builtin: true, javaScript: false, packages: types ? [types] : [] };
}

function findInPackages(specifier: string, context: TargetContext): Target | Diagnostic {
  const name = packageNameOf(specifier);
  const file = resolveFrom(specifier, context.folder, context) ?? resolveFrom(specifier, context.cwd, context);
  const original = findPackage(name, context.folder) ?? findPackage(name, context.cwd);
  if (!file) {
    const types = findPackage(typesPackageOf(name), context.cwd);
    if (!original) return moduleNotFound(specifier, context.cwd);
    // Native addons and WebAssembly resolve to nothing that TypeScript can read.
    return types || specifier !== name
      ? subpathNotFound(specifier, original.folder)
      : noDeclarations(specifier, original.folder, context.cwd);
  }
  if (!original && isAlias(specifier, context)) return findFile(file, context);
  const packages = [original, packageOfFile(file)].filter((found) => found !== undefined);
  return {
    importSpecifier: specifier,
    file,
    builtin: false,
    javaScript: isJavaScript(file),
    packages: packages.filter((found, index) => packages.findIndex(({ name }) => name === found.name) === index),
  };
}

/** Only the "paths" of a tsconfig lead to it, which Node knows nothing of. */
const isAlias = (specifier: string, context: TargetContext): boolean =>
  resolveFrom(specifier, context.cwd, { ...context, options: { ...context.options, paths: {} } }) === undefined;

function findFile(specifier: string, context: TargetContext): Target | Diagnostic {
  const given = resolve(context.cwd, specifier);
  const file = existingFile(given) ?? resolveFrom(given, context.cwd, context);
  if (!file) return fileNotFound(specifier, context.cwd);
  const asModule = moduleFile(file);
  // A declaration file beside the JavaScript is what the compiler takes for it.
  const preferred = resolveFrom(asModule, context.cwd, context) ?? file;
  // A facade that stands beside its original would hide it.
  const hidden = preferred !== file && isFacade(preferred);
  const types = hidden ? file : preferred;
  const path = relativeSpecifier(context.folder, asModule);
  const isSource = !/\.d\.[cm]?ts$/.test(file) && /\.[cm]?ts$/.test(file) && !existsSync(asModule);
  const runtime = asUrl(isSource ? relativeSpecifier(context.folder, file) : path);
  return {
    importSpecifier: path,
    ...(runtime !== path && { runtimeSpecifier: runtime }),
    file: types,
    exact: hidden,
    builtin: false,
    javaScript: isJavaScript(types),
    packages: [],
  };
}

const isFacade = (file: string) => readFileSync(file, 'utf8').startsWith('// Async facade of ');

/** `sdk.js` for `sdk.ts` and `sdk.d.ts`, as imports name it. */
const moduleFile = (file: string) => file.replace(/(?:\.d)?\.([cm]?)tsx?$/, '.$1js');

function relativeSpecifier(folder: string, file: string): string {
  const path = relative(folder, file).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** What Node imports is a URL, in which these characters mean something; the compiler takes it for a path. */
const asUrl = (path: string): string => path.replace(/[%?#]/g, encodeURIComponent);

function resolveFrom(specifier: string, folder: string, { options, host }: TargetContext): string | undefined {
  const { resolvedModule } = ts.resolveModuleName(specifier, join(folder, 'index.ts'), options, host);
  return resolvedModule?.resolvedFileName;
}
