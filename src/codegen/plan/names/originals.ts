/** How the facade's text names what the original has, and what it borrows from other modules; imports what that takes. */

import type { Access, AliasModel, DeclarationId, DeclarationModel } from '../../model/model.js';
import type { Imports } from './imports.js';

/** Of each, the name is undefined where nothing leads to it. */
export class Originals {
  /** Exported aliases by the hidden type whose name they share or that they stand for. */
  readonly aliases = new Map<DeclarationId, AliasModel>();
  readonly #specifier: string;
  readonly #imports: Imports;

  constructor(specifier: string, imports: Imports) {
    this.#specifier = specifier;
    this.#imports = imports;
  }

  /** A type of the original or of another module. */
  nameOf(declaration: DeclarationModel): string | undefined {
    return this.nameOfAccess(this.accessOf(declaration));
  }

  /** How the original's declaration can be reached; a hidden one perhaps through an exported alias. */
  accessOf(declaration: DeclarationModel): Access {
    const alias = this.aliases.get(declaration.id);
    return declaration.access.kind === 'hidden' && alias !== undefined && alias.type.kind === 'reference'
      ? alias.access
      : declaration.access;
  }

  /** The original's own type, whose name the facade's own has taken. */
  nameOfTaken(declaration: DeclarationModel): string | undefined {
    const [name] = declaration.access.kind === 'export' ? declaration.access.path : [];
    if (name !== undefined) this.#imports.takenByValues.add(name);
    return this.nameOfAccess(declaration.access);
  }

  /** A value of the original, for `typeof`; the facade's own value of that name has another type. */
  nameOfValue(access: Access): string | undefined {
    const [first] = access.kind === 'export' ? access.path : [];
    if (first !== undefined && this.#imports.exportedLocals.has(first)) this.#imports.takenByValues.add(first);
    return this.nameOfAccess(access);
  }

  nameOfAccess(access: Access): string | undefined {
    if (access.kind === 'global') return access.name;
    if (access.kind === 'hidden') return undefined;
    const specifier = access.kind === 'module' ? access.specifier : this.#specifier;
    const [first, ...rest] = access.path;
    if (first === undefined) return undefined;
    if (specifier === 'node:url' && (first === 'URL' || first === 'URLSearchParams')) return first;
    const imported = first === 'export=' ? 'default' : first;
    const local = this.#imports.add(specifier, imported, access.kind === 'export', rest.length > 0);
    return rest.reduce((base, name) => `${base}.${name}`, local);
  }
}
