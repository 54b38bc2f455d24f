/** What one facade is made to be like: what the command line says goes before what the settings say. */

import { dirname, relative, resolve } from 'node:path';
import type { Config, ModuleSettings } from './config/settings.js';
import { moduleFormatOf } from './output/module-format.js';
import { commandFor, normalSpecifier, type Target } from './output/target.js';
import type { PlanOptions } from './plan/settings/options.js';
import type { GenerateRequest } from './request.js';

export function planOptions(target: Target, cwd: string, request: GenerateRequest, config: Config): PlanOptions {
  const { include, exclude, setup, ...settings } = settingsOf(target.specifier, cwd, config)?.settings ?? {};
  const project = request.project ?? config.project;
  const included = request.include ?? include;
  const excluded = request.exclude ?? exclude;
  return {
    command: commandFor(target, { ...request, cwd }, config.out),
    moduleFormat: moduleFormatOf(target.path, project && resolve(cwd, project)),
    config: setup === undefined ? settings : { ...settings, setup: fromFacade(setup, cwd, target.path) },
    ...(included && { include: included }),
    ...(excluded && { exclude: excluded }),
    patternsFrom: !(request.include ?? request.exclude)
      ? 'settings'
      : request.modules.length > 1
        ? 'command-for-many'
        : 'command',
  };
}

/** The settings of a module, and the name that they stand under. */
export function settingsOf(
  specifier: string,
  cwd: string,
  { modules = {} }: Config,
): { readonly name: string; readonly settings: ModuleSettings } | undefined {
  const found = Object.entries(modules).find(([name]) => normalSpecifier(cwd, name) === specifier);
  return found && { name: found[0], settings: found[1] };
}

/** Settings name files relative to the working folder, a facade relative to itself. */
function fromFacade(path: string, cwd: string, facade: string): string {
  if (!/^\.{1,2}\//.test(path)) return path;
  const own = relative(dirname(facade), resolve(cwd, path)).replaceAll('\\', '/');
  return own.startsWith('.') ? own : `./${own}`;
}
