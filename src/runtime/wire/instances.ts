/** Instances of classes that are only on the other side: here they belong to an empty class of the same name, and not to `Object`. */

const prototypes = new Map<string, object>();

/** The names of the class that a prototype is of, and of those that it derives from; none for plain objects. */
export function classNames(prototype: object | null): readonly string[] {
  const names: string[] = [];
  for (let p = prototype; p !== null && p !== Object.prototype && p !== Array.prototype; p = Object.getPrototypeOf(p)) {
    const type: unknown = p.constructor;
    // That of another realm is as plain as ours.
    if (typeof type !== 'function' || type.name === 'Object') break;
    if (type.name !== names.at(-1)) names.push(type.name);
  }
  return names;
}

/** One for each class and what it derives from: an instance belongs to all of them. */
export function prototypeNamed([name, ...bases]: readonly string[]): object {
  if (name === undefined) return Object.prototype;
  const key = JSON.stringify([name, ...bases]);
  let prototype = prototypes.get(key);
  if (prototype === undefined) {
    prototype = { [name]: class {} }[name]?.prototype as object;
    if (bases.length > 0) Object.setPrototypeOf(prototype, prototypeNamed(bases));
    prototypes.set(key, prototype);
  }
  return prototype;
}
