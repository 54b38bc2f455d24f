// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./constants-passed-back/input.d.ts -o constants-passed-back/facade.ts

import type { Info, Options } from './input.js';
import { defineCrossings, original, toThread } from 'gen-async-facade';

export type { Info, Options };

const input = original('./input.js', import.meta.url, { threads: 1 });

export function isDefault(options: Options): Promise<boolean> {
  return toThread(input.isDefault, options);
}

export const defaults: PromiseLike<Options> = toThread.variable(input.defaults);
export const presets: PromiseLike<{ readonly wide: Options }> = toThread.variable(input.presets);

/** May be another one by the time that it is passed. */
export const current: PromiseLike<Options> = toThread.variable(input.current);

export const info: PromiseLike<Info> = toThread.variable(input.info);

defineCrossings(input, {
  copies: { Options: {}, Info: { properties: ['text'] } },
  plain: [input.defaults],
});
