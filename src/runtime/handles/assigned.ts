/** Functions that are there to be assigned: `parser.ontext = …` in the original is `parser.setOntext(…)` here. */

type Refusal = () => never;

/** By what gives such a function: any other getter is of a property. */
const refusals = new WeakMap<() => unknown, Refusal>();

/**
 * Assigning to such a method of a facade class, or to a static one, says what to call instead: the original would not hear of
 * it. Defining it anew, as spies do, works as with any method.
 */
export function refuseAssignment(type: { readonly prototype: object }, method: string, setter: string): void {
  const set = () => {
    throw new TypeError(
      `${method} cannot be assigned: its object lives in a thread, which would not hear of it. Call ${setter}(…) instead`,
    );
  };
  for (const owner of [type.prototype, type]) {
    const { value } = Object.getOwnPropertyDescriptor(owner, method) ?? {};
    if (typeof value !== 'function' || !Object.hasOwn(owner, setter)) continue;
    const get = () => value;
    refusals.set(get, set);
    Object.defineProperty(owner, method, { get, set, configurable: true });
  }
}

export const givesMethod = (get: () => unknown): boolean => refusals.has(get);

/** What refuses to assign a method of that name, unless it may be replaced. */
export function refusalOf(prototype: object, method: string): Refusal | undefined {
  for (let p: object | null = prototype; p !== null; p = Object.getPrototypeOf(p)) {
    const get = Object.getOwnPropertyDescriptor(p, method)?.get;
    if (get !== undefined) return refusals.get(get);
  }
  return undefined;
}
