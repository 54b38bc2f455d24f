// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./state-of-properties/input.d.ts -o state-of-properties/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** A static that can be written is written on all threads: functions that know nothing of it keep all of them. */
export class Decimal extends Handle {
  static create(value: string | number): Pipelined<Decimal> {
    return toThread.construct(Decimal, input.Decimal, value);
  }

  /** What all numbers go by. */
  static get digits(): Promise<number> {
    return toThread.get(input.Decimal.digits);
  }
  static setDigits(value: number): Promise<void> {
    return toThread.set(input.Decimal.digits, value);
  }
  static get modes(): Promise<{ readonly rounding: string }> {
    return toThread.get(input.Decimal.modes);
  }
  static setModes(value: { readonly rounding: string }): Promise<void> {
    return toThread.set(input.Decimal.modes, value);
  }

  /** Nobody means to change them; a handle could not go to all threads. */
  static get ZERO(): Pipelined<Decimal> {
    return toThread.getHandle(Decimal, input.Decimal.ZERO);
  }
  static get codec(): Pipelined<DecimalCodec> {
    return toThread.getHandle(DecimalCodec, input.Decimal.codec);
  }
  static get HALF_UP(): Promise<number> {
    return toThread.get(input.Decimal.HALF_UP);
  }
  sqrt(): Promise<string> {
    return toThread(original(this).sqrt);
  }
}

export class DecimalCodec extends Handle {
  encode(value: string): Promise<string> {
    return toThread(original(this).encode, value);
  }
}

export function hash(text: string): Promise<string> {
  return toThread(input.hash, text);
}

defineCrossings(input, {
  handles: { Decimal: { class: Decimal, original: input.Decimal }, DecimalCodec: { class: DecimalCodec } },
});
