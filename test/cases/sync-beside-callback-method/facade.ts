// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./sync-beside-callback-method/input.d.ts -o sync-beside-callback-method/facade.ts

import type { Done } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Done };

const input = original('./input.js', import.meta.url);

export class Bus extends Handle {
  static create(): Pipelined<Bus> {
    return toThread.construct(Bus, input.Bus);
  }
  static scanSync(): Promise<number[]> {
    return toThread(input.Bus.scanSync);
  }
  read(address: number, callback: Done): Pipelined<this> {
    return toThread.handle(Bus, original(this).read, address, callback);
  }
  i2cReadSync(address: number, length: number, buffer: Uint8Array): Promise<number> {
    return toThread.mutates([2], original(this).i2cReadSync, address, length, buffer);
  }

  /** A promise of its own has a place here. */
  close(): Promise<void> {
    return toThread.run(original(this).close);
  }
  closeSync(): Promise<void> {
    return toThread.run(original(this).closeSync);
  }

  /** Nothing beside it does the same. */
  watch(callback: (error: Error | null) => void): Promise<void> {
    return toThread.run(original(this).watch, callback);
  }
}

export class Derived extends Bus {
  static override create(): Pipelined<Derived> {
    return toThread.construct(Derived, input.Derived);
  }
  writeSync(address: number): Promise<number> {
    return toThread(original(this).writeSync, address);
  }
}

export class Pins extends Handle {
  readSync(pin: number): Promise<boolean> {
    return toThread(original(this).readSync, pin);
  }
}

export function pins(): Pipelined<Pins> {
  return toThread.handle(Pins, input.pins);
}

export const tools = {
  detectSync(): Promise<string[]> {
    return toThread(input.tools.detectSync);
  },
};

defineCrossings(input, {
  handles: {
    Bus: { class: Bus, original: input.Bus, ends: 'close' },
    Derived: { class: Derived, original: input.Derived },
    Pins: { class: Pins },
  },
  functions: { pins: { facade: pins, original: input.pins } },
});
