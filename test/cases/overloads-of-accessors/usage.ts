import { density } from './facade.js';

export async function use(): Promise<number[]> {
  const read = await density<{ at: number }>().x();
  const at: number = await read({ at: 1 });
  const made = density<{ at: number }>()
    .x((row) => row.at)
    .thresholds(3)
    .size([at, 2]);
  return (await made)([{ at: 1 }]);
}
