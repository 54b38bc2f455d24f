// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./javascript/input.js -o javascript/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** A stack of texts. */
export class Stack extends Handle {
  /** @param {string[]} items */
  static create(items: string[]): Pipelined<Stack> {
    return toThread.construct(Stack, input.Stack, items);
  }
  get items(): Promise<string[]> {
    return toThread.get(original(this).items);
  }
  setItems(value: string[]): Promise<void> {
    return toThread.set(original(this).items, value);
  }

  /** @returns {string | undefined} */
  pop(): Promise<string | undefined> {
    return toThread(original(this).pop);
  }

  /** @returns {number} */
  __size(): Promise<number> {
    return toThread(original(this).__size);
  }
  owned(): AsyncGenerator<{ item: string; stack: Stack }, void, unknown> {
    return toThread.iterate(original(this).owned);
  }
}

/**
 * Adds two numbers.
 *
 * @param {number} left
 * @param {number} [right]
 * @returns {number}
 */
export function add(left: number, right?: number | undefined): Promise<number>;
export function add(...args: unknown[]): unknown {
  return toThread(input.add, ...args);
}

defineCrossings(input, {
  handles: { Stack: { class: Stack, original: input.Stack } },
});
