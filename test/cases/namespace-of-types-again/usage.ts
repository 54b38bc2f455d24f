import { type L, type Object, utilities } from './facade.js';

export const list: L.List<number> = [1];
export const head: Object.Head<[1, 2]> = 1;
const options: utilities.Options = { deep: true };
export const walked: number = await utilities.walk(options);
