/** Symbols in the thread: originals, stand-ins for those of the main thread, and the names of those that modules export. */
import { attempt } from '../wire/keys.js';
import { exportedName, type NumberedSymbol, parseExportedName, SymbolTables } from '../wire/symbol-table.js';
import { exportOf } from './exports.js';
import type { LoadedModule } from './load.js';

export class Symbols {
  readonly #modules: ReadonlyMap<number, LoadedModule>;
  readonly #tables = new SymbolTables();
  readonly #names = new Map<symbol, string>();
  /** Modules that have been searched for symbols. */
  readonly #searched = new Set<object>();
  #declared = false;

  constructor(modules: ReadonlyMap<number, LoadedModule>) {
    this.#modules = modules;
  }

  declare(): void {
    this.#declared = true;
  }

  /** For a symbol that a module exports: another thread has another one of the same name. */
  nameOf(symbol: symbol): string | undefined {
    if (!this.#declared) return undefined;
    for (const [index, { namespace }] of this.#modules)
      if (namespace !== undefined && !this.#searched.has(namespace)) this.search(index, namespace);
    return this.#names.get(symbol);
  }

  named(name: string): symbol {
    const { module, path, description } = parseExportedName(name);
    const namespace = this.#modules.get(module)?.namespace;
    const symbol = namespace && exportOf(namespace, path);
    if (typeof symbol === 'symbol') return symbol;
    throw new TypeError(`Symbol(${description}) is an export of a module that is not loaded in this thread`);
  }

  encode(symbol: symbol): NumberedSymbol | undefined {
    return this.#declared ? this.#tables.encode(symbol) : undefined;
  }

  decode(node: NumberedSymbol): symbol {
    return this.#tables.decode(node);
  }

  private search(index: number, namespace: object): void {
    this.#searched.add(namespace);
    const { default: exports } = namespace as { readonly default?: unknown };
    const further = typeof exports === 'object' && exports !== null ? Object.keys(exports) : [];
    for (const path of new Set([...Object.keys(namespace), ...further])) {
      const symbol = path in namespace ? attempt(namespace, path) : ownValueOf(exports as object, path);
      if (typeof symbol === 'symbol' && !this.#names.has(symbol))
        this.#names.set(symbol, exportedName(index, path, symbol.description));
    }
  }
}

/** A default export may have getters that complain about being used. */
const ownValueOf = (object: object, name: string): unknown => Object.getOwnPropertyDescriptor(object, name)?.value;
