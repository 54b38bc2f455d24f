/** The plan of a facade: everything that is decided before a line of it is printed. */

import type { CrossingNote, LeftOut, ThreadPlan } from './explain/notes.js';

export type { CrossingNote, LeftOut, ThreadPlan, ValueNote } from './explain/notes.js';

import type { CrossingTable } from './crossing-table.js';
import type { PlannedSignature, PlannedType, PlannedTypeMember, PlannedTypeParameter } from './types/type.js';

export interface FacadePlan {
  readonly header: { readonly sources: string; readonly command: string };
  readonly imports: readonly ImportPlan[];
  /** Names taken from the runtime, in order; types are marked. */
  readonly runtime: readonly { readonly name: string; readonly type: boolean }[];
  readonly original?: OriginalPlan;
  /** Types of the original that are exported as they are. */
  readonly typeExports: readonly NamePair[];
  /** Values of a builtin that are exported as they are: `export const { constants } = builtin;` */
  readonly builtin?: BuiltinPlan;
  readonly declarations: readonly DeclarationPlan[];
  /** Local names that are exported under another one. */
  readonly renamed: readonly NamePair[];
  readonly crossings?: CrossingTable;
  readonly default?: DefaultPlan;
  readonly counts: { readonly classes: number; readonly members: number; readonly leftOut: number };
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly CrossingNote[];
  readonly threads: ThreadPlan;
}

/** The default export: what has a name, with what hangs on it, or an object of other exports. */
export type DefaultPlan =
  | { readonly kind: 'named'; readonly name: string; readonly properties: readonly ObjectEntryPlan[] }
  | { readonly kind: 'object'; readonly entries: readonly ObjectEntryPlan[] };

export interface NamePair {
  readonly local: string;
  readonly exported: string;
  /** The local name is no value. */
  readonly type?: boolean;
}

export interface ImportPlan {
  readonly specifier: string;
  readonly names: readonly { readonly imported: string; readonly local: string }[];
  readonly default?: string;
  readonly namespace?: string;
}

/** A builtin may be loaded anywhere. Its default export has all of its values, the names of the ES module only some. */
export interface BuiltinPlan {
  readonly local: string;
  readonly specifier: string;
  readonly names: readonly NamePair[];
}

/** `const sass = original('sass', import.meta.url);` */
export interface OriginalPlan {
  readonly local: string;
  readonly specifier: string;
  readonly parent: string;
  /** Printed entries: `threads: 1`. */
  readonly options: readonly string[];
  /** `.default` where the module is `export =`. */
  readonly path: string;
}

export type DeclarationPlan =
  | ClassPlan
  | ErrorPlan
  | FunctionPlan
  | ValuePlan
  | ObjectPlan
  | EnumPlan
  | TypePlan
  | SymbolPlan
  | NamespacePlan;

interface Declared {
  /** The local name. */
  readonly name: string;
  readonly exported: boolean;
  readonly docs?: string;
}

export interface ClassPlan extends Declared {
  readonly kind: 'class';
  readonly abstract: boolean;
  readonly typeParameters: readonly PlannedTypeParameter[];
  readonly extends: PlannedType;
  /** What the base is taken for, where its static `create` differs, so that only its instance side is inherited. */
  readonly loose?: PlannedType;
  /** Call signatures, printed as an interface that merges with the class. */
  readonly call: readonly PlannedSignature[];
  /** The facade class of what those give, if it is one for all of them. */
  readonly results?: string;
  /** Printed places in their arguments that are changed. */
  readonly mutates?: string;
  readonly members: readonly ClassMemberPlan[];
}

export type ClassMemberPlan = (
  | (CallablePlan & { readonly kind: 'method'; readonly key: string; readonly static: boolean })
  | {
      readonly kind: 'getter';
      readonly key: string;
      readonly static: boolean;
      readonly type: PlannedType;
      readonly body: Invocation;
      readonly docs?: string;
    }
  /** `static readonly SqliteError = SqliteError;` */
  | {
      readonly kind: 'constant';
      readonly key: string;
      readonly static: true;
      readonly value: string;
      /** What it stands for may be declared further down, so that it is read when it is asked for. */
      readonly late?: boolean;
      readonly docs?: string;
    }
  /** `declare readonly [brand]: T;` */
  | {
      readonly kind: 'declared';
      readonly key: string;
      readonly static: false;
      readonly readonly: boolean;
      readonly optional: boolean;
      readonly type: PlannedType;
    }
) & {
  /** The base has a member of that name. */
  readonly override?: boolean;
};

/** A function or method: what is promised, and the one call that keeps it. */
export interface CallablePlan {
  readonly signatures: readonly PlannedSignature[];
  readonly body: Invocation;
  /** What it is there to assign: the key of another member, or an export. */
  readonly sets?: string;
}

/** One call of the runtime, `toThread.handle(Statement, original(this).prepare, source)`. */
export interface Invocation {
  /** `toThread`, `toThread.handle`. */
  readonly callee: string;
  readonly arguments: readonly string[];
  /** All arguments are forwarded by count, so that the original sees its own `arguments.length`. */
  readonly variadic: boolean;
  /** How they are forwarded, where not as they are: `...transferred(args, [0])`. */
  readonly forwarded?: string;
}

export interface ErrorPlan extends Declared {
  readonly kind: 'error';
  readonly typeParameters: readonly PlannedTypeParameter[];
  readonly extends: string;
  readonly fields: readonly {
    readonly key: string;
    readonly readonly: boolean;
    readonly optional: boolean;
    readonly type: PlannedType;
    readonly docs?: string;
  }[];
  readonly statics: readonly ClassMemberPlan[];
}

/** `declare const brand: unique symbol;` */
export interface SymbolPlan extends Declared {
  readonly kind: 'symbol';
}

export interface FunctionPlan extends Declared, CallablePlan {
  readonly kind: 'function';
  /** `marked.parse = parse;` */
  readonly properties: readonly ObjectEntryPlan[];
}

/** `export const info: PromiseLike<string> = toThread.value(sass.info);`, `export const alias = other;`. */
export interface ValuePlan extends Declared {
  readonly kind: 'value';
  readonly type?: PlannedType;
  readonly value: string | Invocation;
}

/** `export const sync = { … };` */
export interface ObjectPlan extends Declared {
  readonly kind: 'object';
  readonly entries: readonly ObjectEntryPlan[];
}

export type ObjectEntryPlan =
  | { readonly kind: 'reference'; readonly key: string; readonly value: string; readonly sets?: string }
  | { readonly kind: 'spread'; readonly key: string; readonly value: string }
  | (CallablePlan & { readonly kind: 'method'; readonly key: string })
  | {
      readonly kind: 'constant';
      readonly key: string;
      readonly type?: PlannedType;
      readonly value: string | Invocation;
      readonly docs?: string;
    }
  | { readonly kind: 'object'; readonly key: string; readonly entries: readonly ObjectEntryPlan[] };

export interface EnumPlan extends Declared {
  readonly kind: 'enum';
  /** The object with its members, where the enum's own name stands for more than those. */
  readonly values?: string;
  readonly members: readonly EnumMemberPlan[];
  /** What a value of it may be, where not all values are known. */
  readonly type?: string;
  /** The members' names are among them, by the members' values: `Level[1]`. */
  readonly reversible: boolean;
}

export interface EnumMemberPlan {
  readonly key: string;
  /** Fetched where it is computed at run time. */
  readonly value: string | Invocation;
  /** The original's own type of it, where its values are nominal: `OriginalColor.Red`. */
  readonly type?: string;
  readonly docs?: string;
}

export type TypePlan = Declared & { readonly typeParameters: readonly PlannedTypeParameter[] } & (
    | { readonly kind: 'alias'; readonly type: PlannedType }
    | {
        readonly kind: 'interface';
        readonly extends: readonly PlannedType[];
        readonly members: readonly PlannedTypeMember[];
      }
  );

/** `export declare namespace types { … }`: only types. */
export interface NamespacePlan extends Declared {
  readonly kind: 'namespace';
  readonly types: readonly NamespaceEntryPlan[];
}

export type NamespaceEntryPlan =
  | {
      readonly kind: 'alias';
      readonly name: string;
      readonly typeParameters: readonly PlannedTypeParameter[];
      readonly type: PlannedType;
    }
  /** A property of the merged function that has the name of a type. */
  | { readonly kind: 'value'; readonly name: string; readonly value: string }
  | { readonly kind: 'namespace'; readonly name: string; readonly types: readonly NamespaceEntryPlan[] };
