/** Finds what somebody may have meant who named a module or a file that is not there. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { nearest } from '../diagnostics/nearest.js';
import { packageNameOf } from './name.js';

/** Builtins that have a name of one word, and are meant for everybody. */
const builtins = builtinModules.filter((name) => /^[a-z]\w*$/.test(name));

/** `"./sdk.js"` for `sdk.js` if that is a file; else an installed package or a builtin whose name differs in a few letters. */
export function nearbyModule(specifier: string, cwd: string): string | undefined {
  if (existingFile(resolve(cwd, specifier)) !== undefined) return `./${specifier}`;
  return nearest(specifier, [...installed(cwd), ...builtins]);
}

/** `csv-parse/sync` for `csv-parse/synk`: what the package exports, or its files if it says nothing of that. */
export function nearbySubpath(specifier: string, packageFolder: string): string | undefined {
  const name = packageNameOf(specifier);
  if (specifier === name) return undefined;
  const near = nearest(specifier.slice(name.length + 1), subpathsOf(packageFolder));
  return near === undefined ? undefined : `${name}/${near}`;
}

function subpathsOf(packageFolder: string): readonly string[] {
  const { exports } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { exports?: object };
  if (exports === undefined) return entriesOf(packageFolder).map((file) => file.replace(/\.js$/, ''));
  return Object.keys(exports).flatMap((path) => (/^\.\/[^*]+$/.test(path) ? [path.slice(2)] : []));
}

/** The declarations that a package names beside `exports`, where the compiler does not look. */
export function ownTypes(packageFolder: string): string | undefined {
  const { types, typings } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    types?: unknown;
    typings?: unknown;
  };
  const named = types ?? typings;
  return typeof named === 'string' ? existingFile(join(packageFolder, named)) : undefined;
}

/** `node:fs` for `node:fss`. */
export function nearbyBuiltin(specifier: string): string | undefined {
  const near = nearest(specifier.replace(/^node:/, ''), builtins);
  return near === undefined ? undefined : `node:${near}`;
}

/** `./lib/sdk.js` for `./lib/sdc.js`: a file in the same folder. */
export function nearbyFile(given: string, cwd: string): string | undefined {
  const near = nearest(basename(given), entriesOf(dirname(resolve(cwd, given))));
  return near === undefined ? undefined : given.slice(0, -basename(given).length) + near;
}

/** The path, if it is that of a file; also one that no file can have may be asked for. */
export const existingFile = (path: string): string | undefined =>
  existsSync(path) && statSync(path).isFile() ? path : undefined;

/** Names of the packages that can be imported from here. */
function installed(folder: string): readonly string[] {
  const modules = join(folder, 'node_modules');
  const own = entriesOf(modules).flatMap((name) => {
    if (name === '@types' || name.startsWith('.')) return [];
    return name.startsWith('@') ? entriesOf(join(modules, name)).map((inner) => `${name}/${inner}`) : [name];
  });
  return dirname(folder) === folder ? own : [...own, ...installed(dirname(folder))];
}

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const entriesOf = (folder: string): readonly string[] => (isFolder(folder) ? readdirSync(folder) : []);
