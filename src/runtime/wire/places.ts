/** Places in a call's arguments: `1` is the whole second argument, `'1.onComment'` a property of it, `'1...'` it and all behind. */

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

/** The places that these arguments have: one for each that stands in a rest parameter. */
export function placesIn(args: readonly unknown[], places: readonly Place[]): readonly Place[] {
  return places.flatMap((place) => {
    const start = typeof place === 'string' && place.endsWith('...') ? Number.parseInt(place, 10) : undefined;
    return start === undefined ? [place] : [...args.keys()].slice(start);
  });
}

/** The same place where one argument more stands before it. */
export const nextPlace = (place: Place): Place =>
  typeof place === 'number' ? place + 1 : place.replace(/^\d+/, (index) => String(Number(index) + 1));
