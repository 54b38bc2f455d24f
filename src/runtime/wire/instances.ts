/** Instances of classes that are only on the other side: here they belong to an empty class of the same name, and not to `Object`. */

const prototypes = new Map<string, object>();

/** The name of an object's class; undefined for plain objects, arrays and what has no class. */
export function ownClassName(value: object): string | undefined {
  const prototype: object | null = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype || Array.isArray(value)) return undefined;
  const type: unknown = prototype.constructor;
  // That of another realm is as plain as ours.
  return typeof type === 'function' && type.name !== 'Object' ? type.name : undefined;
}

export function prototypeNamed(name: string): object {
  let prototype = prototypes.get(name);
  if (prototype === undefined) {
    prototype = { [name]: class {} }[name]?.prototype as object;
    prototypes.set(name, prototype);
  }
  return prototype;
}
