// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./indexed-callback/input.d.ts -o indexed-callback/facade.ts

import { defineCrossings, type FunctionHandle, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

/** What a callback is given by looking up a method is that function by itself: nothing of its result is there before it is. */
export class Rule extends Handle {
  static create(): Pipelined<Rule> {
    return toThread.construct(Rule, input.Rule);
  }
  because(reason: string): Pipelined<this> {
    return toThread.handle(Rule, original(this).because, reason);
  }
}

export class Builder<T extends string> extends Handle {
  static create<T extends string>(): Pipelined<Builder<T>> {
    return toThread.construct(Builder, input.Builder);
  }
  can(action: T): Pipelined<Rule>;
  can<F extends string>(action: T, field: F): Pipelined<Rule>;
  can(...args: unknown[]): unknown {
    return toThread.handle(Rule, original(this).can, ...args);
  }
  cannot(action: T): Pipelined<Rule> {
    return toThread.handle(Rule, original(this).cannot, action);
  }
  get(name: T): Pipelined<Rule>;
  get(): Promise<Rule[]>;
  get(...args: unknown[]): unknown {
    return toThread.handle(Rule, original(this).get, ...args);
  }
  get name(): Promise<T> {
    return toThread.get(original(this).name);
  }
}

export interface AddRule<T> {
  (action: T): Pipelined<Rule>;
  <F extends string>(action: T, field: F): Pipelined<Rule>;
}
export class AddRule<T> extends Handle {}

export function define<T extends string>(
  callback: (
    can: FunctionHandle<{ (action: T): Promise<Rule>; <F extends string>(action: T, field: F): Promise<Rule> }>,
    cannot: FunctionHandle<(action: T) => Promise<Rule>>,
    get: FunctionHandle<{ (name: T): Promise<Rule>; (): Promise<Rule[]> }>,
    name: Awaited<Builder<T>['name']>,
  ) => void,
): Pipelined<Builder<T>> {
  return toThread.handle(Builder, input.define, callback);
}

/** Of what the caller passes there is no handle. */
export function add(
  rule: (can: string) => Awaited<Builder<'a'>['name']> | Promise<Awaited<Builder<'a'>['name']>>,
): Promise<void> {
  return toThread.run(input.add, rule);
}

defineCrossings(input, {
  handles: {
    Rule: { class: Rule, original: input.Rule },
    Builder: { class: Builder, original: input.Builder },
    AddRule: { class: AddRule, callable: true, results: Rule },
  },
  functions: { define: { facade: define, original: input.define }, add: { facade: add, original: input.add } },
});
