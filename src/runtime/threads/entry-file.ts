/** Where the files are that threads and child processes begin with. */
import { fileURLToPath } from 'node:url';

const here = import.meta.url;

/** The folder of `dist/index.js`; threads run what is built, also if this file runs as TypeScript (tests). */
export const dist = new URL(here.endsWith('.ts') ? '../../../dist/' : './', here);

export function entryFile(name: string): string {
  return fileURLToPath(new URL(`runtime/worker/${name}`, dist));
}
