// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./constants-passed-back/input.d.ts -o constants-passed-back/facade.ts

import type { Info, Kind, Options, skip as OriginalSkip } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Info, Kind, Options };

const input = original('./input.js', import.meta.url, { threads: 1 });

export class Palette extends Handle {
  static create(): Pipelined<Palette> {
    return toThread.construct(Palette, input.Palette);
  }
  static get wide(): Promise<Options> {
    return toThread.get(input.Palette.wide);
  }

  /** Is assigned. */
  static get current(): Promise<Options> {
    return toThread.get(input.Palette.current);
  }
  static setCurrent(value: Options): Promise<void> {
    return toThread.set(input.Palette.current, value);
  }
  static get size(): Promise<{ readonly width: number }> {
    return toThread.get(input.Palette.size);
  }
}

export function isDefault(options: Options): Promise<boolean> {
  return toThread(input.isDefault, options);
}

export function tokens(text: string): Promise<{ kind: Kind }[]> {
  return toThread(input.tokens, text);
}

export function visit<T>(
  list: T[],
  each: (one: T) => T | typeof OriginalSkip | Promise<T | typeof OriginalSkip>,
): Promise<T[]> {
  return toThread(input.visit, list, each);
}

export const defaults: PromiseLike<Options> = toThread.variable(input.defaults);
export const presets: PromiseLike<{ readonly wide: Options }> = toThread.variable(input.presets);

/** May be another one by the time that it is passed. */
export const current: PromiseLike<Options> = toThread.variable(input.current);

export const info: PromiseLike<Info> = toThread.variable(input.info);
export const kinds: PromiseLike<{ readonly text: Kind; readonly more: readonly Kind[] }> = toThread.variable(
  input.kinds,
);

/** Is compared with what a callback returns, and its type has no name. */
export const skip: PromiseLike<{ skip: boolean }> = toThread.variable(input.skip);

defineCrossings(input, {
  handles: { Palette: { class: Palette, original: input.Palette } },
  copies: { Options: {}, Info: { properties: ['text'] } },
  plain: [input.Palette.size, input.Palette.wide, input.defaults, input.kinds, input.presets, input.skip],
  functions: {
    isDefault: { facade: isDefault, original: input.isDefault },
    tokens: { facade: tokens, original: input.tokens },
    visit: { facade: visit, original: input.visit },
  },
});
