/** What planning starts from, and what its parts hand to one another. */

import type {
  DeclarationId,
  DeclarationModel,
  MemberModel,
  SignatureModel,
  TypeModel,
  TypeParameterModel,
} from '../model/model.js';
import type { Changes } from './classify/changes.js';
import type { Judge } from './classify/classify.js';
import type { Given } from './classify/given.js';
import type { Positions } from './classify/positions.js';
import type { ModelIndex } from './model-index.js';
import type { Names } from './names/names.js';
import type { PlanOptions } from './settings/options.js';
import type { Overrules } from './settings/overrules.js';
import type { Selection } from './settings/selection.js';
import type { StateFound } from './threads/state.js';

/** Which version of a declared type is meant; most have only one. An `implementation` is what a caller may bring for a handle. */
export type Form = 'main' | 'result' | 'implementation';

/** What tells the names of the versions apart. */
export const suffixes = { main: '', result: 'Result', implementation: 'Implementation' } satisfies Record<Form, string>;

export interface Request {
  readonly id: DeclarationId;
  readonly form: Form;
  readonly name: string;
}

/** What surrounds a type: what to call a type without a name, which type parameters exist, which class `this` is. */
export interface Scope {
  readonly hint: string;
  readonly typeParameters: readonly TypeParameterModel[];
  readonly self?: string;
  /** What a condition has made sure of, the innermost first: `Shape[Key] extends Schema ? … : …`. */
  readonly narrowed?: readonly { readonly type: TypeModel; readonly limit: TypeModel }[];
  /** Inside of what a type parameter is limited to, or a condition asks for. */
  readonly inLimit?: boolean;
  /** Inside of an object type, where `this` cannot be written; what was inferred may mention it there. */
  readonly inLiteral?: boolean;
  /** Type arguments of which nobody knows more yet are put through `Extract`, so that they are what they are limited to. */
  readonly extracting?: boolean;
  /** Aliases that are being looked into, for those that come to themselves again. */
  readonly expanding?: ReadonlySet<DeclarationId>;
  /** Type parameters of the class around; their values are there already, so that they need no `Awaited`. */
  readonly settled?: ReadonlySet<string>;
  /** Aliases that are being looked through; one that leads back to itself is left as it is. */
  readonly inside?: readonly DeclarationId[];
}

export interface ClassValue {
  /** `betterSqlite3`, `sass.SassNumber` */
  readonly reference: string;
  readonly construct: readonly SignatureModel[];
  /** What it does without `new`. */
  readonly call: readonly SignatureModel[];
  readonly statics: readonly MemberModel[];
}

/** What has been found out before planning begins. */
export interface Facts {
  readonly index: ModelIndex;
  readonly options: PlanOptions;
  readonly names: Names;
  readonly positions: Positions;
  readonly judge: Judge;
  readonly changes: Changes;
  readonly given: Given;
  readonly selection: Selection;
  readonly overrules: Overrules;
  /** What shows that calls of the module change what others go by. */
  readonly state: readonly StateFound[];
  /** Where further declarations are put: the index looks there too. */
  readonly overlay: Map<DeclarationId, DeclarationModel>;
}
