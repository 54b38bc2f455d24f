// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./query-of-constant/input.d.ts -o query-of-constant/facade.ts

import { defineCrossings, original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** Not exported: a declaration that names it by way of `typeof rotations` could not be written. */
export interface Rotation {
  deg: number;
  css: boolean;
}

export function rotation(data: Uint8Array): Promise<Rotation> {
  return toThread(input.rotation, data);
}

export const rotations: PromiseLike<{ [key: number]: Rotation }> = toThread.variable(input.rotations);

export const all = {
  rotations: toThread.variable<{ [key: number]: Rotation }>(input.default.rotations),
  rotation(data: Uint8Array): Promise<Rotation> {
    return toThread(input.default.rotation, data);
  },
};

defineCrossings(input, {
  copies: { Rotation: { properties: ['deg', 'css'] } },
  plain: [input.rotations],
});

export default all;
