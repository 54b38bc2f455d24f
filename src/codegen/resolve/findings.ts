/** The findings of this stage: modules that cannot be found, or have no types. */

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/report.js';
import { isFileSpecifier, packageNameOf, typesPackageOf } from './name.js';
import { nearbyBuiltin, nearbyFile, nearbyModule, nearbySubpath, ownTypes } from './nearby.js';
import { projectPath } from './place.js';

export const moduleNotFound = (specifier: string, cwd: string): Diagnostic =>
  report('module-not-found', {
    specifier,
    what: `cannot find module "${specifier}"`,
    advice: meantOr(nearbyModule(specifier, cwd), `npm i ${packageNameOf(specifier)}`),
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

export const fileNotFound = (specifier: string, cwd: string): Diagnostic =>
  report('module-not-found', {
    specifier,
    what: `cannot find the file "${specifier}"`,
    advice: meantOr(nearbyFile(specifier, cwd), 'give a path relative to the current folder, with its extension'),
  });

export const builtinUnknown = (specifier: string): Diagnostic =>
  report('module-not-found', {
    specifier,
    what: `the installed @types/node do not declare "${specifier}"`,
    advice: meantOr(nearbyBuiltin(specifier), 'npm i -D @types/node@latest'),
  });

/** @param folder of the package, if it is one */
export function noDeclarations(specifier: string, folder: string | undefined, cwd: string): Diagnostic {
  if (isFileSpecifier(specifier))
    return report('no-declarations', { specifier, advice: 'say its types in JSDoc, or in a .d.ts beside it' });
  const hidden = folder === undefined || specifier !== packageNameOf(specifier) ? undefined : ownTypes(folder);
  return report('no-declarations', {
    specifier,
    advice:
      hidden === undefined
        ? `npm i -D ${typesPackageOf(packageNameOf(specifier))}`
        : `the "exports" in its package.json hide those that it has, so name them in your tsconfig: "paths": { "${specifier}": ["./${projectPath(hidden, cwd)}"] }`,
  });
}

const meantOr = (near: string | undefined, otherwise: string): string =>
  near === undefined ? otherwise : `did you mean "${near}"? Otherwise: ${otherwise}`;
