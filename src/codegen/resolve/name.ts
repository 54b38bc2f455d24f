/** Names the facade of a module: the stem of its file. */

import { isBuiltin } from 'node:module';

/** `node:fs` for `fs` and `node:fs`; anything else as it is. */
export const normalizeSpecifier = (specifier: string): string =>
  isBuiltin(specifier) && !specifier.startsWith('node:') ? `node:${specifier}` : specifier;

export const isFileSpecifier = (specifier: string): boolean =>
  /^\.{1,2}(?:$|[/\\])/.test(specifier) || /^(?:[/\\]|[A-Za-z]:[/\\])/.test(specifier);

/**
 * The stem of the file that a module's facade is written to.
 *
 * @example facadeName('@scope/pkg') // 'scope-pkg'
 * @example facadeName('./lib/legacy-sdk.d.ts') // 'legacy-sdk'
 */
export function facadeName(specifier: string): string {
  if (isFileSpecifier(specifier)) {
    const base =
      specifier
        .replace(/[/\\]+$/, '')
        .split(/[/\\]/)
        .at(-1) ?? '';
    return base.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '').replace(/^\.*$/, 'index');
  }
  return normalizeSpecifier(specifier).replace(/^@/, '').replace(/[/:]+/g, '-');
}

/** `csv-parse` for `csv-parse/sync`, `@scope/pkg` for `@scope/pkg/sub`. */
export function packageNameOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Whether the registry could have it: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
export const canBePackage = (name: string): boolean => /^(?:@[\w.~-]+\/)?[A-Za-z0-9~][\w.~-]*$/.test(name);

/** `@types/node-forge` for `node-forge`, `@types/scope__pkg` for `@scope/pkg`. */
export const typesPackageOf = (packageName: string): string =>
  `@types/${packageName.startsWith('@') ? packageName.slice(1).replace('/', '__') : packageName}`;
