/** Collects what the facade imports as types, each under a local name that clashes with nothing. */

import type { SymbolConstant } from '../../model/model.js';
import type { ImportPlan, SymbolPlan } from '../plan.js';
import { camelCase, type Names, pascalCase } from './names.js';

export class Imports {
  /** Exported names and what they are called locally. */
  readonly exportedLocals = new Map<string, string>();
  /** Exported names whose local name is taken by a value, so that the original's type needs another one. */
  readonly takenByValues = new Set<string>();
  /** Namespaces that the facade exports as the original's own. */
  readonly wholeNamespaces = new Set<string>();
  readonly #names: Names;
  readonly #imports = new Map<string, Map<string, string>>();
  readonly #symbols = new Map<string, string>();

  constructor(names: Names) {
    this.#names = names;
  }

  /**
   * The local name of an import.
   *
   * @param own it comes from the original itself, whose exported names are the facade's as well
   * @param container it is a namespace, of which the facade has one of its own
   */
  add(specifier: string, imported: string, own: boolean, container: boolean): string {
    const names = this.#imports.get(specifier) ?? new Map<string, string>();
    this.#imports.set(specifier, names);
    const known = names.get(imported);
    const reserved = this.exportedLocals.get(imported);
    const taken = own && this.takenByValues.has(imported);
    if (known !== undefined && !(taken && known === reserved)) return known;
    const base = imported === 'default' ? camelCase(specifier.replace(/^node:/, '')) : imported;
    const other = () => this.#names.allocate(own ? `Original${pascalCase(base)}` : base, `${base}Type`);
    const isOther = container && !this.wholeNamespaces.has(imported);
    const local = own && !isOther && !taken && reserved !== undefined ? reserved : other();
    names.set(imported, local);
    return local;
  }

  /** The local name of a symbol that cannot be imported: the facade has one like it. */
  declare({ id, name }: SymbolConstant): string {
    const local = this.#symbols.get(id) ?? this.#names.allocate(name);
    this.#symbols.set(id, local);
    return local;
  }

  symbols(): readonly SymbolPlan[] {
    return [...this.#symbols.values()].map((name) => ({ kind: 'symbol', name, exported: false }));
  }

  plans(): readonly ImportPlan[] {
    const plans = [...this.#imports].map(([specifier, names]): ImportPlan => {
      const list = [...names].map(([imported, local]) => ({ imported, local }));
      const named = list.filter(({ imported }) => imported !== 'default');
      const fallback = names.get('default');
      const sorted = named.sort((a, b) => compare(a.imported, b.imported));
      return { specifier, names: sorted, ...(fallback === undefined ? {} : { default: fallback }) };
    });
    return plans.sort((a, b) => compare(a.specifier, b.specifier));
  }
}

/** By code unit, the same everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
