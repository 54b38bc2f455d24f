// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./commonjs-output/input.d.ts -o commonjs-output/facade.ts

import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', __filename);

export function hash(text: string): Promise<string> {
  return toThread(input.hash, text);
}
