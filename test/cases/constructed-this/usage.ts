import { layout, slice, tree } from './facade.js';

const place = await layout<string>();
const placed = await place(await tree('root'));
const x: number = await placed.x;
await slice(placed, x);
