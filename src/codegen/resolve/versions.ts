/** Which packages, in which versions, declarations were read from. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface PackageInfo {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

/** The package that a file belongs to: the nearest package.json that has a name and a version. */
export function packageOfFile(file: string): PackageInfo | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const found = readPackage(folder);
    if (found) return found;
    if (dirname(folder) === folder || folder.endsWith('/node_modules')) return undefined;
  }
}

/** An installed package, looked for as Node does, from `folder` upwards. */
export function findPackage(name: string, folder: string): PackageInfo | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = readPackage(join(at, 'node_modules', name));
    if (found) return found;
    if (dirname(at) === at) return undefined;
  }
}

function readPackage(folder: string): PackageInfo | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  try {
    const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown; version?: unknown };
    // A package.json that only says `"type": "module"` is no package of its own.
    return typeof name === 'string' && typeof version === 'string' ? { name, version, folder } : undefined;
  } catch {
    return undefined;
  }
}
