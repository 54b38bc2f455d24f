/** Encodes symbols, and properties that have them as keys. */
import type { Encoder } from './encode.js';
import { symbolAdvice } from './encode-side.js';
import { symbolName, Tag } from './tags.js';

/** Undefined for a symbol without a name that all threads know. */
export const nameOfSymbol = (symbol: symbol, { side }: Encoder): string | undefined =>
  symbolName(symbol) ?? side.exportedSymbol?.(symbol);

export function encodeSymbol(symbol: symbol, encoder: Encoder): unknown {
  const name = nameOfSymbol(symbol, encoder);
  const fields = name === undefined ? encoder.side.symbol?.(symbol) : { name };
  if (fields !== undefined) return encoder.tag(Tag.symbol, { ...fields });
  return encoder.omits ? undefined : encoder.refuse(String(symbol), symbolAdvice);
}

const iterates: ReadonlySet<symbol> = new Set([Symbol.iterator, Symbol.asyncIterator]);

/** Writes names and values in turn. A symbol of this side alone is refused, or is a private mark that stays here. */
export function writeSymbols(source: object, symbols: readonly symbol[], entries: unknown[], encoder: Encoder): void {
  for (const symbol of symbols) {
    const name = nameOfSymbol(symbol, encoder);
    const isIteration = iterates.has(symbol) && typeof source[symbol as never] === 'function';
    const iterated = isIteration ? encoder.side.iterated?.(source) : undefined;
    if (iterated !== undefined) entries.push('@@asyncIterator', iterated);
    else if (name !== undefined) entries.push(name, encoder.encodeAt(symbol, source[symbol as never]));
    else if (encoder.lenient === 0 && !encoder.side.dropsPrivateKeys)
      encoder.refuse(`the property with the key ${String(symbol)}`);
  }
}

/** For what is no plain object. */
export function withSymbols(source: object, encoded: unknown, encoder: Encoder): unknown {
  const symbols = Object.getOwnPropertySymbols(source);
  if (symbols.length === 0) return encoded;
  const entries: unknown[] = [];
  const shown = symbols.filter((symbol) => Object.prototype.propertyIsEnumerable.call(source, symbol));
  writeSymbols(source, shown, entries, encoder);
  return entries.length === 0 ? encoded : encoder.tag(Tag.symbolKeys, { object: encoded, symbols: entries });
}
