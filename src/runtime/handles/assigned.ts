/** What is there to be assigned: `parser.ontext = …` in the original is `parser.setOntext(…)` here. */

type Refusal = () => never;

/** By what gives such a function: any other getter is of a property. */
const refusals = new WeakMap<() => unknown, Refusal>();

/**
 * Assigning to such a method of a facade class, or to a static one, says what to call instead: the original would not hear of
 * it. Defining it anew, as spies do, works as with any method.
 */
export function refuseAssignment(type: { readonly prototype: object }, method: string, setter: string): void {
  for (const owner of [type.prototype, type]) refuseOn(owner, method, setter);
}

/** The same for a member of an object. */
export function refuseOn(owner: object, member: string, setter: string): void {
  const known = Object.getOwnPropertyDescriptor(owner, member);
  if (known === undefined || !('value' in known) || !Object.hasOwn(owner, setter)) return;
  const get = (): unknown => known.value;
  const set = (): never => {
    throw new TypeError(
      `${member} cannot be assigned: the original lives in a thread, which would not hear of it. Call ${setter}(…) instead`,
    );
  };
  refusals.set(get, set);
  Object.defineProperty(owner, member, { get, set, configurable: true });
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
