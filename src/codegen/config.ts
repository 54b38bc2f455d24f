/** Finds and reads the project's settings: `async-facade.config.*`, or `"asyncFacade"` in package.json. */

import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkConfig } from './config/check.js';
import { type Located, locateSetting, syntaxErrorIn } from './config/locate.js';
import type { Config } from './config/settings.js';
import { importTypeScript } from './config/typescript.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { codeFrame, linesOf } from './diagnostics/frame.js';
import { report } from './diagnostics/report.js';

export interface LoadedConfig {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
  /** Says where in its file the setting is that a finding is about. */
  readonly locate: (finding: Diagnostic) => Diagnostic;
}

const names = ['ts', 'js', 'mjs', 'json'].map((extension) => `async-facade.config.${extension}`);

/** @param path as the user gave it; without it, the project's own settings are looked for, and may be missing */
export async function loadConfig(cwd: string, path?: string): Promise<LoadedConfig> {
  const file = path === undefined ? findConfig(cwd) : resolve(cwd, path);
  if (file === undefined) return { config: {}, diagnostics: [], locate: (finding) => finding };
  const shown = (relative(cwd, file) || '.').replaceAll('\\', '/');
  const unusable = (flaw: string, at?: Pick<Diagnostic, 'place' | 'frame'>): LoadedConfig => ({
    config: {},
    diagnostics: [{ ...report('bad-config', { path: shown, flaw }), ...at }],
    locate: (finding) => finding,
  });
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return unusable(found ? 'it is no file' : 'there is no such file');
  try {
    // npm and the compiler let a byte order mark pass as well
    const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
    const syntax = syntaxErrorIn(shown, text);
    if (syntax !== undefined) return unusable(syntax.says, placed(syntax, text));
    const value = await readConfig(file, text);
    const locate = (finding: Diagnostic) => withPlace(finding, shown, text);
    const flaws = value === undefined ? [] : checkConfig(value);
    const diagnostics = flaws.map(({ path: keys, flaw, advice }) => {
      const key = keys.join(' › ') || (basename(file) === 'package.json' ? 'asyncFacade' : '');
      const finding = report('setting-invalid', { key, flaw, advice });
      return locate({ ...finding, setting: keys });
    });
    return { config: flaws.length > 0 ? {} : ((value ?? {}) as Config), diagnostics, locate };
  } catch (error) {
    return unusable((error instanceof Error ? error.message : String(error)).replaceAll(file, shown));
  }
}

const findConfig = (cwd: string): string | undefined =>
  [...names, 'package.json'].map((name) => join(cwd, name)).find((path) => existsSync(path));

async function readConfig(file: string, text: string): Promise<unknown> {
  if (basename(file) === 'package.json') return JSON.parse(text).asyncFacade;
  if (extname(file) === '.json') return JSON.parse(text);
  const module = /\.m?ts$/.test(file) ? await importTypeScript(file) : await import(pathToFileURL(file).href);
  if (!('default' in module)) throw new Error('it has no default export');
  return module.default;
}

function withPlace(finding: Diagnostic, file: string, text: string): Diagnostic {
  if (finding.setting === undefined || finding.place !== undefined) return finding;
  const located = locateSetting(file, text, finding.setting);
  // settings that are computed are nowhere to be seen
  if (located === undefined) return { ...finding, place: { file, line: 1, column: 1 } };
  return { ...finding, ...placed(located, text) };
}

const placed = ({ place, length }: Located, text: string) => ({
  place,
  frame: codeFrame(linesOf(text), place.line, place.column, length),
});
