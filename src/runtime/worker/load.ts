/** Imports originals as the facade's own file would. */

import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

type Import = (specifier: string) => Promise<object>;

const { USE_MAIN_CONTEXT_DEFAULT_LOADER } = vm.constants as unknown as { USE_MAIN_CONTEXT_DEFAULT_LOADER: never };

/** `import()` that resolves from another file: Node takes the script's name for that of the importing module. */
export function importFrom(parentUrl: string): Import {
  const filename = parentUrl.startsWith('file:') ? fileURLToPath(parentUrl) : parentUrl;
  const script = withoutLoaderWarning(
    () =>
      new vm.Script('(specifier) => import(specifier)', {
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

  constructor(specifier: string, parentUrl: string, setup: string | undefined) {
    this.specifier = specifier;
    this.#parentUrl = parentUrl;
    this.#setup = setup;
  }

  /** May be called again after a failure. */
  async load(): Promise<void> {
    const load = importFrom(this.#parentUrl);
    if (this.#setup !== undefined) await load(this.#setup);
    this.namespace = await load(this.specifier);
  }
}
