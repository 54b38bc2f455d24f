/** What the user has settled, by the names that planning asks for; and which settings settle nothing. */

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/nearest.js';
import { report } from '../../diagnostics/report.js';
import type { DeclarationId, SignatureModel, TypeModel } from '../../model/model.js';
import type { ModelIndex } from '../model-index.js';
import { isIdentifier } from '../names/names.js';
import { type AddressedPlace, type ParsedAddress, parseAddress } from './address.js';
import { inOriginal, renamedTo } from './facade-names.js';
import type { ModuleConfig } from './options.js';
import { type Spot, type Surface, surfaceOf } from './surface.js';
import { followPath } from './type-path.js';

/** Settings that are lists of addresses. */
type Setting = 'handle' | 'copy' | 'callback' | 'transfer' | 'mutates' | 'broadcast' | 'skip' | 'rename';

/** What is settled for a type. */
export type Settled = 'handle' | 'copy' | 'callback';

interface Entry extends ParsedAddress {
  readonly setting: Setting;
  /** As it was written. */
  readonly text: string;
}

export class Overrules {
  readonly diagnostics: Diagnostic[] = [];
  /** Classes that no declaration speaks of. */
  readonly undeclared: Readonly<Record<'handle' | 'copy', string[]>> = { handle: [], copy: [] };
  readonly #index: ModelIndex;
  readonly #entries: readonly Entry[];
  readonly #types = new Map<DeclarationId, Settled>();
  readonly #renames: Map<string, string>;
  readonly #originalNames = new Map<string, string>();

  constructor(index: ModelIndex, config: ModuleConfig = {}) {
    this.#index = index;
    const written = [...listed(config)];
    const surface = written.length === 0 ? new Map<string, Spot>() : surfaceOf(index);
    this.#entries = written.flatMap(([setting, text]): Entry[] => {
      const address = parseAddress(text);
      if (address === undefined)
        this.refuse(setting, text, 'it is no address', 'write it like Type, Type.member, fn(parameter) or fn()');
      return address === undefined ? [] : [{ ...inOriginal(address, surface, config.rename ?? {}), setting, text }];
    });
    this.#renames = new Map(Object.entries(config.rename ?? {}));
    for (const entry of this.#entries) this.#check(entry, surface);
  }

  /** Whether callers pass functions where the declarations do not say so. */
  get takesCallbacks(): boolean {
    return this.#entries.some(({ setting, place }) => setting === 'callback' && place !== undefined);
  }

  /** How a declared type was settled. */
  kindOf(id: DeclarationId): Settled | undefined {
    return this.#types.get(id);
  }

  /** The facade calls an export or a member something else. */
  nameFor(name: string): string | undefined {
    return this.#renames.get(name);
  }

  /** An export goes by another name from here on: by that which the user wants, or `libraryDefault`. */
  renamed(original: string, name: string): void {
    if (name !== original && !this.#originalNames.has(name)) this.#originalNames.set(name, original);
  }

  /** `parse` for `parseAsync`, `Parser.next` for `AsyncParser.next`, where that is what they are called in the facade. */
  originalName(name: string): string {
    const [first = '', ...rest] = name.split('.');
    return [this.#originalNames.get(first) ?? first, ...rest].join('.');
  }

  /** The places that were settled for a function, a method or a constructor. */
  placesOf(name: string, constructs: boolean, setting: Setting): readonly AddressedPlace[] {
    // `Compare()` is a call of an object of that type
    const owner = constructs ? name.slice(0, name.lastIndexOf('.')) : name.replace(/\(\)$/, '');
    const names = [owner, this.originalName(owner)];
    return this.#entries.flatMap((entry) =>
      entry.setting === setting && entry.place && entry.constructs === constructs && names.includes(entry.owner)
        ? [entry.place]
        : [],
    );
  }

  #check(entry: Entry, surface: Surface): void {
    const { setting, text, owner, constructs, place } = entry;
    const spot = surface.get(owner);
    if (spot === undefined) this.#missing(entry, surface);
    else if (place === undefined) this.#checkWhole(entry, spot, surface);
    else if (setting === 'broadcast' || setting === 'rename' || (setting === 'skip' && place.kind === 'result'))
      this.refuse(setting, text, 'only exports and members can be', 'leave the parentheses out');
    else {
      const types = this.#typesAt(entry, place, constructs ? spot.construct : [...spot.signatures, ...spot.call]);
      if (types !== undefined) this.#settle(entry, types);
    }
  }

  #missing(entry: Entry, surface: Surface): void {
    const { setting, owner, place } = entry;
    const near = this.#suggest(entry, owner, surface.keys());
    const mayBeClass = (setting === 'copy' || setting === 'handle') && place === undefined && isIdentifier(owner);
    // a class that no declaration speaks of; what differs in a letter is a typing mistake, unless it says that it is one
    if (mayBeClass && (entry.isClass || near === undefined)) this.undeclared[setting].push(owner);
    else {
      const orClass = mayBeClass ? ` A class that is not declared: "class ${owner}"` : '';
      this.#unmatched(entry, entry.text, `${near ?? 'gen-async-facade --explain lists what there is'}${orClass}`);
    }
  }

  #checkWhole(entry: Entry, spot: Spot, surface: Surface): void {
    const { setting, text, owner } = entry;
    switch (setting) {
      case 'skip':
        break;
      case 'rename':
        this.#checkName(text, owner, surface);
        break;
      case 'broadcast':
        if (spot.signatures.length === 0) this.refuse(setting, text, 'it is no function', 'name a function');
        break;
      case 'mutates':
      case 'transfer':
        this.refuse(setting, text, 'it says no argument', `name one: ${owner}(parameter)`);
        break;
      default: {
        const types = spot.types.map((declaration): TypeModel => ({ kind: 'reference', declaration, arguments: [] }));
        this.#settle(entry, types.length > 0 ? types : spot.holds);
      }
    }
  }

  #checkName(text: string, owner: string, surface: Surface): void {
    const name = this.#renames.get(owner) ?? '';
    const other = this.#renamedTo(owner);
    if (!isIdentifier(name)) this.refuse('rename', text, `"${name}" is no name`, 'choose an identifier');
    else if (surface.has(other) && !this.#renames.has(other))
      this.refuse('rename', text, `there is a ${other} already`, 'choose a name that is free');
    else if ([...this.#renames.keys()].some((one) => one !== owner && this.#renamedTo(one) === other))
      this.refuse('rename', text, `another one is to be ${other} as well`, 'choose a name for each');
    else return;
    this.#renames.delete(owner);
  }

  #renamedTo = (owner: string): string => renamedTo(owner, this.#renames.get(owner) ?? '');

  /** The types at a place of the signatures; undefined, and reported, where there is no such place. */
  #typesAt(
    entry: Entry,
    place: AddressedPlace,
    signatures: readonly SignatureModel[],
  ): readonly TypeModel[] | undefined {
    if (signatures.length === 0) return this.#unmatched(entry, entry.text, `${entry.owner} cannot be called`);
    const starts = signatures.flatMap((signature) => {
      if (place.kind === 'result') return [signature.returns];
      const found = signature.parameters[positionOf(signature, place.name)];
      return found === undefined ? [] : [found.type];
    });
    if (starts.length === 0 && place.kind === 'parameter') {
      const names = signatures.flatMap(({ parameters }) => parameters.map(({ name }) => name));
      const known = names.length === 0 ? 'it takes nothing' : `its parameters: ${[...new Set(names)].join(', ')}`;
      return this.#unmatched(entry, `the parameter ${place.name}`, this.#suggest(entry, place.name, names) ?? known);
    }
    const found = starts.map((type) => followPath(this.#index, type, place.path));
    const types = found.flatMap((one) => one.types);
    if (types.length > 0 || found.some(({ open }) => open)) return types;
    const names = found.flatMap((one) => one.names);
    const known = `it has: ${[...new Set(names)].slice(0, 12).join(', ') || 'no properties'}`;
    return this.#unmatched(entry, entry.text, this.#suggest(entry, place.path.at(-1) ?? '', names) ?? known);
  }

  /** The whole entry, as it may have been meant. */
  #suggest({ text }: Entry, wrong: string, names: Iterable<string>): string | undefined {
    const found = nearest(wrong, names);
    const at = text.lastIndexOf(wrong);
    const meant = found && text.slice(0, at) + found + text.slice(at + wrong.length);
    return meant && `did you mean "${meant}"?`;
  }

  /** `handle`, `copy` and `callback` are about the type at the place; the others about what is passed there. */
  #settle(entry: Entry, types: readonly TypeModel[]): void {
    const { setting, place } = entry;
    if (setting !== 'handle' && setting !== 'copy' && setting !== 'callback') return;
    const declared = types.flatMap((type) => this.#declaredIn(type));
    for (const id of declared) this.#types.set(id, setting);
    if (place === undefined && this.#isOther(entry, declared)) {
      this.undeclared[setting === 'copy' ? 'copy' : 'handle'].push(entry.owner);
      return;
    }
    if (declared.length > 0) return;
    if (setting === 'callback' && place?.kind === 'parameter' && place.path.length === 0) return;
    if (setting === 'handle' && place?.kind === 'result' && place.path.length === 0 && types.some(isOpaque)) return;
    const advice =
      setting === 'copy' ? 'it crosses by copy unless its type says otherwise' : 'only a declared type can be';
    this.refuse(setting, entry.text, 'the type there has no name', advice);
  }

  /** A class of the original's goes by the name that the declarations give to something else: to a union, to a type of another module. */
  #isOther({ setting, owner, isClass }: Entry, declared: readonly DeclarationId[]): boolean {
    if (setting === 'copy') return !declared.some((id) => this.#index.get(id).name === owner);
    return setting === 'handle' && isClass && declared.length === 0;
  }

  /** The module's own types that a type consists of; their aliases are looked through. */
  #declaredIn(type: TypeModel): readonly DeclarationId[] {
    const plain = this.#index.unalias(type);
    if (plain.kind === 'union') return plain.types.flatMap((inner) => this.#declaredIn(inner));
    if (plain.kind === 'array') return this.#declaredIn(plain.element);
    if (plain.kind === 'object' && type.kind === 'reference') return [type.declaration];
    if (plain.kind !== 'reference') return [];
    return this.#index.get(plain.declaration).kind === 'external'
      ? plain.arguments.flatMap((inner) => this.#declaredIn(inner))
      : [plain.declaration];
  }

  #unmatched({ setting, text }: Entry, entry: string, advice: string): undefined {
    const details = { key: setting, entry, module: this.#index.model.specifier, advice };
    this.diagnostics.push({ ...report('setting-unmatched', details), setting: [setting, text] });
    return undefined;
  }

  /** Reports a setting that asks for what cannot be done. */
  refuse(setting: Setting, text: string, flaw: string, advice: string): void {
    const details = { key: setting, entry: text, flaw, advice };
    this.diagnostics.push({ ...report('setting-impossible', details), setting: [setting, text] });
  }
}

/** The position of a parameter in one signature; -1 if it has none of that name or number. */
export function positionOf({ parameters }: SignatureModel, name: string): number {
  return /^\d+$/.test(name) ? Number(name) : parameters.findIndex((parameter) => parameter.name === name);
}

/** Nothing is declared of it. */
export const isOpaque = (type: TypeModel): boolean =>
  type.kind === 'keyword' && /^(any|unknown|object)$/.test(type.name);

function* listed(config: ModuleConfig): Generator<readonly [Setting, string]> {
  for (const setting of ['handle', 'copy', 'callback', 'transfer', 'mutates', 'broadcast'] as const)
    for (const text of config[setting] ?? []) yield [setting, text];
  for (const setting of ['skip', 'rename'] as const) {
    const written = config[setting] ?? [];
    for (const text of Array.isArray(written) ? written : Object.keys(written)) yield [setting, text];
  }
}
