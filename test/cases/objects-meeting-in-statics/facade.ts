// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./objects-meeting-in-statics/input.d.ts -o objects-meeting-in-statics/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** What a static method makes is given to another, together with one more: they have to live on one thread. */
export class Decimal extends Handle {
  static from(text: string): Pipelined<Decimal> {
    return toThread.handle(Decimal, input.Decimal.from, text);
  }
  static add(left: Decimal, right: Decimal): Pipelined<Decimal> {
    return toThread.handle(Decimal, input.Decimal.add, left, right);
  }
  toText(): Promise<string> {
    return toThread(original(this).toText);
  }
}

/** A static method that takes one object goes where that lives. */
export class Image extends Handle {
  static open(path: string): Pipelined<Image> {
    return toThread.handle(Image, input.Image.open, path);
  }
  static sizeOf(image: Image): Promise<number> {
    return toThread(input.Image.sizeOf, image);
  }
  rotate(): Promise<void> {
    return toThread.run(original(this).rotate);
  }
}

defineCrossings(input, {
  handles: { Decimal: { class: Decimal, original: input.Decimal }, Image: { class: Image, original: input.Image } },
});
