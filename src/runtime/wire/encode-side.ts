/** What an encoder has to be told by the side that it works for, and how it refuses. */
import type { ConstantName } from './constant-name.js';
import type { Encoder } from './encode.js';
import type { AnyFunction } from './kinds.js';
import type { Span } from './overlaps.js';
import type { NumberedSymbol } from './symbol-table.js';
import type { Tagged } from './tags.js';

/** What only one side knows: its objects, and how those of the other side are named. */
export interface EncodeSide {
  /** The first words of a path: `argument 1`, `result`. */
  readonly root: string;
  /** The node for a function, or undefined if functions cannot cross here. */
  function(value: AnyFunction, encoder: Encoder): Tagged | undefined;
  /** The node for an object that is no data: a handle, a stand-in. */
  instance(value: object, encoder: Encoder): Tagged | undefined;
  /** The node for a plain object with functions in it, or undefined to treat each function by itself. */
  methods(value: object, encoder: Encoder): Tagged | undefined;
  /** The node for a plain object that is known as something else; most sides have none. */
  plain?(value: object, encoder: Encoder): Tagged | undefined;
  /** Lists of rows may be written as tables: data that is sent once, not kept. */
  readonly tables?: boolean;
  /** None of such rows is known as something else. */
  areRows?(list: readonly unknown[]): boolean;
  /** A property whose key is a symbol of this side alone is a private mark: it is left out instead of refused. */
  readonly dropsPrivateKeys?: boolean;
  /** What stands for an object of the thread that is iterated over there. */
  iterated?(value: object): Tagged;
  /** The name of a symbol that a module exports. */
  exportedSymbol?(value: symbol): string | undefined;
  /** What to send for a symbol without a name, or undefined to refuse it. */
  symbol?(value: symbol): NumberedSymbol | undefined;
  /** What to send for a value that threads of one process clone or share as it is; refuses it if that cannot be. */
  raw(value: object, encoder: Encoder): unknown;
  /** Takes a buffer away from its owner who handed it over; undefined to copy it. `whole`: all of it is meant. */
  take?(buffer: ArrayBuffer, whole: boolean): ArrayBuffer | undefined;
  /** What several of the values lie in. */
  readonly overlaps?: readonly Span[];
  /** Whether instances of its class are declared to be data. */
  copies(value: object): boolean;
  /** What a class is called that says more of its instances than their properties do. */
  copiedClass?(value: object): string | undefined;
  /** The name of an instance that a module exports. */
  constantName?(value: object): ConstantName | undefined;
  /** Class index of an error, 0 if none. */
  errorClass(value: Error): number;
  /** Whether instances with this prototype are of such a class, and of none that derives from it. */
  hasErrorClass(prototype: object): boolean;
  /** Id of an error that came from the other side, 0 if none. */
  errorIdentity(value: Error): number;
  /** Which of the objects that a callback got it is. */
  lentIndex?(value: Error): number | undefined;
  /** What to do about an instance of a class that is neither a handle nor copied. */
  advice(name: string): string;
}

export class CannotCross extends Error {
  readonly path: string;
  constructor(message: string, path: string) {
    super(message);
    this.path = path;
  }
}

/** There is more than is worth copying, if it can be sent without. */
export class TooMuch extends Error {}

/** `result.rows[0].price` */
export function pathText(root: string, path: readonly PropertyKey[]): string {
  let text = root;
  for (const key of path)
    text += typeof key === 'number' ? `[${key}]` : typeof key === 'symbol' ? `[${String(key)}]` : `.${key}`;
  return text;
}

/** What holds a symbol can stay where it is, and the rest of it be read from there: `"handle": ["compileTemplate()"]`. */
export const symbolAdvice =
  'Symbol.for(…) is the same on both sides; what holds another symbol can be settled as "handle" in the configuration of gen-async-facade, a result by "f()".';

/** Levels. The engine reads about twice as many before its stack overflows, and by then nobody knows whose message it was. */
export const deepest = 1000;

/** What to say of it; a path of a thousand names would say less than its beginning. */
export function tooDeep(path: PropertyKey[]): [what: string, advice: string] {
  path.length = 4;
  return ['what is nested more than 1,000 levels deep', 'Send it as text, or as a flat list.'];
}
