/** Symbols on the main thread: stand-ins for those of threads, and what goes to threads. */
import type { Lane } from '../threads/lane.js';
import { type NumberedSymbol, parseExportedName, SymbolTable, SymbolTables } from '../wire/symbol-table.js';

const own = new SymbolTable();
const tables = new WeakMap<Lane, SymbolTables>();
/** Where the original of a stand-in is. */
const homes = new WeakMap<symbol, Lane>();
const byName = new Map<string, symbol>();
const names = new Map<symbol, string>();
let declared = false;

/** Some module says that symbols are among what it takes or gives. */
export function declareSymbols(): void {
  declared = true;
}

export const homeOfSymbol = (symbol: symbol): Lane | undefined => homes.get(symbol);

export const nameOfExported = (symbol: symbol): string | undefined => names.get(symbol);

/** The stand-in for a symbol that a module exports, of which each thread has one. */
export function exportedSymbol(name: string): symbol {
  let symbol = byName.get(name);
  if (symbol === undefined) {
    symbol = Symbol(parseExportedName(name).description);
    byName.set(name, symbol);
    names.set(symbol, name);
  }
  return symbol;
}

/** @param lane undefined as long as nothing says where the call goes: then the symbol is none of a thread's */
export function encodeSymbol(symbol: symbol, lane: Lane | undefined): NumberedSymbol | undefined {
  if (!declared) return undefined;
  return lane === undefined
    ? { number: own.number(symbol), description: symbol.description, back: false }
    : tablesOf(lane).encode(symbol);
}

export function decodeSymbol(node: NumberedSymbol, lane: Lane): symbol {
  const symbol = tablesOf(lane).decode(node);
  if (!node.back) homes.set(symbol, lane);
  return symbol;
}

function tablesOf(lane: Lane): SymbolTables {
  let known = tables.get(lane);
  if (known === undefined) {
    known = new SymbolTables(own);
    tables.set(lane, known);
  }
  return known;
}
