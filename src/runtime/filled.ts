/** Warns of arguments that an original has filled without the caller seeing it. */
import type { Call } from './call.js';
import type { Route } from './reference.js';
import type { Place } from './wire/places.js';

/** Once is enough. */
const told = new Set<Route>();

export function tellOfFilled(call: Call | undefined, place: Place): void {
  // What was handed over is not the caller's any more.
  if (call === undefined || call.handsOver) return;
  const { route } = call;
  if (told.has(route)) return;
  told.add(route);
  const name = route.path.join('.');
  const [position, ...inside] = String(place).split('.');
  const of = `its argument ${Number(position) + 1}`;
  const what = inside.length === 0 ? of : `${inside.join('.')} of ${of}`;
  const address = ['…', ...inside].join('.');
  process.emitWarning(`${name} changes ${what} in place, and the caller's own stays as it was`, {
    code: 'GEN_ASYNC_FACADE_FILLED',
    detail: `"mutates" in the configuration, with the name of that parameter for "…", copies it back: mutates: ['${name}(${address})']`,
  });
}
