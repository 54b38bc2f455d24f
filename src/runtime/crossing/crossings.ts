/** `defineCrossings`: which original classes are which facade classes. */

import { asReference, type ModuleInfo, type Reference, routeKey } from '../calls/reference.js';
import { refuseAssignment, refuseOn } from '../handles/assigned.js';
import type { HandleClass } from '../handles/handle.js';
import type { Place } from '../wire/places.js';

/** A class whose instances stay in their thread. */
export interface HandleCrossing {
  readonly class: HandleClass;
  /** The class in the original; an interface has none and is recognised by its members. */
  readonly original?: Reference;
  /** The original is a function with members: its handle, and the promise of one, can be called. */
  readonly callable?: boolean;
  /** Its method that ends it and needs no arguments: `close`. Without it, the first one that takes none. */
  readonly ends?: string;
  /** What the original calls members that have another name here: `{ after: 'then' }`. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Functions that are there to be assigned, and what assigns them: `{ ontext: 'setOntext' }`. */
  readonly setters?: Readonly<Record<string, string>>;
  /** The facade class of what calls of such a function give, so that it can be used before it is there. */
  readonly results?: HandleClass;
  /** Places in the arguments that calls of such a function change: `0`, `'1.found'`. */
  readonly mutates?: readonly Place[];
}

/** A class of errors: what a call throws is an instance of it here. */
export interface ErrorCrossing {
  readonly class: { readonly prototype: Error };
  readonly original?: Reference;
}

/** A class whose instances cross as data. */
export interface CopyCrossing {
  /** The class in the original; without it, the name of the constructor decides. */
  readonly original?: Reference;
  /** What such an object has: an instance of a class that has it too, and no methods, is such an object by any name. */
  readonly properties?: readonly string[];
}

/** A function of the facade that means the original's where it is passed. */
export interface FunctionCrossing {
  // biome-ignore lint/complexity/noBannedTypes: any function of the facade
  readonly facade: Function;
  readonly original: Reference;
}

/** An object of the facade with members that are there to be assigned. */
export interface AssignedObject {
  readonly object: object;
  /** What assigns them: `{ tags: 'setTags' }`. */
  readonly setters: Readonly<Record<string, string>>;
}

/** What a facade tells the runtime at its end. */
export interface CrossingTable {
  /** Facade classes by the name of the original's class. */
  readonly handles?: Readonly<Record<string, HandleCrossing>>;
  /** Error classes by the name of the original's class. */
  readonly errors?: Readonly<Record<string, ErrorCrossing>>;
  /** Classes whose instances arrive as plain copies of their properties. */
  readonly copies?: Readonly<Record<string, CopyCrossing>>;
  /** What the original exports that is such an object or holds some: they are the same ones wherever they come from. */
  readonly constants?: readonly Reference[];
  /** Plain objects that the original exports and takes: passed on as they came, they are its own again. */
  readonly plain?: readonly Reference[];
  /** Functions that give data with objects in it: they run where the objects of a module live together. */
  readonly givers?: readonly Reference[];
  /** Facade functions that stand for the original's when they are passed as arguments. */
  readonly functions?: Readonly<Record<string, FunctionCrossing>>;
  /** Where an assignment would not reach the original. */
  readonly objects?: readonly AssignedObject[];
  /** Symbols are among what it takes or gives: one that only one side has gets a stand-in on the other. */
  readonly symbols?: boolean;
}

/**
 * Tells the runtime how objects of a module cross; the last statement of a generated facade.
 *
 * @param module the module's reference, or one below it
 */
export function defineCrossings(module: Reference, table: CrossingTable): void {
  const info = asReference(module)?.[routeKey].module;
  if (info === undefined)
    throw new TypeError('defineCrossings needs a reference to a module: original(specifier, import.meta.url)');
  for (const { class: type, setters = {} } of Object.values(table.handles ?? {}))
    for (const [method, setter] of Object.entries(setters)) refuseAssignment(type, method, setter);
  for (const { object, setters } of table.objects ?? [])
    for (const [member, setter] of Object.entries(setters)) refuseOn(object, member, setter);
  take(info, table);
}

type TakeTable = (module: ModuleInfo, table: CrossingTable) => void;

const waiting: Parameters<TakeTable>[] = [];
let take: TakeTable = (...table) => void waiting.push(table);

/** Nobody looks at tables before the first call, and their reader is not there any sooner. */
export function takeTables(taker: TakeTable): void {
  take = taker;
  for (const table of waiting.splice(0)) taker(...table);
}
