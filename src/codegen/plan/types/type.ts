/** Types as the facade spells them: every name is final, nothing is left to look up. */

export type PlannedType =
  /** A keyword, a literal, a type parameter: printed as it is. */
  | { readonly kind: 'text'; readonly text: string }
  /** `Pipelined<Statement>`, `types.Number`. */
  | { readonly kind: 'named'; readonly name: string; readonly arguments: readonly PlannedType[] }
  | { readonly kind: 'array'; readonly element: PlannedType; readonly readonly: boolean }
  | { readonly kind: 'tuple'; readonly elements: readonly PlannedTupleElement[]; readonly readonly: boolean }
  | { readonly kind: 'union' | 'intersection'; readonly types: readonly PlannedType[] }
  | { readonly kind: 'function' | 'constructor'; readonly signature: PlannedSignature; readonly abstract: boolean }
  | { readonly kind: 'object'; readonly members: readonly PlannedTypeMember[] }
  | {
      readonly kind: 'conditional';
      readonly check: PlannedType;
      readonly extends: PlannedType;
      readonly true: PlannedType;
      readonly false: PlannedType;
    }
  | { readonly kind: 'infer'; readonly name: string; readonly constraint?: PlannedType }
  | { readonly kind: 'indexed'; readonly object: PlannedType; readonly index: PlannedType }
  | { readonly kind: 'keyof'; readonly type: PlannedType }
  | { readonly kind: 'query'; readonly path: readonly string[] }
  | {
      readonly kind: 'mapped';
      readonly parameter: string;
      readonly constraint: PlannedType;
      readonly as?: PlannedType;
      readonly type: PlannedType;
      readonly readonly?: '+' | '-';
      readonly optional?: '+' | '-';
    }
  | {
      readonly kind: 'template';
      readonly head: string;
      readonly spans: readonly { readonly type: PlannedType; readonly text: string }[];
    }
  | { readonly kind: 'predicate'; readonly asserts: boolean; readonly parameter: string; readonly type?: PlannedType };

export interface PlannedTupleElement {
  readonly name?: string;
  readonly optional: boolean;
  readonly rest: boolean;
  readonly type: PlannedType;
}

export interface PlannedTypeParameter {
  readonly name: string;
  readonly constraint?: PlannedType;
  readonly default?: PlannedType;
  readonly modifiers: readonly string[];
}

export interface PlannedParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly rest: boolean;
  readonly type: PlannedType;
}

export interface PlannedSignature {
  readonly docs?: string;
  readonly typeParameters: readonly PlannedTypeParameter[];
  readonly thisType?: PlannedType;
  readonly parameters: readonly PlannedParameter[];
  readonly returns: PlannedType;
}

/** A member of an interface or of an object type; `key` is ready to print: `name`, `'a-b'`, `[Symbol.iterator]`. */
export type PlannedTypeMember =
  | {
      readonly kind: 'property';
      readonly key: string;
      readonly optional: boolean;
      readonly readonly: boolean;
      readonly type: PlannedType;
      readonly docs?: string;
    }
  | { readonly kind: 'method'; readonly key: string; readonly optional: boolean; readonly signature: PlannedSignature }
  | { readonly kind: 'call' | 'construct'; readonly signature: PlannedSignature }
  | { readonly kind: 'index'; readonly key: PlannedType; readonly value: PlannedType; readonly readonly: boolean };

export const text = (text: string): PlannedType => ({ kind: 'text', text });
export const named = (name: string, ...args: readonly PlannedType[]): PlannedType => ({
  kind: 'named',
  name,
  arguments: args,
});
export const isText = (type: PlannedType, value: string): boolean => type.kind === 'text' && type.text === value;

/** One type, or the union of several; members are listed once, and a union in a union is taken apart. */
export function unionOf(types: readonly PlannedType[]): PlannedType {
  const flat = types.flatMap((type) => (type.kind === 'union' ? type.types : [type]));
  const different = flat.length === 1 ? flat : [...new Map(flat.map((type) => [JSON.stringify(type), type])).values()];
  const [only, ...others] = different;
  return only !== undefined && others.length === 0 ? only : { kind: 'union', types: different };
}
