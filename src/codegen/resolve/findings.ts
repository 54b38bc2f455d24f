/** The findings of this stage: modules that cannot be found, or have no types. */

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Place } from '../model.js';
import { packageNameOf, typesPackageOf } from './name.js';

export const moduleNotFound = (specifier: string): Diagnostic => ({
  code: 'module-not-found',
  severity: 'error',
  message: `cannot find module "${specifier}"`,
  wayOut: `npm i ${packageNameOf(specifier)}`,
});

export const subpathNotFound = (specifier: string): Diagnostic => ({
  code: 'module-not-found',
  severity: 'error',
  message: `cannot find module "${specifier}", though the package "${packageNameOf(specifier)}" is installed`,
  wayOut: `see "exports" in the package.json of "${packageNameOf(specifier)}" for what it offers`,
});

export const fileNotFound = (specifier: string): Diagnostic => ({
  code: 'module-not-found',
  severity: 'error',
  message: `cannot find the file "${specifier}"`,
  wayOut: 'give a path relative to the current folder, with its extension',
});

export const builtinUnknown = (specifier: string): Diagnostic => ({
  code: 'module-not-found',
  severity: 'error',
  message: `the installed @types/node do not declare "${specifier}"`,
  wayOut: 'npm i -D @types/node@latest',
});

export const noDeclarations = (specifier: string): Diagnostic => ({
  code: 'no-declarations',
  severity: 'error',
  message: `no type declarations for "${specifier}"`,
  wayOut: `npm i -D ${typesPackageOf(packageNameOf(specifier))}`,
});

export const noNodeTypes = (specifier: string): Diagnostic => ({
  code: 'no-declarations',
  severity: 'error',
  message: `no type declarations for "${specifier}"`,
  wayOut: 'npm i -D @types/node',
});

export const notAModule = (specifier: string, file: string): Diagnostic => ({
  code: 'not-a-module',
  severity: 'error',
  message: `"${specifier}" exports nothing (${file} is a script, not a module)`,
  wayOut: 'export what the facade shall offer',
});

export const unparsable = (text: string, place: Place): Diagnostic => ({
  code: 'declarations-unparsable',
  severity: 'error',
  message: text,
  place,
  wayOut: 'mend the declaration, or update the package that it comes from',
});

export const badProject = (project: string, text: string): Diagnostic => ({
  code: 'bad-project',
  severity: 'error',
  message: `cannot use ${project} (${text})`,
  wayOut: 'give the path of a tsconfig.json to --project',
});
