// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class-constructors/input.d.ts -o class-constructors/facade.ts

import type { Named } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Named };

const input = original('./input.js', import.meta.url, { objects: 'together' });

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

/** All of it is data, but only the constructor can make that out of a text. */
export class Resource extends Handle {
  static create(source: string): Pipelined<Resource> {
    return toThread.construct(Resource, input.Resource, source);
  }
  get body(): Promise<string[]> {
    return toThread.get(original(this).body);
  }
  setBody(value: string[]): Promise<void> {
    return toThread.set(original(this).body, value);
  }
}

export function lines(resource: Resource, named: Named): Promise<number> {
  return toThread(input.lines, resource, named);
}

defineCrossings(input, {
  handles: {
    Image: { class: Image, original: input.Image },
    Private: { class: Private, original: input.Private },
    Abstract: { class: Abstract, original: input.Abstract },
    Resource: { class: Resource, original: input.Resource },
  },
  copies: { Named: { original: input.Named } },
});
