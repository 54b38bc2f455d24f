// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class-accessors/input.d.ts -o class-accessors/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Font extends Handle {
  static create(): Pipelined<Font> {
    return toThread.construct(Font, input.Font);
  }
  get size(): Promise<number> {
    return toThread.get(original(this).size);
  }
  setSize(value: number | string): Promise<void> {
    return toThread.set(original(this).size, value);
  }
  get family(): Promise<string> {
    return toThread.get(original(this).family);
  }
  callback(family: string): Promise<void> {
    return toThread(original(this).callback, family);
  }
  get 'line-height'(): Promise<number> {
    return toThread.get(original(this)['line-height']);
  }
  setLineHeight(value: number): Promise<void> {
    return toThread.set(original(this)['line-height'], value);
  }
  get optional(): Promise<string | undefined> {
    return toThread.get(original(this).optional);
  }
  setOptional(value: string | undefined): Promise<void> {
    return toThread.set(original(this).optional, value);
  }
}

defineCrossings(input, {
  handles: { Font: { class: Font, original: input.Font } },
});
