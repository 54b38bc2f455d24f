// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./javascript-constructors/input.js -o javascript-constructors/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' }).default;

/** @param {Pen} pen */
export class Canvas extends Handle {
  /** @param {Pen} pen */
  static create(pen: Pen): Pipelined<Canvas> {
    return toThread.construct(Canvas, input, pen);
  }
  get pen(): Pipelined<Pen> {
    return toThread.getHandle(Pen, original(this).pen);
  }
  setPen(value: Pen): Promise<void> {
    return toThread.set(original(this).pen, value);
  }
  label(): Pipelined<Label> {
    return toThread.handle(Label, original(this).label);
  }
  static get createCanvas(): typeof createCanvas {
    return createCanvas;
  }
  static get Pen(): typeof Pen {
    return Pen;
  }
  static get Label(): typeof Label {
    return Label;
  }
}

export class Pen extends Handle {
  static create(width: number): Pipelined<Pen> {
    return toThread.construct(Pen, input.Pen, width);
  }
  get width(): Promise<number> {
    return toThread.get(original(this).width);
  }
  setWidth(value: number): Promise<void> {
    return toThread.set(original(this).width, value);
  }
  wider(): Pipelined<Pen> {
    return toThread.handle(Pen, original(this).wider);
  }
}

export class Label extends Handle {
  static create(text: string): Pipelined<Label> {
    return toThread.construct(Label, input.Label, text);
  }
  get text(): Promise<string> {
    return toThread.get(original(this).text);
  }
  setText(value: string): Promise<void> {
    return toThread.set(original(this).text, value);
  }
  draw(): Promise<number> {
    return toThread(original(this).draw);
  }
}

export function createCanvas(): Pipelined<Canvas> {
  return toThread.handle(Canvas, input.createCanvas);
}

defineCrossings(input, {
  handles: {
    Canvas: { class: Canvas, original: input },
    Pen: { class: Pen, original: input.Pen },
    Label: { class: Label, original: input.Label },
  },
});

export default Canvas;
