import { Bus, pins, tools } from './facade.js';

const bus = await Bus.create();
export const read: number = await bus.i2cReadSync(1, 2, new Uint8Array(2));
await bus.close();
export const found: string[] = await tools.detectSync();
export const isHigh: boolean = await pins().readSync(4);
// @ts-expect-error the one beside it gives a promise
await bus.i2cRead(1, 2, new Uint8Array(2), () => {});
