/** Warns of arguments that an original has filled without the caller seeing it. */

import type { Place } from '../wire/places.js';
import { Op } from '../wire/protocol.js';
import type { Call } from './call.js';
import type { Route } from './reference.js';

/** Once is enough. */
const told = new Set<Route>();

const unseen = "and the caller's own stays as it was";

export function tellOfFilled(call: Call | undefined, place: Place): void {
  // What was handed over is not the caller's any more.
  if (call === undefined || call.handsOver || isTold(call.route)) return;
  const { route, op } = call;
  const name = route.path.join('.');
  const changes = `changes ${argumentAt(place)} in place, ${unseen}`;
  if (op === Op.construct) warn(`new ${name} ${changes}`, ofObjects);
  else warn(`${name} ${changes}`, `${ofCalls}: mutates: ['${name}(${['…', ...insideOf(place)].join('.')})']`);
}

const ofCalls = '"mutates" in the configuration, with the name of that parameter for "…", copies it back';

/** @param keeper what was given the argument, before this call */
export function tellOfKept(call: Call | undefined, keeper: Route, place: Place): void {
  if (call === undefined || keeper.handsOver || isTold(keeper)) return;
  const isIterated = call.op === Op.next || call.op === Op.finish || call.op === Op.fail;
  const changes = `${isIterated ? 'what it gives' : call.route.path.join('.')} changes it in place`;
  warn(`${keeper.path.join('.')} keeps ${argumentAt(place)}, and ${changes}: ${unseen.slice(4)}`, ofObjects);
}

const ofObjects =
  'what an object keeps is not copied back: read it from the object, or give it bytes in a SharedArrayBuffer, which threads share';

function isTold(route: Route): boolean {
  const isOld = told.has(route);
  told.add(route);
  return isOld;
}

const insideOf = (place: Place): readonly string[] => String(place).split('.').slice(1);

function argumentAt(place: Place): string {
  const inside = insideOf(place);
  const argument = `its argument ${Number.parseInt(String(place), 10) + 1}`;
  return inside.length === 0 ? argument : `${inside.join('.')} of ${argument}`;
}

const warn = (message: string, detail: string): void =>
  process.emitWarning(message, { code: 'GEN_ASYNC_FACADE_FILLED', detail });
