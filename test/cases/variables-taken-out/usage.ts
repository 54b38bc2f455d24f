import { all, create, depth, sum } from './facade.js';

const made: string = await create(await all);
await create({ sum: await sum, nothing: () => 0 });
// @ts-expect-error it may be undefined
const size: number = await depth;
export { made, size };
