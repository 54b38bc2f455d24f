/** What `defineCrossings` has said so far, and its wire form for threads. */

import { asReference, type ModuleInfo, type ReferenceNode, type Route, routeKey } from '../calls/reference.js';
import {
  baseIndex,
  classIndex,
  describeCalls,
  describeEnding,
  isCallable,
  markCallable,
  membersOf,
} from '../handles/classes.js';
import { declareConstants, declarePlain } from '../handles/constants.js';
import type { ErrorClass } from '../wire/kinds.js';
import { noClass, type WireClass, type WireTable } from '../wire/protocol.js';
import { type CrossingTable, takeTables } from './crossings.js';
import { declareSymbols } from './symbols.js';

export interface ModuleTable {
  readonly table: WireTable;
  /** Originals that the table names. */
  readonly routes: readonly Route[];
}

/** By module index. */
const tables = new Map<number, ModuleTable[]>();
const errorClasses: ErrorClass[] = [Error];
const errorIndexes = new Map<object, number>();
/** Names of classes whose instances are data, in whichever direction they go. */
const copied = new Set<string>();
/** Names of such classes that the original exports: an instance of one of that name here is none of them. */
const copiedThere = new Set<string>();
/** Facade classes and functions, and the originals that they stand for. */
const originals = new WeakMap<object, ReferenceNode>();

function addTable(module: ModuleInfo, table: CrossingTable): void {
  const routes: Route[] = [];
  const route = (reference: unknown, facade?: object): number => {
    const node = asReference(reference);
    if (node === undefined) return -1;
    if (facade !== undefined) originals.set(facade, node);
    routes.push(node[routeKey]);
    return node[routeKey].index;
  };
  const handles: WireClass[] = [];
  for (const [name, { class: type, original, callable, renamed = {}, ends, ...calls }] of Object.entries(
    table.handles ?? {},
  )) {
    const index = classIndex(type);
    if (callable === true) markCallable(index);
    describeCalls(index, calls);
    if (ends !== undefined) describeEnding(index, ends);
    handles.push({
      name,
      index,
      original: route(original, type),
      base: baseIndex(type),
      ...recognisableBy(type, renamed),
      callable: isCallable(index),
    });
  }
  const errors: WireClass[] = [];
  for (const [name, { class: type, original }] of Object.entries(table.errors ?? {})) {
    const index = errorClasses.push(type as never) - 1;
    errorIndexes.set(type.prototype, index);
    errors.push({
      name,
      index,
      original: route(original, type),
      base: noClass,
      members: [],
      properties: [],
      callable: false,
    });
  }
  const copies = Object.entries(table.copies ?? {}).map(([name, { original, properties = [] }]) => ({
    name,
    original: route(original),
    properties,
  }));
  for (const { name, original } of copies) (original < 0 ? copied : copiedThere).add(name);
  for (const { facade, original } of Object.values(table.functions ?? {})) route(original, facade);
  const routesOf = (references: readonly unknown[] = []): readonly number[] =>
    references.map((reference) => route(reference)).filter((index) => index >= 0);
  const constants = routesOf(table.constants);
  const plain = routesOf(table.plain);
  declareConstants(routes.filter(({ index }) => [...constants, ...plain].includes(index)));
  declarePlain(plain);
  for (const reference of table.givers ?? []) noteGiver(asReference(reference));
  const known = tables.get(module.index) ?? [];
  const symbols = table.symbols === true;
  if (symbols) declareSymbols();
  known.push({ table: { handles, errors, copies, constants, plain, symbols }, routes });
  tables.set(module.index, known);
}

function noteGiver(reference: ReferenceNode | undefined): void {
  if (reference !== undefined) reference[routeKey].givesObjects = true;
}

function recognisableBy(
  type: { readonly prototype: object },
  renamed: Readonly<Record<string, string>>,
): Pick<WireClass, 'members' | 'properties'> {
  const { methods, properties } = membersOf(type);
  const originalName = (name: string) => (Object.hasOwn(renamed, name) ? (renamed[name] as string) : name);
  const members = methods.filter((name) => !isSetter(name, [...methods, ...properties]));
  // a function that is there to be assigned, as `ondata` beside `setOndata`, may not be there yet
  const assigned = members.filter((name) => methods.some((other) => isSetter(other, [name])));
  return {
    members: members.filter((name) => !assigned.includes(name)).map(originalName),
    properties: [...properties, ...assigned].map(originalName),
  };
}

/** `setX` is the facade's own way to write `x`, `setXMode` to write `x-mode`; `setXProperty` where there is a method `setX`. */
function isSetter(name: string, names: readonly string[]): boolean {
  if (!/^set[A-Z_$]/.test(name)) return false;
  const property = plainName(name.slice(3));
  return names.some((other) => ['', 'property', 'value'].some((suffix) => plainName(other) + suffix === property));
}

const plainName = (name: string): string => name.replace(/[^a-zA-Z0-9]/g, '').toLowerCase();

export function tablesOf(module: ModuleInfo): readonly ModuleTable[] {
  return tables.get(module.index) ?? [];
}

export function isCopiedName(name: string): boolean {
  return copied.has(name);
}

export function isCopiedThere(name: string): boolean {
  return copiedThere.has(name);
}

export function crossingOf(value: object): ReferenceNode | undefined {
  return originals.get(value);
}

export function errorClassAt(index: number): ErrorClass | undefined {
  return index === 0 ? undefined : errorClasses[index];
}

export function errorIndexOf(error: Error): number {
  for (let p = Object.getPrototypeOf(error); p !== null && p !== Error.prototype; p = Object.getPrototypeOf(p)) {
    const index = errorIndexes.get(p);
    if (index !== undefined) return index;
  }
  return 0;
}

export function isErrorPrototype(prototype: object): boolean {
  return errorIndexes.has(prototype);
}

takeTables(addTable);
