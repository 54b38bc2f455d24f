// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./state-later/input.d.ts -o state-later/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

export class World extends Handle {
  static create(gravity: number): Pipelined<World> {
    return toThread.construct(World, input.World, gravity);
  }
  step(): Promise<void> {
    return toThread.run(original(this).step);
  }
}

/** Loads what the others need, and gives nothing back when it has. */
export function init(): Promise<void> {
  return toThread.run(input.init);
}

/** Gives what it has made: no word of the module. */
export function define(name: string): Promise<string> {
  return toThread(input.define, name);
}

defineCrossings(input, {
  handles: { World: { class: World, original: input.World } },
});
