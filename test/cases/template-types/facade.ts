// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./template-types/input.d.ts -o template-types/facade.ts

import type { Windows } from './input.js';
import { original, toThread } from 'gen-async-facade';

export type { Windows };

const input = original('./input.js', import.meta.url);

export function open(path: `C:\\${string}`, mode?: `\`${string}`): Promise<`\${name}${number}\n`>;
export function open(...args: unknown[]): unknown {
  return toThread(input.open, ...args);
}

export function resultOf<T>(of: T): Promise<T extends (() => infer R extends string) ? R : never> {
  return toThread(input.resultOf, of);
}
