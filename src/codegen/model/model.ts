/** What a module offers, as pure data: `read` writes it, `plan` reads it, nobody changes it. */

import type { SymbolConstant, TypeModel } from './type.js';

export type { SymbolConstant, TupleElement, TypeModel } from './type.js';

/** Names one declaration within one model; stable between runs, never shown to a user. */
export type DeclarationId = string & { readonly declarationId?: never };

/** Where something was declared, for diagnostics; the file is relative to the project, with `/`. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface ModuleModel {
  /** As the facade imports it: `better-sqlite3`, `node:fs`, `../lib/legacy-sdk.js`. */
  readonly specifier: string;
  /** As a thread imports it, where that differs from what types are imported from: `../lib/legacy-sdk.ts`. */
  readonly runtimeSpecifier?: string;
  /** `export =` modules have one export named `export=`, whose members are the merged namespace. */
  readonly style: 'esm' | 'export=';
  readonly builtin: boolean;
  /** CommonJS without a default of its own: `import nearley from 'nearley'` is all of it. */
  readonly wholeByDefault?: true;
  /** Nobody declared its types: they are what JavaScript shows. */
  readonly inferred?: true;
  /** What the declarations were read from: `better-sqlite3 12.11.1`, `@types/better-sqlite3 9.6.0`. */
  readonly sources: readonly { readonly name: string; readonly version: string }[];
  /** In the order of declaration. */
  readonly exports: readonly ExportModel[];
  /** Every named type that an export mentions, directly or not. */
  readonly declarations: ReadonlyMap<DeclarationId, DeclarationModel>;
}

/** One exported name with all of its meanings: a function merged with a namespace has `value` and `members`. */
export interface ExportModel {
  /** `default` and `export=` are names here as well. */
  readonly name: string;
  /** What the declaration itself is called, where that differs from `name` (`export default class Parser`). */
  readonly localName?: string;
  readonly docs?: string;
  readonly place: Place;
  readonly value?: ValueModel;
  /** The class, interface, alias or enum that the name stands for in a type position. */
  readonly type?: DeclarationId;
  /** The exports of a namespace, or of one merged with the value. */
  readonly members?: readonly ExportModel[];
}

/** Exports, and what hangs on them directly. */
export const withMembers = (exports: readonly ExportModel[]): readonly ExportModel[] =>
  exports.flatMap((one) => [one, ...(one.members ?? [])]);

export type ValueModel =
  | { readonly kind: 'function'; readonly signatures: readonly SignatureModel[] }
  | {
      readonly kind: 'class';
      readonly declaration: DeclarationId;
      /** Of the functions that are declared under the same name: what it does without `new`. */
      readonly call?: readonly SignatureModel[];
    }
  | { readonly kind: 'enum'; readonly declaration: DeclarationId }
  | { readonly kind: 'namespace' }
  /** The very value that the module exports under this name: `z.string` beside `string`. */
  | { readonly kind: 'alias'; readonly of: string }
  | {
      readonly kind: 'variable';
      readonly type: TypeModel;
      /** `let`, and `var` unless it is a function. */
      readonly mutable: boolean;
      /** A property of an object: even a readonly one may have a getter behind it, which gives something else each time. */
      readonly property?: true;
      /** What the value can do, resolved, where it is an object or callable; undefined for primitives. */
      readonly shape?: ShapeModel;
      /** The export path of the function or class that this is just another name for (`typeof other`). */
      readonly aliasOf?: readonly string[];
    };

export type DeclarationModel = ClassModel | InterfaceModel | AliasModel | EnumModel | ExternalModel;

export interface DeclarationBase {
  readonly id: DeclarationId;
  readonly name: string;
  readonly docs?: string;
  readonly place: Place;
  readonly typeParameters: readonly TypeParameterModel[];
  readonly access: Access;
}

/** How a facade can name the original's own declaration. */
export type Access =
  /** Exported by the module itself: `['Options']`, `['types', 'Number']`, `['default']`. */
  | { readonly kind: 'export'; readonly path: readonly string[] }
  /** A global name of the ECMAScript library, of Node's types, or of the DOM. */
  | { readonly kind: 'global'; readonly name: string; readonly from: 'ecmascript' | 'node' | 'dom' }
  /** Exported by another package or builtin (`node:stream`, `immutable`) that the project can resolve. */
  | { readonly kind: 'module'; readonly specifier: string; readonly path: readonly string[] }
  /** Mentioned, but not reachable by any name: the facade declares it anew. */
  | { readonly kind: 'hidden' };

export interface ClassModel extends DeclarationBase {
  readonly kind: 'class';
  readonly abstract: boolean;
  /** Derives from the global `Error`. */
  readonly error: boolean;
  /** A `class` reference with type arguments; an expression that is no reference is read as its shape. */
  readonly extends?: TypeModel;
  readonly construct: readonly SignatureModel[];
  readonly constructorAccess: 'public' | 'protected' | 'private';
  /** Has private or protected properties: what is public is not all that an instance is. */
  readonly hasHiddenState?: true;
  /** Own and public; those of merged interfaces too. */
  readonly shape: ShapeModel;
  readonly statics: readonly MemberModel[];
  /** Own and inherited members; those of the language's own classes (`Array`, `Error`) are not repeated. */
  readonly resolved: ShapeModel;
}

export interface InterfaceModel extends DeclarationBase {
  readonly kind: 'interface';
  /** Derives from the global `Error`, and a constructor has its name: a class of errors, written as `interface` and `const`. */
  readonly error?: boolean;
  /** Derives from the global `Error`, with a constructor or without. */
  readonly derivesFromError?: boolean;
  readonly extends: readonly TypeModel[];
  /** Own members of all merged declarations. */
  readonly shape: ShapeModel;
  /** Own and inherited members; those of the language's own classes (`Array`, `Error`) are not repeated. */
  readonly resolved: ShapeModel;
}

export interface AliasModel extends DeclarationBase {
  readonly kind: 'alias';
  readonly type: TypeModel;
  /** The members, where the alias stands for one object type (a type literal, an intersection, a mapped type). */
  readonly resolved?: ShapeModel;
}

export interface EnumModel extends DeclarationBase {
  readonly kind: 'enum';
  readonly const: boolean;
  /** `value` is undefined where it is computed at run time. */
  readonly members: readonly { readonly name: string; readonly value?: string | number; readonly docs?: string }[];
}

/** A declaration that is not read any further: a global, or one of a package that is no part of the original. */
export interface ExternalModel extends DeclarationBase {
  readonly kind: 'external';
  readonly declared: 'class' | 'interface' | 'alias' | 'enum' | 'namespace';
  /** What can be seen from outside: does it have methods? May it be cloned? Which lists it derives from. */
  readonly hasMethods: boolean;
  readonly callable: boolean;
  /** Names of all base types, own name first: `Readable`, `Stream`, `EventEmitter`. */
  readonly ancestors: readonly string[];
}

/** What an object type can do. */
export interface ShapeModel {
  readonly call: readonly SignatureModel[];
  readonly construct: readonly SignatureModel[];
  readonly members: readonly MemberModel[];
  readonly index: readonly { readonly key: TypeModel; readonly value: TypeModel; readonly readonly: boolean }[];
}

/** Of what nothing is known. */
export const unknownType: TypeModel = { kind: 'keyword', name: 'unknown' };

export const emptyShape: ShapeModel = { call: [], construct: [], members: [], index: [] };

export type MemberName =
  | { readonly kind: 'identifier'; readonly text: string }
  /** Needs quotes, unless it is a number, which `keyof` tells from its text. */
  | { readonly kind: 'string'; readonly text: string; readonly number?: true }
  /** `Symbol.iterator` is well-known; others have the name of their constant. */
  | {
      readonly kind: 'symbol';
      readonly text: string;
      readonly wellKnown: boolean;
      readonly constant?: SymbolConstant;
    };

export type MemberModel =
  | {
      readonly kind: 'method';
      readonly name: MemberName;
      readonly optional: boolean;
      readonly signatures: readonly SignatureModel[];
      readonly docs?: string;
      readonly place: Place;
    }
  | {
      readonly kind: 'property';
      readonly name: MemberName;
      readonly optional: boolean;
      readonly readonly: boolean;
      readonly type: TypeModel;
      /** Has a setter that does something, perhaps without a getter beside it. */
      readonly setter?: 'only' | 'beside getter';
      /** Where the setter takes another type than the getter gives. */
      readonly setType?: TypeModel;
      /** The call signatures, resolved, where the property's type is callable. */
      readonly call?: readonly SignatureModel[];
      readonly docs?: string;
      readonly place: Place;
    };

export interface SignatureModel {
  readonly typeParameters: readonly TypeParameterModel[];
  /** An explicit `this` parameter. */
  readonly thisType?: TypeModel;
  readonly parameters: readonly ParameterModel[];
  readonly returns: TypeModel;
  readonly docs?: string;
  readonly place: Place;
}

export interface ParameterModel {
  /** A binding pattern is read as `options`, `options2` …. */
  readonly name: string;
  readonly optional: boolean;
  readonly rest: boolean;
  readonly type: TypeModel;
}

export interface TypeParameterModel {
  readonly name: string;
  readonly constraint?: TypeModel;
  readonly default?: TypeModel;
  /** `const`, `in`, `out`. */
  readonly modifiers: readonly string[];
}
