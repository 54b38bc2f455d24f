/** Where the compiled files are that threads and child processes begin with. */
import { fileURLToPath } from 'node:url';

/**
 * Threads run JavaScript: the file is next to this folder when built, and when this file runs as TypeScript (tests), the
 * one in `dist` at the same place.
 */
export function entryFile(name: string): string {
  const file = fileURLToPath(new URL(`../worker/${name}`, import.meta.url));
  return import.meta.url.endsWith('.ts') ? file.replace(/([\\/])src([\\/]runtime[\\/]worker)/, '$1dist$2') : file;
}
