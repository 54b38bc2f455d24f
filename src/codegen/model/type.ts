/** Types in the model: as they were written, with every name resolved. */
import type { Access, DeclarationId, ShapeModel, SignatureModel } from './model.js';

/** A type as it was written, with every name resolved. */
export type TypeModel =
  /** `string`, `any`, `void`, `null`, `undefined`, `unique symbol` … */
  | { readonly kind: 'keyword'; readonly name: string }
  /** Source text: `'a'`, `-1`, `10n`, `true`. */
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'reference';
      readonly declaration: DeclarationId;
      readonly arguments: readonly TypeModel[];
      /** The member of the enum, where one of them is the type (`Level.High`). */
      readonly member?: string;
    }
  /** A type parameter in scope, or an `infer` name. */
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'this' }
  | { readonly kind: 'array'; readonly element: TypeModel; readonly readonly: boolean }
  | { readonly kind: 'tuple'; readonly elements: readonly TupleElement[]; readonly readonly: boolean }
  | { readonly kind: 'union' | 'intersection'; readonly types: readonly TypeModel[] }
  | { readonly kind: 'function' | 'constructor'; readonly signature: SignatureModel; readonly abstract: boolean }
  | { readonly kind: 'object'; readonly shape: ShapeModel }
  | {
      readonly kind: 'conditional';
      readonly check: TypeModel;
      readonly extends: TypeModel;
      readonly true: TypeModel;
      readonly false: TypeModel;
    }
  | { readonly kind: 'infer'; readonly name: string; readonly constraint?: TypeModel }
  | { readonly kind: 'indexed'; readonly object: TypeModel; readonly index: TypeModel }
  | { readonly kind: 'keyof'; readonly type: TypeModel }
  | {
      readonly kind: 'mapped';
      readonly parameter: string;
      readonly constraint: TypeModel;
      readonly as?: TypeModel;
      readonly type: TypeModel;
      readonly readonly?: '+' | '-';
      readonly optional?: '+' | '-';
    }
  | {
      readonly kind: 'template';
      readonly head: string;
      readonly spans: readonly { readonly type: TypeModel; readonly text: string }[];
    }
  /** `typeof statSync`, with the type that this comes to. */
  | {
      readonly kind: 'query';
      readonly path: readonly string[];
      readonly access: Access;
      /** The class or enum that the value is. */
      readonly declaration?: DeclarationId;
      readonly resolved?: ShapeModel;
      readonly symbol?: SymbolConstant;
    }
  /** `x is T`, `asserts x is T`. */
  | { readonly kind: 'predicate'; readonly asserts: boolean; readonly parameter: string; readonly type?: TypeModel }
  /** Could not be read; never printed as `any`: what mentions it is left out with this reason. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly reason: string };

/** `declare const brand: unique symbol`, a type of its own. */
export interface SymbolConstant {
  readonly id: string;
  readonly name: string;
  readonly access: Access;
  /** Nobody can read a member by it, or types are looked up by it: such members are there for the compiler. */
  readonly forTypes: boolean;
}

export interface TupleElement {
  readonly name?: string;
  readonly optional: boolean;
  readonly rest: boolean;
  readonly type: TypeModel;
}
