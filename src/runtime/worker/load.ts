/** Imports originals as the facade's own file would. */

import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { constants, Script } from 'node:vm';

type Import = (specifier: string) => Promise<object>;

const { USE_MAIN_CONTEXT_DEFAULT_LOADER } = constants as unknown as { USE_MAIN_CONTEXT_DEFAULT_LOADER: never };

/** `import()` that resolves from another file: Node takes the script's name for that of the importing module. */
export function importFrom(parentUrl: string): Import {
  const filename = parentUrl.startsWith('file:') ? fileURLToPath(parentUrl) : parentUrl;
  const script = withoutLoaderWarning(
    () =>
      new Script('(specifier) => import(specifier)', {
        filename,
        importModuleDynamically: USE_MAIN_CONTEXT_DEFAULT_LOADER,
      }),
  );
  const load = script.runInThisContext() as Import;
  return (specifier) => withoutLoaderWarning(() => load(specifier));
}

/** Node warns once that this loader option is experimental; users of a facade can do nothing about it. */
function withoutLoaderWarning<T>(run: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (!String(warning).includes('USE_MAIN_CONTEXT_DEFAULT_LOADER'))
      Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    return run();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** One original in this thread. */
export class LoadedModule {
  readonly specifier: string;
  readonly #parentUrl: string;
  readonly #setup: string | undefined;
  namespace: object | undefined;
  /** Of the last attempt, until the call that waited for it has been told: a later one tries again. */
  failure: { readonly error: unknown } | undefined;

  constructor(specifier: string, parentUrl: string, setup: string | undefined) {
    this.specifier = specifier;
    this.#parentUrl = parentUrl;
    this.#setup = setup;
  }

  /** May be called again after a failure. */
  async load(): Promise<void> {
    try {
      const load = importFrom(this.#parentUrl);
      if (this.#setup !== undefined) await load(this.#setup);
      this.namespace = await load(asCompiled(this.specifier, this.#parentUrl));
    } catch (error) {
      this.failure = { error };
    }
  }

  takeFailure(): { readonly error: unknown } | undefined {
    const { failure } = this;
    this.failure = undefined;
    return failure;
  }
}

/**
 * A facade of the program's own TypeScript names it `../lib/sdk.ts`, which is right as long as Node runs the sources. Compiled, it
 * lies beside `../lib/sdk.js`: a compiler that rewrites the endings of imports does not know this one.
 */
function asCompiled(specifier: string, parentUrl: string): string {
  if (!/^\.{1,2}\/.*\.[cm]?tsx?$/.test(specifier) || !/\.[cm]?js$/.test(parentUrl)) return specifier;
  const parent = parentUrl.startsWith('file:') ? parentUrl : pathToFileURL(parentUrl);
  return existsSync(new URL(specifier, parent)) ? specifier : specifier.replace(/tsx?$/, 'js');
}
