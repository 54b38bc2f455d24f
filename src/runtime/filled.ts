/** Warns of arguments that an original has filled without the caller seeing it. */
import type { Call } from './call.js';
import type { Route } from './reference.js';

/** Once is enough. */
const told = new Set<Route>();

export function tellOfFilled(call: Call | undefined, place: number): void {
  // What was handed over is not the caller's any more.
  if (call === undefined || call.handsOver) return;
  const { route } = call;
  if (told.has(route)) return;
  told.add(route);
  const name = route.path.join('.');
  process.emitWarning(`${name} changes its argument ${place + 1} in place, and the caller's own stays as it was`, {
    code: 'GEN_ASYNC_FACADE_FILLED',
    detail: `"mutates" in the configuration, with the name of that parameter, copies it back: mutates: ['${name}(…)']`,
  });
}
