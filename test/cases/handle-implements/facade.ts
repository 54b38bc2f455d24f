// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./handle-implements/input.d.ts -o handle-implements/facade.ts

import type { Options } from './input.js';
import { defineCrossings, FunctionHandle, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Options };

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** A {@link Rule} of the caller's own; its methods may be asynchronous. */
export interface RuleImplementation {
  /** A function that may say more of itself. */
  test(): Run & { OPTIONS?: Options } | Promise<Run & { OPTIONS?: Options }>;
  describe(): string | Promise<string>;
}

/** A {@link Shop} of the caller's own; its methods may be asynchronous. */
export interface ShopImplementation {
  find():
    | { readonly name: string; readonly price?: number }
    | Promise<{ readonly name: string; readonly price?: number }>;
  open(): void;
}

export type Run = FunctionHandle<(value: string) => Promise<boolean>>;

/** To the compiler it is a {@link Rule}, though its tests say nothing of options. */
export class LengthRule extends Handle {
  static create(length: number): Pipelined<LengthRule> {
    return toThread.construct(LengthRule, input.LengthRule, length);
  }
  test(): Pipelined<RuleTestResult> {
    return toThread.handle(RuleTestResult, original(this).test);
  }
  describe(): Promise<string> {
    return toThread(original(this).describe);
  }
}

/** Its tests are functions of another kind. */
export class Gauge extends Handle {
  static create(): Pipelined<Gauge> {
    return toThread.construct(Gauge, input.Gauge);
  }
  test(): Pipelined<FunctionHandle<(value: number) => Promise<boolean>>> {
    return toThread.handle(FunctionHandle, original(this).test);
  }
  describe(): Promise<string> {
    return toThread(original(this).describe);
  }
}

export class Kiosk extends Handle {
  static create(): Pipelined<Kiosk> {
    return toThread.construct(Kiosk, input.Kiosk);
  }
  find(): Promise<{ readonly name: string }> {
    return toThread(original(this).find);
  }
  open(): Promise<void> {
    return toThread.run(original(this).open);
  }
}

/** What every rule has. */
export class Rule extends Handle {
  /** A function that may say more of itself. */
  test(): Pipelined<RuleTestResult> {
    return toThread.handle(RuleTestResult, original(this).test);
  }
  describe(): Promise<string> {
    return toThread(original(this).describe);
  }
}

/** What is data has members that are optional in the facade, too. */
export class Shop extends Handle {
  find(): Promise<{ readonly name: string; readonly price?: number }> {
    return toThread(original(this).find);
  }
  open(): Promise<void> {
    return toThread.run(original(this).open);
  }
}

export interface RuleTestResult {
  (value: string): Promise<boolean>;
}
export class RuleTestResult extends Handle {
  get OPTIONS(): Promise<Options | undefined> {
    return toThread.get(original(this).OPTIONS);
  }
  setOPTIONS(value: Options | undefined): Promise<void> {
    return toThread.set(original(this).OPTIONS, value);
  }
}

export function all(rules: readonly (Rule | RuleImplementation)[]): Pipelined<Rule> {
  return toThread.handle(Rule, input.all, rules);
}

export function visit(shop: Shop | ShopImplementation): Pipelined<Shop> {
  return toThread.handle(Shop, input.visit, shop);
}

defineCrossings(input, {
  handles: {
    LengthRule: { class: LengthRule, original: input.LengthRule },
    Gauge: { class: Gauge, original: input.Gauge },
    Kiosk: { class: Kiosk, original: input.Kiosk },
    Rule: { class: Rule },
    Shop: { class: Shop },
    RuleTestResult: { class: RuleTestResult, callable: true },
  },
  copies: { Options: { properties: ['name'] } },
});
