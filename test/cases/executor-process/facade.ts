// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./executor-process/input.d.ts -o executor-process/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { executor: 'process' });

export class Device extends Handle {
  read(bytes: number): Promise<Buffer> {
    return toThread(original(this).read, bytes);
  }
  log(target: string | SharedArrayBuffer): Promise<void> {
    return toThread.run(original(this).log, target);
  }
  onData(listener: (data: Uint8Array) => void): Pipelined<this> {
    return toThread.handle(Device, original(this).onData, listener);
  }
}

/** Opens the device; its driver may crash. */
export function open(path: string): Pipelined<Device> {
  return toThread.handle(Device, input.open, path);
}

defineCrossings(input, {
  handles: { Device: { class: Device, original: input.Device } },
  functions: { open: { facade: open, original: input.open } },
});
