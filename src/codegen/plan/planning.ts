/** What is known while one facade is planned, and what its parts have asked for so far. */

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Omission } from '../diagnostics/left-out.js';
import type { DeclarationId, DeclarationModel, ModuleModel, Place, ShapeModel, TypeModel } from '../model/model.js';
import type { Changes } from './classify/changes.js';
import type { Classification, Judge } from './classify/classify.js';
import type { Given } from './classify/given.js';
import type { Positions } from './classify/positions.js';
import { type ClassValue, type Facts, type Form, type Request, type Scope, suffixes } from './facts.js';
import { type ModelIndex, pathOf } from './model-index.js';
import { compare, Imports } from './names/imports.js';
import { type Names, pascalCase } from './names/names.js';
import { Originals } from './names/originals.js';
import type { ClassMemberPlan, CrossingNote, LeftOut } from './plan.js';
import type { PlanOptions } from './settings/options.js';
import type { Overrules } from './settings/overrules.js';
import type { Selection } from './settings/selection.js';
import type { StateFound } from './threads/state.js';
import { Told } from './told.js';
import { interfaceOf, keyOf, parametersOf, utilityType } from './types/synthetic.js';
import { Unsound } from './unsound.js';
import type { ValueRole } from './values/value-role.js';

export class Planning {
  readonly notes: CrossingNote[] = [];
  /** Members of handles that the facade calls something else: the runtime tells objects apart by their members. */
  readonly renames: { readonly owner: string; readonly facade: string; readonly original: string }[] = [];
  readonly #leftOut = new Map<string, LeftOut>();
  readonly #doubts = new Map<string, Diagnostic>();
  readonly #runtime = new Map<string, boolean>();
  readonly #requests = new Map<string, Request>();
  readonly #queue: Request[] = [];
  readonly #synthetic = new Map<string, DeclarationId>();
  readonly #overlay: Map<DeclarationId, DeclarationModel>;
  readonly #searches = new Map<unknown, unknown>();
  /** Names that exported types have in the facade; others get one when they are first mentioned. */
  readonly exportedTypes = new Map<DeclarationId, string>();

  readonly index: ModelIndex;
  readonly options: PlanOptions;
  readonly names: Names;
  readonly positions: Positions;
  readonly judge: Judge;
  readonly changes: Changes;
  readonly given: Given;
  readonly selection: Selection;
  readonly overrules: Overrules;
  readonly state: readonly StateFound[];
  readonly unsound: Unsound;
  readonly imports: Imports;
  readonly originals: Originals;

  constructor(facts: Facts) {
    this.index = facts.index;
    this.options = facts.options;
    this.names = facts.names;
    this.imports = new Imports(facts.names);
    this.originals = new Originals(facts.index.model.specifier, this.imports);
    this.positions = facts.positions;
    this.judge = facts.judge;
    this.changes = facts.changes;
    this.given = facts.given;
    this.selection = facts.selection;
    this.overrules = facts.overrules;
    this.state = facts.state;
    this.unsound = new Unsound(facts.options.unsound);
    this.#overlay = facts.overlay;
  }

  get model(): ModuleModel {
    return this.index.model;
  }

  kindOf(id: DeclarationId): Classification['kind'] {
    return this.#overlay.has(id) ? 'handle' : this.judge.of(id).kind;
  }

  /** Marks a name of the runtime as needed and gives it back. */
  runtime(name: string, type = false): string {
    this.#runtime.set(name, (this.#runtime.get(name) ?? true) && type);
    return name;
  }

  /** What the search finds out, each one once: what it takes may be much, and most plans do without. */
  once<T>(search: (planning: Planning) => T): T {
    if (!this.#searches.has(search)) this.#searches.set(search, search(this));
    return this.#searches.get(search) as T;
  }

  /** What a declaration is called here, unless that name is taken. */
  preferredName(id: DeclarationId, form: Form): string {
    const declaration = this.index.get(id);
    const declared = this.#isNested(declaration) ? pascalCase(pathOf(declaration).join('-')) : declaration.name;
    const main = this.exportedTypes.get(id) ?? declared;
    return main + suffixes[form];
  }

  #isNested({ access, id }: DeclarationModel): boolean {
    return access.kind === 'export' && access.path.length > 1 && !this.exportedTypes.has(id);
  }

  runtimeNames(): readonly { readonly name: string; readonly type: boolean }[] {
    const names = [...this.#runtime].map(([name, type]) => ({ name, type }));
    return names.sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()));
  }

  /** The local name of a declaration that the facade makes itself; it is planned when its turn comes. */
  request(id: DeclarationId, form: Form = 'main'): string {
    const key = `${form} ${id}`;
    const known = this.#requests.get(key);
    if (known !== undefined) return known.name;
    const main = form === 'main' ? this.exportedTypes.get(id) : undefined;
    const name = main ?? this.names.allocate(this.preferredName(id, form));
    // Users reach it through its namespace, as in the original.
    if (this.#isNested(this.index.get(id))) this.unexported.add(name);
    const request = { id, form, name };
    this.#requests.set(key, request);
    this.#queue.push(request);
    return name;
  }

  /** The declarations that were asked for and have not been handed out. */
  *requests(): Generator<Request> {
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) yield next;
  }

  /** All declarations that the facade makes itself. */
  get handed(): readonly Request[] {
    return [...this.#requests.values()];
  }

  /** The handle that stands for an object type without a name, if there is one by now. */
  synthetic(type: TypeModel): DeclarationId | undefined {
    return this.#synthetic.get(keyOf(type));
  }

  /** A handle for an object type without a name. */
  synthesize(shape: ShapeModel, scope: Scope, type: TypeModel, bases: readonly TypeModel[] = []): DeclarationId {
    const known = this.synthetic(type);
    if (known !== undefined) return known;
    const id: DeclarationId = `synthetic ${this.#synthetic.size} ${scope.hint}`;
    const mentioned = parametersOf(type, scope.typeParameters);
    this.#overlay.set(id, interfaceOf(id, pascalCase(scope.hint), mentioned, shape, bases));
    this.#synthetic.set(keyOf(type), id);
    return id;
  }

  /** A utility type of the language: `Parameters<T>`. */
  global(name: string, ...types: readonly TypeModel[]): TypeModel {
    const id: DeclarationId = `global ${name}`;
    this.#overlay.set(id, utilityType(id, name));
    return { kind: 'reference', declaration: id, arguments: types };
  }

  /** Values that are classes, by the type of their instances. */
  readonly classValues = new Map<DeclarationId, ClassValue>();
  /** How an enum is reached in the original. */
  readonly enumValues = new Map<DeclarationId, string>();

  /** Where in the original the value of a class or an enum is found; of several places the first counts. */
  foundValue(role: Extract<ValueRole, { declaration: DeclarationId }>, reference: string): void {
    const { declaration } = role;
    if (role.kind === 'enum') {
      if (!this.enumValues.has(declaration)) this.enumValues.set(declaration, reference);
    } else if (!this.classValues.has(declaration)) {
      const { construct, call, statics } = role;
      this.classValues.set(declaration, { reference, construct, call, statics });
    }
  }

  /** Statics that a class has through the namespace that it is merged with. */
  readonly merged = new Map<DeclarationId, readonly ClassMemberPlan[]>();
  /** The object with the members of an enum that is merged with a namespace. */
  readonly mergedEnums = new Map<DeclarationId, string>();
  /** Interfaces with a `new` that say what a facade class itself is, by the class: `typeof Parser`. */
  readonly typesOfClasses = new Map<DeclarationId, string>();
  /** References to exports that the runtime has to know. */
  readonly told = new Told();
  /** Local names that are not exported under the same name. */
  readonly unexported = new Set<string>();
  readonly shown = new Map<DeclarationId, string>();

  /** What a user knows the type as. */
  shownName(id: DeclarationId, local: string): string {
    return this.shown.get(id) ?? local;
  }

  isExported(local: string): boolean {
    return !this.unexported.has(local);
  }

  /** Whether `Database.prepare` is wanted; notes it as left out if not. */
  selects(name: string, place: Place): boolean {
    const unwanted = this.selection.whyNot(this.overrules.originalName(name));
    if (unwanted !== undefined) this.leaveOut(name, place, unwanted);
    return unwanted === undefined;
  }

  leaveOut(name: string, place: Place, { code, reason, wayOut }: Omission): void {
    const key = `${name}: ${reason}`;
    if (!this.#leftOut.has(key)) this.#leftOut.set(key, { code, name, reason, wayOut, place });
  }

  get leftOut(): readonly LeftOut[] {
    return [...this.#leftOut.values()];
  }

  /** Tells of what is there and cannot be used as it is declared; once, though what has two names is planned twice. */
  doubt(found: Diagnostic): void {
    if (!this.#doubts.has(found.message)) this.#doubts.set(found.message, found);
  }

  get doubts(): readonly Diagnostic[] {
    return [...this.#doubts.values()];
  }

  note(name: string, how: string, why: string): void {
    this.notes.push({ name, how, why });
  }
}
