// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./function-type-given-back/input.d.ts -o function-type-given-back/facade.ts

import { defineCrossings, Handle, original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

/** A {@link Helper} of the caller's own, which may be asynchronous. */
export interface HelperImplementation {
  (text: string, block?: Block): string | Promise<string>;
}

/** A {@link Block} of the caller's own; its methods may be asynchronous. */
export interface BlockImplementation {
  render(context: unknown): string | Promise<string>;
  readonly hash: Record<string, unknown>;
}

export interface Helper {
  (text: string, block?: Block | BlockImplementation): Promise<string>;
}
/** Goes in as any function does, although the registered ones come back. */
export class Helper extends Handle {}

/** Renders a block; only helpers get it. */
export class Block extends Handle {
  render(context: unknown): Promise<string> {
    return toThread(original(this).render, context);
  }
  get hash(): Promise<Record<string, unknown>> {
    return toThread.get(original(this).hash);
  }
}

export function registerHelper(name: string, helper: HelperImplementation): Promise<void> {
  return toThread.run(input.registerHelper, name, helper);
}

export const helpers: PromiseLike<{ [key: string]: Helper }> = toThread.variable(input.helpers);

defineCrossings(input, {
  handles: { Helper: { class: Helper, callable: true }, Block: { class: Block } },
});
