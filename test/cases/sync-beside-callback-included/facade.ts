// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./sync-beside-callback-included/input.d.ts -o sync-beside-callback-included/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** What would be left out is asked for, and the rest is there as well. */
export class Bus extends Handle {
  static create(): Pipelined<Bus> {
    return toThread.construct(Bus, input.Bus);
  }
  read(address: number, callback: (error: Error | null, value: number) => void): Promise<void> {
    return toThread.run(original(this).read, address, callback);
  }
  readSync(address: number): Promise<number> {
    return toThread(original(this).readSync, address);
  }
  writeSync(address: number): Promise<void> {
    return toThread.run(original(this).writeSync, address);
  }
}

export function open(): Pipelined<Bus> {
  return toThread.handle(Bus, input.open);
}

export const tools = {
  detect(callback: (error: Error | null, found: string[]) => void): Promise<void> {
    return toThread.run(input.tools.detect, callback);
  },
  detectSync(): Promise<string[]> {
    return toThread(input.tools.detectSync);
  },
};

defineCrossings(input, {
  handles: { Bus: { class: Bus, original: input.Bus } },
  functions: { open: { facade: open, original: input.open } },
});
