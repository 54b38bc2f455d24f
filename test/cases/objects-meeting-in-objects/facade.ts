// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./objects-meeting-in-objects/input.d.ts -o objects-meeting-in-objects/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** A {@link Box} of the caller's own; its methods may be asynchronous. */
export interface BoxImplementation {
  insert(child: Box, index: number): void;
  readonly width: number;
  free(): void;
}

/** What makes objects is in an object within the exported one. */
export class Box extends Handle {
  insert(child: Box | BoxImplementation, index: number): Promise<void> {
    return toThread.run(original(this).insert, child, index);
  }
  get width(): Promise<number> {
    return toThread.get(original(this).width);
  }
  free(): Promise<void> {
    return toThread.run(original(this).free);
  }
}

export const Layout = {
  Box: {
    create(): Pipelined<Box> {
      return toThread.handle(Box, input.default.Box.create);
    },
    destroy(box: Box | BoxImplementation): Promise<void> {
      return toThread.run(input.default.Box.destroy, box);
    },
  },
  EDGE_LEFT: 0 as const,
};

defineCrossings(input, {
  handles: { Box: { class: Box, ends: 'free' } },
});

export default Layout;
