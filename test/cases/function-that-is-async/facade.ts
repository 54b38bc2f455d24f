// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./function-that-is-async/input.d.ts -o function-that-is-async/facade.ts

import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export function already(url: string): Promise<string> {
  return toThread(input.already, url);
}

export function sometimes(url: string): Promise<string> {
  return toThread(input.sometimes, url);
}

export function thenable(url: string): Promise<number> {
  return toThread(input.thenable, url);
}
