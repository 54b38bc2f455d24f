/** Finds and reads the project's settings: `async-facade.config.*`, or `"asyncFacade"` in package.json. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkConfig } from './config/check.js';
import { importTypeScript } from './config/typescript.js';
import { report } from './diagnostics/catalogue.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { ModuleConfig } from './plan/options.js';

/**
 * What `async-facade.config.ts` exports as its default.
 *
 * @example
 * import type { Config } from 'gen-async-facade/codegen';
 * export default { modules: { 'better-sqlite3': {}, 'node:fs': { include: ['*Sync'] } } } satisfies Config;
 */
export interface Config {
  /** The folder, relative to the working folder; `generated/` unless given. */
  readonly out?: string;
  /** The tsconfig whose resolution and `types` to use. */
  readonly project?: string;
  /** What to generate when the command line names nothing, and how. */
  readonly modules?: Readonly<Record<string, ModuleSettings>>;
}

export interface ModuleSettings extends ModuleConfig {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

export interface LoadedConfig {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

const names = ['ts', 'js', 'mjs', 'json'].map((extension) => `async-facade.config.${extension}`);

/** @param path as the user gave it; without it, the project's own settings are looked for, and may be missing */
export async function loadConfig(cwd: string, path?: string): Promise<LoadedConfig> {
  const file = path === undefined ? findConfig(cwd) : resolve(cwd, path);
  if (file === undefined) return { config: {}, diagnostics: [] };
  const shown = relative(cwd, file) || file;
  try {
    const value = await readConfig(file);
    const flaw = value === undefined ? undefined : checkConfig(value);
    if (flaw) return { config: {}, diagnostics: [report('bad-config', { path: shown, flaw })] };
    return { config: (value as Config | undefined) ?? {}, diagnostics: [] };
  } catch (error) {
    const flaw = error instanceof Error ? error.message : String(error);
    return { config: {}, diagnostics: [report('bad-config', { path: shown, flaw })] };
  }
}

const findConfig = (cwd: string): string | undefined =>
  [...names, 'package.json'].map((name) => join(cwd, name)).find((path) => existsSync(path));

async function readConfig(file: string): Promise<unknown> {
  if (basename(file) === 'package.json') return JSON.parse(await readFile(file, 'utf8')).asyncFacade;
  if (extname(file) === '.json') return JSON.parse(await readFile(file, 'utf8'));
  const module = extname(file) === '.ts' ? await importTypeScript(file) : await import(pathToFileURL(file).href);
  if (!('default' in module)) throw new Error('it has no default export');
  return module.default;
}
