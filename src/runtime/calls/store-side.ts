/** How a store of a shared context crosses: its data is copied; functions, handles and objects with methods are left out. */
import { errorIndexOf, isErrorPrototype } from '../crossing/crossing-tables.js';
import { isBuiltin, methodsOf } from '../crossing/host-members.js';
import { stateOf } from '../handles/handle.js';
import type { Encoder } from '../wire/encode.js';
import type { EncodeSide } from '../wire/encode-side.js';
import { encodeForProcess } from '../wire/rebuilt.js';
import { Tag, type Tagged, tagKey } from '../wire/tags.js';
import { asReference } from './reference.js';

export class StoreEncodeSide implements EncodeSide {
  readonly root: string;
  readonly dropsPrivateKeys = true;
  readonly #store: unknown;
  readonly #sharesMemory: boolean;

  /** @param sharesMemory the call goes to a thread of this process */
  constructor(name: string, store: unknown, sharesMemory: boolean) {
    this.root = `context ${name}`;
    this.#store = store;
    this.#sharesMemory = sharesMemory;
  }

  function(): Tagged {
    return nothing();
  }

  /** A request, a logger, a connection that the store holds is of no use elsewhere; a store of a class of its own is data. */
  instance(value: object): Tagged | undefined {
    if (value === this.#store || value instanceof Error) return undefined;
    const lives = stateOf(value) !== undefined || asReference(value) !== undefined || methodsOf(value) !== undefined;
    return lives || isBuiltin(Object.getPrototypeOf(value)) ? nothing() : undefined;
  }

  methods(): undefined {
    return undefined;
  }

  raw(value: object, encoder: Encoder): unknown {
    return this.#sharesMemory ? value : encodeForProcess(value, encoder);
  }

  copies(): boolean {
    return true;
  }

  errorClass(value: Error): number {
    return errorIndexOf(value);
  }

  hasErrorClass(prototype: object): boolean {
    return isErrorPrototype(prototype);
  }

  errorIdentity(): number {
    return 0;
  }

  advice(): string {
    return '';
  }
}

function nothing(): Tagged {
  return { [tagKey]: Tag.intrinsic, name: 'undefined' };
}
