/** The findings of this stage: modules that cannot be found, or have no types. */

import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/report.js';
import { canBePackage, facadeName, isFileSpecifier, packageNameOf, typesPackageOf } from './name.js';
import { isFolder, nearbyBuiltin, nearbyFile, nearbyModule, nearbySubpath, ownTypes } from './nearby.js';
import { projectPath } from './place.js';

export function moduleNotFound(specifier: string, cwd: string): Diagnostic {
  const name = packageNameOf(specifier);
  return report('module-not-found', {
    specifier,
    what: `cannot find module "${specifier}"`,
    advice: meantOr(
      nearbyModule(specifier, cwd),
      canBePackage(name) ? `npm i ${name}` : 'name a package, a builtin, or a file by a path that begins with ./',
    ),
  });
}

export const noExports = (specifier: string, file: string): Diagnostic =>
  report('not-a-module', {
    specifier,
    flaw: `exports nothing (${file} is a script, not a module)`,
    advice: 'export what the facade shall offer',
  });

export const dataOnly = (specifier: string): Diagnostic =>
  report('not-a-module', {
    specifier,
    flaw: 'is data, which needs no thread',
    advice: 'import it, or read it, as it is',
  });

export const subpathNotFound = (specifier: string, folder: string): Diagnostic =>
  report('module-not-found', {
    specifier,
    what: `cannot find module "${specifier}", though the package "${packageNameOf(specifier)}" is installed`,
    advice: meantOr(
      nearbySubpath(specifier, folder),
      `see "exports" in the package.json of "${packageNameOf(specifier)}" for what it offers`,
    ),
  });

export function fileNotFound(specifier: string, cwd: string): Diagnostic {
  if (isFolder(resolve(cwd, specifier)))
    return report('module-not-found', {
      specifier,
      what: `"${specifier}" is a folder that is no module`,
      advice: 'name a file of it',
    });
  return report('module-not-found', {
    specifier,
    what: `cannot find the file "${specifier}"`,
    advice: meantOr(nearbyFile(specifier, cwd), 'give a path relative to the current folder, with its extension'),
  });
}

export const builtinUnknown = (specifier: string): Diagnostic =>
  report('module-not-found', {
    specifier,
    what: `the installed @types/node do not declare "${specifier}"`,
    advice: meantOr(nearbyBuiltin(specifier), 'npm i -D @types/node@latest'),
  });

/** @param folder of the package, if it is one */
export const noDeclarations = (specifier: string, folder: string | undefined, cwd: string): Diagnostic =>
  report('no-declarations', {
    specifier,
    advice: isFileSpecifier(specifier)
      ? 'say its types in JSDoc, or in a .d.ts beside it'
      : typesFor(specifier, folder, cwd),
  });

/**
 * How a package that has no types for the compiler gets some.
 *
 * @param folder of the package, as far as it is installed
 */
export function typesFor(specifier: string, folder: string | undefined, cwd: string): string {
  const name = packageNameOf(specifier);
  const hidden = folder === undefined || specifier !== name ? undefined : ownTypes(folder);
  return hidden === undefined
    ? `npm i -D ${typesPackageOf(name)}; if there is no such package, declare it yourself, and name that in your tsconfig: "paths": { "${specifier}": ["./${facadeName(specifier)}.d.ts"] }`
    : `the "exports" in its package.json hide those that it has, so name them in your tsconfig: "paths": { "${specifier}": ["./${projectPath(hidden, cwd)}"] }`;
}

const meantOr = (near: string | undefined, otherwise: string): string =>
  near === undefined ? otherwise : `did you mean "${near}"? Otherwise: ${otherwise}`;
