/** Places in a call's arguments: `1` is the whole second argument, `'1.onComment'` a property of it. */

export type Place = number | string;

/** What stands at a place; undefined where the way there ends. */
export function valueAt(args: readonly unknown[], place: Place): unknown {
  let value: unknown = args;
  for (const key of String(place).split('.')) {
    if (value === null || value === undefined) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
