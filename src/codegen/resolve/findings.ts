/** The findings of this stage: modules that cannot be found, or have no types. */

import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isFileSpecifier, packageNameOf, typesPackageOf } from './name.js';

export const moduleNotFound = (specifier: string): Diagnostic =>
  report('module-not-found', {
    specifier,
    what: `cannot find module "${specifier}"`,
    advice: `npm i ${packageNameOf(specifier)}`,
  });

export const subpathNotFound = (specifier: string): Diagnostic =>
  report('module-not-found', {
    specifier,
    what: `cannot find module "${specifier}", though the package "${packageNameOf(specifier)}" is installed`,
    advice: `see "exports" in the package.json of "${packageNameOf(specifier)}" for what it offers`,
  });

export const fileNotFound = (specifier: string): Diagnostic =>
  report('module-not-found', {
    specifier,
    what: `cannot find the file "${specifier}"`,
    advice: 'give a path relative to the current folder, with its extension',
  });

export const builtinUnknown = (specifier: string): Diagnostic =>
  report('module-not-found', {
    specifier,
    what: `the installed @types/node do not declare "${specifier}"`,
    advice: 'npm i -D @types/node@latest',
  });

export const noDeclarations = (specifier: string): Diagnostic =>
  report('no-declarations', {
    specifier,
    advice: isFileSpecifier(specifier)
      ? 'say its types in JSDoc, or in a .d.ts beside it'
      : `npm i -D ${typesPackageOf(packageNameOf(specifier))}`,
  });
