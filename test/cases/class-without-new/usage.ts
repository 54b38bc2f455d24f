import { Agent, Amount, Point } from './facade.js';

const { browser } = await Agent.call('Mozilla/5.0');
const asked: string = await Agent.create('Mozilla/5.0').browser();
const precise = await Amount.call();
const sum: Amount = await precise.create(1).plus(await Amount.call(2));
// @ts-expect-error: create() does the same
await Point.call(1, 2);
console.log(browser, asked, sum);
