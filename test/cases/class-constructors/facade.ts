// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class-constructors/input.d.ts -o class-constructors/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Image extends Handle {
  static create(path: string): Pipelined<Image>;
  static create(width: number, height: number, options?: { readonly alpha: boolean }): Pipelined<Image>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Image, input.Image, ...args);
  }
  width(): Promise<number> {
    return toThread(original(this).width);
  }
}

export class Private extends Handle {
  static open(path: string): Pipelined<Private> {
    return toThread.handle(Private, input.Private.open, path);
  }
  size(): Promise<number> {
    return toThread(original(this).size);
  }
}

export class Abstract extends Handle {
  size(): Promise<number> {
    return toThread(original(this).size);
  }
}

defineCrossings(input, {
  handles: {
    Image: { class: Image, original: input.Image },
    Private: { class: Private, original: input.Private },
    Abstract: { class: Abstract, original: input.Abstract },
  },
});
