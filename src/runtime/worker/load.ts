/** Imports originals as the facade's own file would, and finds exports and members by path. */

import { fileURLToPath } from 'node:url';
import { types } from 'node:util';
import vm from 'node:vm';
import { keyFromName } from '../wire/tags.js';

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

/**
 * An export: CommonJS names that Node did not detect are on the default export; an ES module in CommonJS form is unwrapped. Where
 * the declarations say `export =` and what Node imports is an ES module without a default, that has the members (ua-parser-js).
 */
export function exportOf(namespace: object, name: string): unknown {
  const exports = namespace as Record<string, unknown>;
  if (name === 'default' && !('default' in exports)) return namespace;
  if (name in exports) {
    const value = exports[name];
    return name === 'default' && isTranspiled(value) ? value.default : value;
  }
  const fallback = exports.default;
  if (fallback === null || (typeof fallback !== 'object' && typeof fallback !== 'function')) return undefined;
  return (fallback as unknown as Record<string, unknown>)[name];
}

function isTranspiled(value: unknown): value is { default: unknown } {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return false;
  return (value as { __esModule?: unknown }).__esModule === true && 'default' in value;
}

/** A path below a module (-1: below a handle's object). */
export interface Route {
  readonly module: number;
  readonly path: readonly PropertyKey[];
  readonly name: string;
}

export function makeRoute(module: number, path: readonly string[]): Route {
  return { module, path: path.map(keyFromName), name: path.join('.') };
}

const commonJs = new WeakMap<object, boolean>();

/** Whether the default export is `module.exports`, which has the values of now: the names beside it have those of the first moment. */
function isCommonJs(namespace: object): boolean {
  let is = commonJs.get(namespace);
  if (is === undefined) {
    const { default: exports } = namespace as { default?: unknown };
    // Only here: it takes a millisecond to be read, which no thread's start has to pay.
    const { cache } = process.getBuiltinModule('node:module').createRequire(import.meta.url);
    is = 'module.exports' in namespace || Object.values(cache).some((module) => module?.exports === exports);
    commonJs.set(namespace, is);
  }
  return is;
}

/** `this` of an exported function: CommonJS callers write `lib.f()`, where `lib` is the default export. */
function exportOwner(namespace: object, name: string): unknown {
  const { default: exports } = namespace as { default?: unknown };
  if (name === 'default' || exports === null || (typeof exports !== 'object' && typeof exports !== 'function'))
    return namespace;
  if (!(name in namespace) || (name in exports && isCommonJs(namespace))) return exports;
  // By descriptor: a default export may have getters that complain about being used.
  const value = Object.getOwnPropertyDescriptor(exports, name)?.value;
  return value !== undefined && value === exportOf(namespace, name) ? exports : namespace;
}

/** All but the last step. */
export function ownerOf(root: unknown, route: Route): unknown {
  const { path, module } = route;
  if (module >= 0 && path.length === 1) return exportOwner(root as object, path[0] as string);
  let value = root;
  for (let i = 0; i < path.length - 1; i++) value = step(value, path, i, module);
  return value;
}

/** The last step. */
export function memberOf(owner: unknown, route: Route): unknown {
  const { path, module } = route;
  return path.length === 0 ? owner : step(owner, path, path.length - 1, module);
}

function isNamespace(value: unknown): boolean {
  return types.isModuleNamespaceObject(value);
}

function step(value: unknown, path: readonly PropertyKey[], index: number, module: number): unknown {
  const key = path[index] as PropertyKey;
  if (index === 0 && module >= 0 && isNamespace(value)) return exportOf(value as object, key as string);
  return (value as Record<PropertyKey, unknown>)[key];
}
