// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./state-of-plugins/input.d.ts -o state-of-plugins/facade.ts

import { defineCrossings, type FunctionHandle, original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

/** Gives something back and changes the module all the same: what it takes is a plugin, and a plugin is called. */
export type Plugin = (greet: FunctionHandle<(name: string) => Promise<string>>) => void;

export function extend(plugin: Plugin): Promise<string> {
  return toThread(input.extend, plugin);
}

export function greet(name: string): Promise<string> {
  return toThread(input.greet, name);
}

defineCrossings(input, {
  functions: { extend: { facade: extend, original: input.extend }, greet: { facade: greet, original: input.greet } },
});
