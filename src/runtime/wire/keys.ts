/** Looks at the properties of objects that are more than plain data. */

/** Sparse arrays and those with properties besides their elements. */
export function hasOtherKeys(array: readonly unknown[]): boolean {
  let count = 0;
  for (const _ in array) count++;
  return count !== array.length;
}

export function isIndex(key: string, length: number): boolean {
  const index = Number(key);
  return index < length && index >= 0 && String(index >>> 0) === key;
}

/** A property whose getter may throw. */
export function attempt(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** Names of the accessors that a library's class has. */
export function gettersOf(value: object): string[] {
  const names: string[] = [];
  let prototype: object | null = Object.getPrototypeOf(value);
  while (prototype !== null && prototype !== Object.prototype && prototype !== Error.prototype) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (descriptor.get !== undefined && !name.startsWith('_') && !names.includes(name)) names.push(name);
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return names;
}
