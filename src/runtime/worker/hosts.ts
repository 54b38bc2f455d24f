/** Stand-ins for functions and objects of the main thread: one for each, as long as the original keeps it. */

import type { Decoder } from '../wire/decode.js';
import { prototypeNamed } from '../wire/instances.js';
import { IteratorPrototype } from '../wire/iteration.js';
import { setField } from '../wire/keys.js';
import type { AnyFunction } from '../wire/kinds.js';
import { keyFromName, type Tagged } from '../wire/tags.js';
import { collectGarbage } from './collect.js';

export interface HostNode extends Tagged {
  readonly id: number;
}

type CallHost = (id: number, receiver: unknown, args: unknown[]) => unknown;

interface Known {
  readonly reference: WeakRef<object>;
  received: number;
}

type Step = (this: unknown, ...value: unknown[]) => unknown;

interface Iteration {
  next: Step;
  return?: Step;
}

/** Stand-ins that may be there before somebody looks whether they are still needed. */
const many = 1000;

export class Hosts {
  readonly #known = new Map<number, Known>();
  readonly #ids = new WeakMap<object, number>();
  readonly #call: CallHost;
  readonly #registry: FinalizationRegistry<number>;
  #many = many;

  /** `release` is told how often an id had been received when its stand-in was collected. */
  constructor(call: CallHost, release: (id: number, received: number) => void) {
    this.#call = call;
    this.#registry = new FinalizationRegistry((id) => {
      const known = this.#known.get(id);
      if (known === undefined || known.reference.deref() !== undefined) return;
      this.#known.delete(id);
      this.#many = Math.max(many, 2 * this.#known.size);
      release(id, known.received);
    });
  }

  /** The thread has a moment. When there are many, most of them serve calls that have long ended. */
  tidy(): void {
    if (this.#known.size < this.#many) return;
    collectGarbage();
    // The registry tells later what is gone, and lowers this again.
    this.#many = 2 * this.#known.size;
  }

  /** Id of a stand-in, 0 for anything else. */
  idOf(value: object): number {
    return this.#ids.get(value) ?? 0;
  }

  /**
   * Whether an object of the caller has become the original's, which gave it functions of its own, and forgets whose it was.
   * Emscripten's `Module(options)` fills the options, and gives them back as the module.
   */
  becameOwn(value: object): boolean {
    const fields = Object.values(Object.getOwnPropertyDescriptors(value));
    if (!fields.some(({ value: field }) => typeof field === 'function' && this.idOf(field) === 0)) return false;
    this.#ids.delete(value);
    return true;
  }

  /** Ties an object of this thread to one of the main thread: errors come back as the object that was thrown. */
  adopt<T extends object>(id: number, value: T): T {
    const known = this.#known.get(id);
    this.#known.set(id, { reference: new WeakRef(value), received: (known?.received ?? 0) + 1 });
    this.#ids.set(value, id);
    this.#registry.register(value, id);
    return value;
  }

  private find(id: number): object | undefined {
    const known = this.#known.get(id);
    const value = known?.reference.deref();
    if (known !== undefined && value !== undefined) known.received++;
    return value;
  }

  function(node: Tagged): object {
    const id = node.id as number;
    const standIn = this.find(id) ?? this.adopt(id, this.bridge(id, node));
    return node.marks === undefined ? standIn : Object.assign(standIn, node.marks);
  }

  private bridge(id: number, node: Tagged): AnyFunction {
    const call = node.promising === true ? promised(this.#call) : this.#call;
    const arity = node.arity as number;
    const seen = (args: unknown[]): unknown[] => (args.length > arity ? args.slice(0, arity) : args);
    // What the function cannot see does not have to cross.
    const bridge = node.generator
      ? function* (this: unknown, ...args: unknown[]): Generator {
          return yield* call(id, node.usesThis ? this : undefined, seen(args)) as Generator;
        }
      : node.usesThis
        ? function (this: unknown, ...args: unknown[]): unknown {
            return call(id, this, seen(args));
          }
        : (...args: unknown[]): unknown => call(id, undefined, seen(args));
    Object.defineProperty(bridge, 'length', { value: node.length, configurable: true });
    Object.defineProperty(bridge, 'name', { value: node.name, configurable: true });
    // what crosses as an instance of it is one
    if (node.classes !== undefined) bridge.prototype = prototypeNamed(node.classes as string[]);
    return bridge;
  }

  /** Data properties are copies; functions, inherited ones too, are called with the main thread's object as `this`. */
  object(node: Tagged, decoder: Decoder): object {
    const id = node.id as number;
    const known = this.find(id);
    const result = decoder.keep(node, known ?? this.adopt(id, Object.create(prototypeOf(node)) as object));
    // The same object again, with what it holds by now.
    const own = decoder.decode(node.own) as Record<string, unknown>;
    for (const [key, value] of Object.entries(own)) setField(result as Record<string, unknown>, key, value);
    define(result, node.methods, decoder, true);
    define(result, node.hidden, decoder, false);
    if (node.iterator === true) guard(result as Iteration);
    return result;
  }
}

/** What a class has is not seen by those who list the keys of an object, to print it or to compare it. */
function define(object: object, members: unknown, decoder: Decoder, enumerable: boolean): void {
  if (!Array.isArray(members)) return;
  for (let i = 0; i < members.length; i += 2) {
    const value = decoder.decode(members[i + 1]);
    Object.defineProperty(object, keyFromName(members[i]), { value, enumerable, writable: true, configurable: true });
  }
}

/** The original may do more with the promise than to await it, and does not expect that the call itself throws. */
const promised =
  (call: CallHost): CallHost =>
  async (...given) =>
    call(...given);

function prototypeOf(node: Tagged): object {
  if (node.iterator === true) return IteratorPrototype;
  return prototypeNamed((node.classes ?? []) as string[]);
}

/** Outside of all calls nobody waits for an answer: an iterator can be ended (by a statement that is collected), not read. */
function guard(iterator: Iteration): void {
  const { next, return: end } = iterator;
  iterator.next = function (this: unknown, ...value) {
    const step = next.apply(this, value);
    if (step === undefined) throw new TypeError('an iterator of the caller can be read only while a call is running');
    return step;
  };
  if (end === undefined) return;
  iterator.return = function (this: unknown, ...value) {
    return end.apply(this, value) ?? { done: true, value: value[0] };
  };
}
