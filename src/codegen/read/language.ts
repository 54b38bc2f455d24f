/** Which of the language's own classes are data with well-known methods, that no model needs to list. */

import type { ts } from 'ts-morph';
import { originOf } from './origin.js';
import type { Reader } from './reader.js';

/** Small protocols that libraries derive from, and whose members matter: iteration and disposal. */
const protocols =
  /^(?:Async)?(?:Iterable|Iterator|IterableIterator|IteratorObject|Generator|Disposable)$|^ArrayLike$|^PromiseLike$/;

export const isLanguageData = (symbol: ts.Symbol, reader: Reader): boolean =>
  originOf(symbol, reader).kind === 'ecmascript' && !protocols.test(symbol.name);

const list = ['iterator', 'length', 'at'];

/** How one gets at what an object holds that is also a string, a list or a collection. */
const contents: ReadonlyMap<string, readonly string[]> = new Map([
  ['String', ['toString']],
  ['Array', list],
  ['ReadonlyArray', list],
  ['Map', ['iterator', 'size', 'get', 'has', 'set', 'delete', 'clear', 'keys', 'values', 'entries', 'forEach']],
  ['ReadonlyMap', ['iterator', 'size', 'get', 'has', 'keys', 'values', 'entries', 'forEach']],
  ['Set', ['iterator', 'size', 'has', 'add', 'delete', 'clear', 'values', 'forEach']],
  // no methods: `interface Route extends RegExp { keys: string[] }` is data, and stays it
  ['RegExp', ['source', 'flags', 'lastIndex', 'global', 'ignoreCase', 'multiline', 'sticky', 'unicode']],
  ['ReadonlySet', ['iterator', 'size', 'has', 'values', 'forEach']],
  ...['Int8', 'Uint8', 'Uint8Clamped', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float16', 'Float32', 'Float64']
    .concat('BigInt64', 'BigUint64')
    .map((name) => [`${name}Array`, list] as const),
]);

/** Only where there are other methods, which make it a handle: `interface Stamp extends Date { zone: string }` stays data. */
const contentsByMethods: ReadonlyMap<string, readonly string[]> = new Map([
  ['Date', ['getTime', 'setTime', 'toISOString', 'toJSON']],
]);

/** The properties that give what a value of one of the language's types holds: `string & { code: number }`. */
export function contentsOf(
  type: ts.Type,
  { checker }: Pick<Reader, 'checker'>,
  besideMethods = false,
): readonly ts.Symbol[] {
  const held = checker.getApparentType(type);
  const name = (held.symbol as ts.Symbol | undefined)?.name ?? '';
  const names = contents.get(name) ?? (besideMethods ? contentsByMethods.get(name) : undefined) ?? [];
  return held.getProperties().filter(({ name }) => names.includes(name.replace(/^__@(\w+)@\d+$/, '$1')));
}
