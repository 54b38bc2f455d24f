// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class-own-create/input.d.ts -o class-own-create/facade.ts

import { defineCrossings, Handle, original, type Pipelined, type Subclassable, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Pool extends Handle {
  static construct(size: number): Pipelined<Pool> {
    return toThread.construct(Pool, input.Pool, size);
  }
  static create(size: number, name: string): Pipelined<Pool> {
    return toThread.handle(Pool, input.Pool.create, size, name);
  }
  drain(): Promise<void> {
    return toThread.run(original(this).drain);
  }
}

/** Inherits the static `create`, which makes something else than its constructor. */
export class Basin extends (Pool as unknown as Subclassable<typeof Pool>) {
  static construct(depth: string, lid: boolean): Pipelined<Basin> {
    return toThread.construct(Basin, input.Basin, depth, lid);
  }
}

defineCrossings(input, {
  handles: { Pool: { class: Pool, original: input.Pool }, Basin: { class: Basin, original: input.Basin } },
});
