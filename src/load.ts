/**
 * `dist/index.js`, as it is built: finds the files of the runtime, which are CommonJS, since that can be read in the middle of a
 * call; its exports are those of `index.ts`.
 */
import { createRequire } from 'node:module';
import { mainFile } from './runtime/main-file.js';

const require = createRequire(import.meta.url ?? mainFile());

/** Beside this file, or, if that is a part of a bundle, in the package: like the originals, it has to be installed where that runs. */
function find(): string {
  try {
    return require.resolve('./early.cjs');
  } catch {
    return inPackage();
  }
}

function inPackage(): string {
  try {
    return require.resolve('gen-async-facade').replace(/index\.js$/, 'early.cjs');
  } catch (cause) {
    throw new Error(
      'gen-async-facade was bundled without the files that threads begin with: install it where the bundle runs, or leave it out of the bundle (esbuild: --external:gen-async-facade)',
      { cause },
    );
  }
}

export default require(find()) as Record<string, unknown>;
