import { type Amount, amounts, posix } from './facade.js';

const sum: Amount = await amounts.one.plus(amounts['9']).plus(await amounts.parse('2'));
const same: Amount = await amounts.two;
const text: string = await sum.toString();
const path: string = await posix.join('a', text);

// @ts-expect-error a path is no amount
await same.plus(posix);

export { path };
