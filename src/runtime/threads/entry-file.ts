/** Where the files are that threads and child processes begin with. */
import { fileURLToPath } from 'node:url';

/** Threads run what is built, also if this file runs as TypeScript (tests); built, it is a part of `dist/index.js`. */
const dist = new URL(import.meta.url.endsWith('.ts') ? '../../../dist/' : './', import.meta.url);

export function entryFile(name: string): string {
  return fileURLToPath(new URL(`runtime/worker/${name}`, dist));
}
