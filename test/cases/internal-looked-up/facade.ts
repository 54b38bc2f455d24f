// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./internal-looked-up/input.d.ts -o internal-looked-up/facade.ts

import { defineCrossings, type FunctionHandle, original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export interface Schema {
  readonly kind: string;
  readonly convert?: FunctionHandle<(value: unknown) => Promise<string>>;

  /** @internal Other types look it up. */
  readonly pattern?: RegExp | undefined;
}

export interface Optional<T extends Schema = Schema> {
  readonly inner: T;
  readonly pattern: T['pattern'];
}

export function text(pattern: RegExp): Promise<Schema> {
  return toThread(input.text, pattern);
}

export function optional<T extends Schema>(inner: T): Promise<Optional<T>> {
  return toThread(input.optional, inner);
}

defineCrossings(input, {
  copies: { Schema: {}, Optional: { properties: ['inner', 'pattern'] } },
});
