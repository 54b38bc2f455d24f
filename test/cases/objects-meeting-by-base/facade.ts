// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./objects-meeting-by-base/input.d.ts -o objects-meeting-by-base/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** A {@link Force} of the caller's own; its methods may be asynchronous. */
export interface ForceImplementation {
  initialize(count: number): void;
}

/** What goes in is declared as what all forces have in common. */
export class Force extends Handle {
  initialize(count: number): Promise<void> {
    return toThread.run(original(this).initialize, count);
  }
}

export class Center extends Force {
  x(): Promise<number> {
    return toThread(original(this).x);
  }
}

export class Simulation extends Handle {
  force(name: string, force: Force | ForceImplementation | null): Pipelined<this> {
    return toThread.handle(Simulation, original(this).force, name, force);
  }
  tick(): Promise<void> {
    return toThread.run(original(this).tick);
  }
}

export function center(): Pipelined<Center> {
  return toThread.handle(Center, input.center);
}

export function simulation(): Pipelined<Simulation> {
  return toThread.handle(Simulation, input.simulation);
}

defineCrossings(input, {
  handles: { Force: { class: Force }, Center: { class: Center }, Simulation: { class: Simulation } },
});
