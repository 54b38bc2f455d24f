/** Reads the addresses of settings: `Statement`, `parse(options.onComment)`, `new Parser(input)`, `parse().tokens`. */

export interface ParsedAddress {
  /** `parse`, `Statement.all`. */
  readonly owner: string;
  /** `new` stands before it: the constructor is meant. */
  readonly constructs: boolean;
  /** Undefined where the owner itself is meant. */
  readonly place?: AddressedPlace;
}

export type AddressedPlace =
  /** `name` is the parameter's name, or its position from 0. */
  | { readonly kind: 'parameter'; readonly name: string; readonly path: readonly string[] }
  | { readonly kind: 'result'; readonly path: readonly string[] };

const SHAPE = /^(?<new>new\s+)?(?<owner>[^\s()]+)(?:\((?<inside>[^()]*)\)(?<after>(?:\.[^\s.()]+)*))?$/;

/** Undefined for what has another form. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const { new: constructs, owner, inside, after } = SHAPE.exec(text.trim())?.groups ?? {};
  if (owner === undefined || (inside === undefined && constructs !== undefined)) return undefined;
  const place = inside === undefined ? undefined : placeOf(inside.trim(), after ?? '');
  if (inside !== undefined && place === undefined) return undefined;
  return { owner, constructs: constructs !== undefined, ...(place === undefined ? {} : { place }) };
}

function placeOf(inside: string, after: string): AddressedPlace | undefined {
  const further = after.split('.').slice(1);
  if (inside === '') return { kind: 'result', path: further };
  const [name = '', ...path] = inside.split('.');
  // what is passed has no result of its own
  return further.length > 0 || [name, ...path].includes('') ? undefined : { kind: 'parameter', name, path };
}
