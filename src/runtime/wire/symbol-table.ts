/** Symbols by number: those of one side as the other side names them, and their stand-ins there. */

/** Of what is no data: only one side has it. `back`: the number is the receiver's own. */
export interface NumberedSymbol {
  readonly number: number;
  readonly description: string | undefined;
  readonly back: boolean;
}

/**
 * Nothing is kept alive: where the last one who had a symbol has let go of it, another one with the same description cannot be
 * told from it.
 */
export class SymbolTable {
  readonly #numbers = new WeakMap<symbol, number>();
  readonly #symbols = new Map<number, WeakRef<symbol>>();
  readonly #gone = new FinalizationRegistry<number>((number) => {
    if (this.#symbols.get(number)?.deref() === undefined) this.#symbols.delete(number);
  });
  #last = 0;

  numberOf(symbol: symbol): number | undefined {
    return this.#numbers.get(symbol);
  }

  /** Gives a symbol a number, unless it has one. */
  number(symbol: symbol): number {
    return this.#numbers.get(symbol) ?? this.#add(symbol, ++this.#last);
  }

  /** The symbol with this number; a new one if there is none. */
  symbol(number: number, description: string | undefined): symbol {
    const known = this.#symbols.get(number)?.deref();
    if (known !== undefined) return known;
    const symbol = Symbol(description);
    this.#add(symbol, number);
    return symbol;
  }

  #add(symbol: symbol, number: number): number {
    this.#numbers.set(symbol, number);
    this.#symbols.set(number, new WeakRef(symbol));
    this.#gone.register(symbol, number);
    return number;
  }
}

/** The symbols of one side and the stand-ins that it has for those of another one. */
export class SymbolTables {
  readonly #own: SymbolTable;
  readonly #standIns = new SymbolTable();

  constructor(own = new SymbolTable()) {
    this.#own = own;
  }

  encode(symbol: symbol): NumberedSymbol {
    const { description } = symbol;
    const known = this.#standIns.numberOf(symbol);
    if (known !== undefined) return { number: known, description, back: true };
    return { number: this.#own.number(symbol), description, back: false };
  }

  decode({ number, description, back }: NumberedSymbol): symbol {
    return (back ? this.#own : this.#standIns).symbol(number, description);
  }
}

const exported = '@@of:';

/** The name of a symbol that a module exports: the same one for all threads. */
export const exportedName = (module: number, path: string, description: string | undefined): string =>
  exported + JSON.stringify([module, path, description]);

export const isExportedName = (name: string): boolean => name.startsWith(exported);

export function parseExportedName(name: string): {
  readonly module: number;
  readonly path: string;
  readonly description: string | undefined;
} {
  const [module, path, description] = JSON.parse(name.slice(exported.length)) as [number, string, string | null];
  return { module, path, description: description ?? undefined };
}
