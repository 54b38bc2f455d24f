// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./constant-function/input.d.ts -o constant-function/facade.ts

import type { StatSync } from './input.js';
import { defineCrossings, Handle, original, toThread } from 'gen-async-facade';

export type { StatSync };

const input = original('./input.js', import.meta.url);

export interface Engine {
  translate: Translate<'common' | 'menu'>;
}

export interface Translate<Scope extends string = string> {
  (key: Scope): Promise<string>;
}
/** A function of an object, generic by its interface, with a property beside. */
export class Translate<Scope extends string = string> extends Handle {
  get scopes(): Promise<Scope[]> {
    return toThread.get(original(this).scopes);
  }
}

export function statSync(path: string): Promise<number>;
export function statSync(path: string, options: { readonly bigint: true }): Promise<bigint>;
export function statSync(...args: unknown[]): unknown {
  return toThread(input.statSync, ...args);
}

export function arrow(text: string): Promise<string[]> {
  return toThread(input.arrow, text);
}

export function other(text: string): Promise<string[]> {
  return toThread(input.other, text);
}

export function both(text: string): Promise<string>;
export function both(count: number): Promise<number>;
export function both(...args: unknown[]): unknown {
  return toThread(input.both, ...args);
}

export function escape(text: string): Promise<string> {
  return toThread(input.escape, text);
}

function engineTranslate(key: 'common' | 'menu'): Promise<string> {
  return toThread(input.default.translate, key);
}
engineTranslate.scopes = toThread.variable<('common' | 'menu')[]>(input.default.translate.scopes);

export const utils = {
  escape(text: string): Promise<string> {
    return toThread(input.utils.escape, text);
  },
};

export const engine = {
  translate: engineTranslate,
};

defineCrossings(input, {
  handles: { Translate: { class: Translate, callable: true } },
});

export default engine;
