/** What decoding needs to know in the thread. */
import type { ConstantName } from '../wire/constant-name.js';
import type { Decoder, DecodeSide } from '../wire/decode.js';
import type { ErrorClass } from '../wire/kinds.js';
import type { NumberedSymbol } from '../wire/symbol-table.js';
import type { Tagged } from '../wire/tags.js';
import type { LentOriginals } from './lent.js';
import { objectOf, type ThreadState } from './sides.js';

export class ThreadDecodeSide implements DecodeSide {
  readonly #state: ThreadState;
  readonly #lent: LentOriginals | undefined;

  /** @param lent what the callback got whose answer it is */
  constructor(state: ThreadState, lent?: LentOriginals) {
    this.#state = state;
    this.#lent = lent;
  }

  lent(index: number): object {
    if (this.#lent === undefined) throw new Error('only callbacks get objects lent');
    return this.#lent.at(index);
  }

  handle(node: Tagged): unknown {
    return objectOf(this.#state.objects, node.id as number);
  }

  host(node: Tagged): unknown {
    return this.#state.hosts.function(node);
  }

  hostObject(node: Tagged, decoder: Decoder): unknown {
    return this.#state.hosts.object(node, decoder);
  }

  route(node: Tagged): unknown {
    return this.#state.resolveRoute(node.route as number);
  }

  instance(copy: object, name: string): void {
    this.#state.classes.copies.classes.restore(copy, name);
  }

  constant(node: Tagged): object {
    return this.#state.classes.constants.named(node as unknown as ConstantName);
  }

  classReference(): never {
    throw new Error('class references travel to the caller only');
  }

  exportedSymbol(name: string): symbol {
    return this.#state.symbols.named(name);
  }

  symbol(node: NumberedSymbol): symbol {
    return this.#state.symbols.decode(node);
  }

  errorClass(index: number): ErrorClass | undefined {
    return this.#state.classes.errors.typeAt(index);
  }

  /** Thrown on, an error is the original's own object again, and goes by the caller's from here on. */
  knownError(identity: number, lent: number | undefined): Error | undefined {
    return lent === undefined ? undefined : this.#state.hosts.adopt(identity, this.lent(lent) as Error);
  }

  errorArrived(error: Error, identity: number): void {
    if (identity !== 0) this.#state.hosts.adopt(identity, error);
  }

  stack(stack: string): string {
    return stack;
  }
}
