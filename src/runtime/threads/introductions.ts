/** What a thread has been told so far: modules, routes and class tables are sent once, before their first use. */

import type { ModuleInfo, Route } from '../calls/reference.js';
import { tablesOf } from '../crossing/crossing-tables.js';
import { Op } from '../wire/protocol.js';
import { type Profile, profileOf } from './profile.js';

export class Introductions {
  readonly #profile: Profile;
  readonly #modules = new Set<number>();
  readonly #routes = new Set<number>();
  /** Those that are loaded for arguments. */
  readonly #loaded = new Set<ModuleInfo>();
  /** How many tables of each module. */
  readonly #tables = new Map<number, number>();

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  knows(module: ModuleInfo): boolean {
    return this.#modules.has(module.index);
  }

  /** What the arguments of a call name may be of another module than the call: `hmac(sha256, key, text)`. */
  defineNamed(routes: readonly Route[], call: Route, out: unknown[]): void {
    for (const route of routes) {
      this.define(route, out);
      const { module } = route;
      if (module === undefined || module === call.module || this.#loaded.has(module) || !this.mayLoad(module)) continue;
      this.#loaded.add(module);
      out.push(Op.load, module.index);
    }
  }

  /** One that keeps state would have another one here, and one with settings of its own may need them. */
  private mayLoad(module: ModuleInfo): boolean {
    return module.options.threads !== 1 && profileOf(module) === this.#profile;
  }

  /** Adds to the message what the thread needs to understand the route. */
  define(route: Route, out: unknown[]): void {
    const { module } = route;
    if (module !== undefined) this.introduce(module, out);
    if (this.#routes.has(route.index)) return;
    this.#routes.add(route.index);
    out.push(Op.route, route.index, module?.index ?? -1, route.path);
  }

  private introduce(module: ModuleInfo, out: unknown[]): void {
    if (!this.#modules.has(module.index)) {
      this.#modules.add(module.index);
      out.push(Op.module, module.index, module.specifier, module.parentUrl, this.#profile.setup);
    }
    const tables = tablesOf(module);
    const known = this.#tables.get(module.index) ?? 0;
    if (known === tables.length) return;
    this.#tables.set(module.index, tables.length);
    for (const { table, routes } of tables.slice(known)) {
      for (const route of routes) this.define(route, out);
      out.push(Op.table, module.index, table);
    }
  }
}
