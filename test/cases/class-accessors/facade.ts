// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class-accessors/input.d.ts -o class-accessors/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

/** A {@link Style} of the caller's own; its methods may be asynchronous. */
export interface StyleImplementation {
  readonly color: string;
  toCss(): string | Promise<string>;
}

export class Font extends Handle {
  static create(): Pipelined<Font> {
    return toThread.construct(Font, input.Font);
  }
  static get standard(): Pipelined<Font> {
    return toThread.getHandle(Font, input.Font.standard);
  }
  static setStandard(value: Font): Promise<void> {
    return toThread.set(input.Font.standard, value);
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
  setCallback(value: (family: string) => void): Promise<void> {
    return toThread.set(original(this).callback, value);
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

  /** May be missing, and is there to be assigned. */
  handler(event: string): Promise<void> {
    return toThread.run(original(this).handler, event);
  }
  setHandler(value: ((event: string) => void) | null): Promise<void> {
    return toThread.set(original(this).handler, value);
  }
  fallback(family: string): Pipelined<Font> {
    return toThread.handle(Font, original(this).fallback, family);
  }
  setFallback(value: ((family: string) => Font | Promise<Font>) | undefined): Promise<void> {
    return toThread.set(original(this).fallback, value);
  }
  get weight(): Promise<number> {
    return toThread.get(original(this).weight);
  }
  setWeight(value: number): Promise<void> {
    return toThread.set(original(this).weight, value);
  }

  /** Calling it rejects where there is none. */
  measure(text: string): Promise<number> {
    return toThread(original(this).measure, text);
  }
  get style(): Pipelined<Style> {
    return toThread.getHandle(Style, original(this).style);
  }
  setStyle(value: Style | StyleImplementation | string): Promise<void> {
    return toThread.set(original(this).style, value);
  }
}

/** Given back where a value is asked for that there is none of. */
export class Failing extends Handle {
  static create(): Pipelined<Failing> {
    return toThread.construct(Failing, input.Failing);
  }
  get NEVER(): Promise<never> {
    return toThread.get<Promise<never>>(original(this).NEVER);
  }
  fail(): Promise<void> {
    return toThread.run(original(this).fail);
  }
}

export class Style extends Handle {
  get color(): Promise<string> {
    return toThread.get(original(this).color);
  }
  toCss(): Promise<string> {
    return toThread(original(this).toCss);
  }
}

defineCrossings(input, {
  handles: {
    Font: { class: Font, original: input.Font, setters: { handler: 'setHandler', fallback: 'setFallback' } },
    Failing: { class: Failing, original: input.Failing },
    Style: { class: Style },
  },
});
