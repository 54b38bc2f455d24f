/** Decides where each module's facade goes, and which command line brings it there again. */

import { basename, extname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/report.js';
import { facadeName, isFileSpecifier, normalizeSpecifier } from '../resolve/name.js';
import { isJavaScript } from './files.js';

const DEFAULT_FOLDER = 'generated';

export interface Target {
  /** As the user named it, a file relative to the working folder: `better-sqlite3`, `./lib/legacy-sdk.js`. */
  readonly specifier: string;
  /** Absolute. */
  readonly path: string;
  /** As users and headers see it: relative to the working folder, with `/`. */
  readonly shownPath: string;
}

export interface TargetRequest {
  readonly cwd: string;
  readonly modules: readonly string[];
  /** A file or a folder; `folder` unless given. */
  readonly out?: string | undefined;
  /** The project's own; `generated/` unless given. */
  readonly folder?: string | undefined;
  /** `ts` unless `out` is a file that says otherwise. */
  readonly format?: 'ts' | 'js' | undefined;
}

const facadeExtensions = ['.ts', '.mts', '.cts', '.js', '.mjs'];

/** Files that are no folders for sure. */
const noFacade = /\.(?:d\.[cm]?ts|cjs|[jt]sx|json)$/;

/** A relative path with `/`, on every system. */
const shown = (cwd: string, path: string): string => relative(cwd, path).split(sep).join('/');

/** The same spelling for the same file, so that a header does not depend on how somebody typed it. */
export function normalSpecifier(cwd: string, specifier: string): string {
  if (!isFileSpecifier(specifier)) return normalizeSpecifier(specifier);
  const path = shown(cwd, resolve(cwd, specifier));
  return /^\.\.(?:\/|$)/.test(path) || isAbsolute(path) ? path : `./${path}`;
}

export function chooseTargets(request: TargetRequest): { targets: Target[]; diagnostics: Diagnostic[] } {
  const { cwd, folder = DEFAULT_FOLDER, out = folder } = request;
  const specifiers = [...new Set(request.modules.map((module) => normalSpecifier(cwd, module)))];
  const toFile = facadeExtensions.includes(extname(out)) && !/[/\\]$/.test(out);
  if (toFile && specifiers.length > 1) {
    return { targets: [], diagnostics: [report('output-for-many', { path: out, modules: specifiers.length })] };
  }
  const extension = request.format ?? 'ts';
  if (noFacade.test(out)) return { targets: [], diagnostics: [report('output-extension', { path: out })] };
  if (toFile && request.format !== undefined && isJavaScript(out) !== (extension === 'js')) {
    return { targets: [], diagnostics: [report('output-format', { path: out, format: extension })] };
  }
  const targets = specifiers.map((specifier): Target => {
    const path = resolve(cwd, toFile ? out : join(out, `${facadeName(specifier)}.${extension}`));
    return { specifier, path, shownPath: shown(cwd, path) };
  });
  return { targets, diagnostics: findClashes(targets) };
}

function findClashes(targets: readonly Target[]): Diagnostic[] {
  return targets.flatMap((target, index) => {
    // two names that differ in case only are one file on many systems
    const earlier = targets.findIndex(({ path }) => path.toLowerCase() === target.path.toLowerCase());
    if (earlier === index) return [];
    const modules = [targets[earlier]?.specifier ?? '', target.specifier];
    return [report('output-clash', { path: target.shownPath, modules })];
  });
}

export interface CommandOptions {
  readonly cwd: string;
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly project?: string | undefined;
  readonly config?: string | undefined;
}

/** The shortest command line that writes this facade again: it depends on the result alone, not on what was typed. */
export function commandFor(target: Target, options: CommandOptions, folder = DEFAULT_FOLDER): string {
  const words = ['gen-async-facade', target.specifier, ...outWords(target, folder)];
  const relativeToCwd = (path: string) => shown(options.cwd, resolve(options.cwd, path));
  if (options.config) words.push('--config', relativeToCwd(options.config));
  if (options.project) words.push('-p', relativeToCwd(options.project));
  // the patterns take all words that follow, so they come last
  if (options.include?.length) words.push('--include', ...options.include);
  if (options.exclude?.length) words.push('--exclude', ...options.exclude);
  return words.map(quoted).join(' ');
}

function outWords({ specifier, shownPath }: Target, folder: string): string[] {
  const file = `${facadeName(specifier)}.ts`;
  if (shownPath === posix.join(folder, file)) return [];
  // a path outside of the project says more about a machine than about the facade
  if (isOutside(shownPath)) return ['-o', basename(shownPath)];
  return ['-o', shownPath.endsWith(`/${file}`) ? shownPath.slice(0, -file.length) : shownPath];
}

const isOutside = (shownPath: string): boolean => shownPath.startsWith('../') || isAbsolute(shownPath);

/** The command of a facade for whoever runs it here and now, also where that is outside of the project. */
export function commandFromHere({ shownPath }: Target, command: string): string {
  if (!isOutside(shownPath)) return command;
  return command.replace(`-o ${quoted(basename(shownPath))}`, () => `-o ${quoted(shownPath)}`);
}

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
