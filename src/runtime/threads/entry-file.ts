/** Where the files are that threads and child processes begin with. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of `dist/index.js`. */
export const dist = findDist();

export function entryFile(name: string): string {
  return fileURLToPath(new URL(`runtime/worker/${name}`, dist));
}

/** The program's main file: bundlers that make CommonJS leave no `import.meta.url` to start from. */
export function mainFile(): string {
  return pathToFileURL(process.argv[1] ?? 'main').href;
}

/** Threads run what is built, also if this file runs as TypeScript (tests); built, it is a part of `dist/index.js`. */
function findDist(): URL {
  const here: string = import.meta.url ?? mainFile();
  const beside = new URL(here.endsWith('.ts') ? '../../../dist/' : './', here);
  if (existsSync(new URL('runtime/worker/entry.cjs', beside))) return beside;
  // A part of somebody's bundle: like the originals, the package has to be installed where that runs.
  try {
    return new URL('./', pathToFileURL(createRequire(here).resolve('gen-async-facade')));
  } catch (cause) {
    throw new Error(
      'gen-async-facade was bundled without the files that threads begin with: install it where the bundle runs, or leave it out of the bundle (esbuild: --external:gen-async-facade)',
      { cause },
    );
  }
}
