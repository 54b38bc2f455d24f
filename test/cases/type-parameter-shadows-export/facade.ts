// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./type-parameter-shadows-export/input.d.ts -o type-parameter-shadows-export/facade.ts

import type { Version as Version_ } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Version_ as Version };

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** In the class, `Version` means the parameter, which is limited to the type of that name. */
export class Id<Version extends Version_ = Version_> extends Handle {
  static create<Version extends Version_ = Version_>(): Pipelined<Id<Version>> {
    return toThread.construct(Id, input.Id);
  }
  get version(): Promise<Version> {
    return toThread.get(original(this).version);
  }
  upgrade(): Pipelined<Id<1>> {
    return toThread.handle(Id, original(this).upgrade);
  }
}

export function latest(id: Id): Promise<Version_> {
  return toThread(input.latest, id);
}

defineCrossings(input, {
  handles: { Id: { class: Id, original: input.Id } },
});
