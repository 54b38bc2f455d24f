import day, { extend } from './facade.js';

const extended = await extend(() => {}).extend(async (module) => void (await module(1)));
export const value: number = await extended(2).add(1).value();
export const own: number = await day(1).value();
