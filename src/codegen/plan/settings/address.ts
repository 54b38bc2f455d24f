/** Reads the addresses of settings: `Statement`, `parse(options.onComment)`, `new Parser(input)`, `parse().tokens`, `class Lines`. */

export interface ParsedAddress {
  /** `parse`, `Statement.all`. */
  readonly owner: string;
  /** `new` stands before it: the constructor is meant. */
  readonly constructs: boolean;
  /** `class` stands before it: it is the name of one, whether it is declared or not. */
  readonly isClass: boolean;
  /** Undefined where the owner itself is meant. */
  readonly place?: AddressedPlace;
}

export type AddressedPlace =
  /** `name` is the parameter's name, or its position from 0. */
  | { readonly kind: 'parameter'; readonly name: string; readonly path: readonly string[] }
  | { readonly kind: 'result'; readonly path: readonly string[] };

const SHAPE = /^(?:(?<word>new|class)\s+)?(?<owner>[^\s()]+)(?:\((?<inside>[^()]*)\)(?<after>(?:\.[^\s.()]+)*))?$/;

/** Undefined for what has another form. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const { word, owner, inside, after } = SHAPE.exec(text.trim())?.groups ?? {};
  // a constructor is meant for what it is given, a class for itself
  if (owner === undefined || word === (inside === undefined ? 'new' : 'class')) return undefined;
  const place = inside === undefined ? undefined : placeOf(inside.trim(), after ?? '');
  if (inside !== undefined && place === undefined) return undefined;
  return { owner, constructs: word === 'new', isClass: word === 'class', ...(place === undefined ? {} : { place }) };
}

function placeOf(inside: string, after: string): AddressedPlace | undefined {
  const further = after.split('.').slice(1);
  if (inside === '') return { kind: 'result', path: further };
  const [name = '', ...path] = inside.split('.');
  // what is passed has no result of its own
  return further.length > 0 || [name, ...path].includes('') ? undefined : { kind: 'parameter', name, path };
}
