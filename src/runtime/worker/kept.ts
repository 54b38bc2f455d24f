/**
 * Finds arguments that an object keeps and fills later, in a call, in a getter or while it is iterated: `new Writer(buffer)`,
 * `writer.setBuffer(buffer)`, `scan(text, comments)`.
 */
import { isObject } from '../wire/kinds.js';
import type { Place } from '../wire/places.js';
import { type Look, lookOf, tellOnce } from './filled.js';
import { type Invocation, makesObject } from './invocation.js';
import { isThenable } from './iterators.js';
import type { Replies } from './replies.js';

interface Keeping {
  /** The call that was given it. */
  readonly routeIndex: number;
  readonly route: Invocation['route'];
  readonly place: Place;
  readonly value: WeakRef<object>;
  readonly look: number;
  /** So many further calls are looked at: one that fills it does it early. */
  left: number;
}

/** What one object keeps, or what it came from: a row of a table writes where the table does. */
type Keepings = Keeping[];

const mostCalls = 1000;

/** Of what was given one after the other (`update(bytes)`), the last ones. */
const mostKeepings = 4;

/** So many calls of each function may have given what is kept. */
const mostOfRoute = 16;

export class Kept {
  readonly #byObject = new WeakMap<object, Keepings>();
  readonly #given = new Map<Invocation['route'], number>();

  readonly #replies: Pick<Replies, 'kept'>;

  constructor(replies: Pick<Replies, 'kept'>) {
    this.#replies = replies;
  }

  /** @param looks what could be filled of what the call was given */
  keep(call: Invocation, root: unknown, looks: readonly Look[] | undefined, result: unknown): void {
    if (looks === undefined) return;
    if (isThenable(result)) {
      result.then(
        (value) => this.keep(call, root, looks, value),
        () => {},
      );
      return;
    }
    const keeper = keeperOf(call, root, result);
    const given = this.#given.get(call.route) ?? 0;
    if (keeper === undefined || given >= mostOfRoute) return;
    this.#given.set(call.route, given + 1);
    const keepings = this.#byObject.get(keeper) ?? [];
    for (const { place, value } of looks) {
      const look = isLookedAt(place, value) ? lookOf(value) : undefined;
      if (look === undefined) continue;
      const { route, routeIndex } = call;
      keepings.push({ routeIndex, route, place, value: new WeakRef(value), look, left: mostCalls });
    }
    keepings.splice(0, keepings.length - mostKeepings);
    this.#byObject.set(keeper, keepings);
  }

  /** Tells of what the object has filled, before the reply of the call is sent whose result is given and given back. */
  find<T>(call: Invocation, root: unknown, result: T): T {
    if (this.#given.size > 0 && isObject(root)) this.search(call, root, result);
    return result;
  }

  private search(call: Invocation, root: object, result: unknown): void {
    const keepings = this.#byObject.get(root);
    if (keepings === undefined) return;
    if (makesObject(call) && isObject(result) && !this.#byObject.has(result)) this.#byObject.set(result, keepings);
    for (const keeping of [...keepings]) {
      const value = keeping.value.deref();
      const isChanged = value !== undefined && value !== result && lookOf(value) !== keeping.look;
      if (isChanged && tellOnce(keeping.route)) this.#replies.kept(call.id, keeping.routeIndex, keeping.place);
      if (isChanged || value === undefined || --keeping.left === 0) keepings.splice(keepings.indexOf(keeping), 1);
    }
  }
}

/** The object that was made, or the one that was given something and answered nothing of its own. */
function keeperOf(call: Invocation, root: unknown, result: unknown): object | undefined {
  if (makesObject(call)) return isObject(result) ? result : undefined;
  return isObject(root) && !isObject(result) ? root : undefined;
}

/** Lists in options are an object's own to fill as it likes. */
const isLookedAt = (place: Place, value: object): boolean => typeof place === 'number' || ArrayBuffer.isView(value);
