import { Align, align, lamp, Sizes } from './facade.js';

await align(Align.Left);
const weights: 100 | 800 = Align.weights['extra-bold'];
const color: 'green' = lamp.color;
const low: 1 = lamp.levels.low;
const none: null = lamp.levels.none;
const small: 's' | 'small' = (await Sizes).Small;
// @ts-expect-error a side is wanted
await align(lamp.color);
export { color, low, none, small, weights };
