// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./nested-default-types/input.d.ts -o nested-default-types/facade.ts

import type { shapes } from './input.js';
import { original, toThread } from 'gen-async-facade';

export type { shapes };

const input = original('./input.js', import.meta.url);

/** No namespace can be called `default`: types that have their name only below it are told of. */
export const tools = {
  run(): Promise<void> {
    return toThread.run(input.tools.run);
  },
};

export const drawing = {
  draw(size: shapes.Size): Promise<void> {
    return toThread.run(input.drawing.draw, size);
  },
};
