/** `fs.Dirent` keeps its type under a private symbol, so it is asked and made anew. */
import type { Dirent } from 'node:fs';
import { fs } from './builtins.js';

const kinds = [
  ['isFile', 'FILE'],
  ['isDirectory', 'DIR'],
  ['isSymbolicLink', 'LINK'],
  ['isFIFO', 'FIFO'],
  ['isSocket', 'SOCKET'],
  ['isCharacterDevice', 'CHAR'],
  ['isBlockDevice', 'BLOCK'],
] as const satisfies readonly (readonly [keyof Dirent, string])[];

export interface DirentFields {
  readonly name: unknown;
  readonly parent: unknown;
  readonly type: unknown;
}

export function direntFields(entry: Dirent): DirentFields {
  const constants = fs.constants as unknown as Record<string, number>;
  const kind = kinds.find(([test]) => (entry[test] as () => boolean)())?.[1] ?? 'UNKNOWN';
  const parent = entry.parentPath ?? (entry as { path?: string }).path;
  return { name: entry.name, parent, type: constants[`UV_DIRENT_${kind}`] };
}

export function makeDirent({ name, parent, type }: DirentFields): unknown {
  const { Dirent } = fs as unknown as { Dirent: new (name: unknown, type: unknown, parent: unknown) => unknown };
  return new Dirent(name, type, parent);
}
