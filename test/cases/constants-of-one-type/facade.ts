// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./constants-of-one-type/input.d.ts -o constants-of-one-type/facade.ts

import type { Paths } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Paths };

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** Nine of a kind, each with twelve functions: objects of a class in all but name. */
export interface Amounts {
  parse(text: string): Amount;
  readonly one: Amount;
  readonly two: Amount;
  readonly three: Amount;
  readonly four: Amount;
  readonly five: Amount;
  readonly six: Amount;
  readonly seven: Amount;
  readonly eight: Amount;
  readonly '9': Amount;
}

/** A {@link Amount} of the caller's own; its methods may be asynchronous. */
export interface AmountImplementation {
  plus(other: Amount): Amount | AmountImplementation | Promise<Amount | AmountImplementation>;
  minus(other: Amount): Amount | AmountImplementation | Promise<Amount | AmountImplementation>;
  times(other: Amount): Amount | AmountImplementation | Promise<Amount | AmountImplementation>;
  over(other: Amount): Amount | AmountImplementation | Promise<Amount | AmountImplementation>;
  power(exponent: number): Amount | AmountImplementation | Promise<Amount | AmountImplementation>;
  negated(): Amount | AmountImplementation | Promise<Amount | AmountImplementation>;
  rounded(): Amount | AmountImplementation | Promise<Amount | AmountImplementation>;
  equals(other: Amount): boolean | Promise<boolean>;
  exceeds(other: Amount): boolean | Promise<boolean>;
  isZero(): boolean | Promise<boolean>;
  toNumber(): number | Promise<number>;
  toString(): string | Promise<string>;
}

export class Amount extends Handle {
  plus(other: Amount | AmountImplementation): Pipelined<Amount> {
    return toThread.handle(Amount, original(this).plus, other);
  }
  minus(other: Amount | AmountImplementation): Pipelined<Amount> {
    return toThread.handle(Amount, original(this).minus, other);
  }
  times(other: Amount | AmountImplementation): Pipelined<Amount> {
    return toThread.handle(Amount, original(this).times, other);
  }
  over(other: Amount | AmountImplementation): Pipelined<Amount> {
    return toThread.handle(Amount, original(this).over, other);
  }
  power(exponent: number): Pipelined<Amount> {
    return toThread.handle(Amount, original(this).power, exponent);
  }
  negated(): Pipelined<Amount> {
    return toThread.handle(Amount, original(this).negated);
  }
  rounded(): Pipelined<Amount> {
    return toThread.handle(Amount, original(this).rounded);
  }
  equals(other: Amount | AmountImplementation): Promise<boolean> {
    return toThread(original(this).equals, other);
  }
  exceeds(other: Amount | AmountImplementation): Promise<boolean> {
    return toThread(original(this).exceeds, other);
  }
  isZero(): Promise<boolean> {
    return toThread(original(this).isZero);
  }
  toNumber(): Promise<number> {
    return toThread(original(this).toNumber);
  }
  override toString(): Promise<string> {
    return toThread(original(this).toString);
  }
}

export const amounts = {
  parse(text: string): Pipelined<Amount> {
    return toThread.handle(Amount, input.amounts.parse, text);
  },
  one: toThread.variable<Amount>(input.amounts.one, Amount),
  two: toThread.variable<Amount>(input.amounts.two, Amount),
  three: toThread.variable<Amount>(input.amounts.three, Amount),
  four: toThread.variable<Amount>(input.amounts.four, Amount),
  five: toThread.variable<Amount>(input.amounts.five, Amount),
  six: toThread.variable<Amount>(input.amounts.six, Amount),
  seven: toThread.variable<Amount>(input.amounts.seven, Amount),
  eight: toThread.variable<Amount>(input.amounts.eight, Amount),
  '9': toThread.variable<Amount>(input.amounts['9'], Amount),
};

export const posix = {
  join(...parts: string[]): Promise<string> {
    return toThread(input.posix.join, ...parts);
  },
};

export const win32 = {
  join(...parts: string[]): Promise<string> {
    return toThread(input.win32.join, ...parts);
  },
};

defineCrossings(input, {
  handles: { Amount: { class: Amount } },
});
