// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./state-of-extensions/input.d.ts -o state-of-extensions/facade.ts

import type { Plugin } from './input.js';
import { original, toThread } from 'gen-async-facade';

export type { Plugin };

const input = original('./input.js', import.meta.url, { threads: 1 });

export function plugin(plugin: Plugin): Promise<any> {
  return toThread(input.plugin, plugin);
}

export function extend(extension: { words: string[] }): Promise<any> {
  return toThread(input.extend, extension);
}

export function greet(name: string): Promise<string> {
  return toThread(input.greet, name);
}

/** These are about their arguments. */
export const text = {
  extend(target: string[], source: string[]): Promise<string[]> {
    return toThread.mutates([0], input.text.extend, target, source);
  },
};
