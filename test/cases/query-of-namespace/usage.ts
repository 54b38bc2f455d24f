import { create } from './facade.js';

const instance = await create();
const { helpers } = await instance.trees;
const isLeaf: boolean | undefined = await helpers.isLeaf?.('a');
// @ts-expect-error it is a promise, which is always true
if (helpers.isLeaf?.('a') === true) throw new Error('not reached');
const { depth } = await instance.limits;
export const shown: [boolean | undefined, number] = [isLeaf, depth];
