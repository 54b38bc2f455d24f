// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./state/input.d.ts -o state/facade.ts

import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

export interface Extension {
  readonly name: string;
  render(text: string): string | Promise<string>;
}

export function use(extension: Extension): Promise<void> {
  return toThread.run(input.use, extension);
}

export function setOptions(options: { readonly breaks?: boolean }): Promise<void> {
  return toThread.run(input.setOptions, options);
}

export function parse(text: string): Promise<string> {
  return toThread(input.parse, text);
}
