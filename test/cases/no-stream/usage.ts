import { atom } from './facade.js';

const one = await atom(1);
await one.set(2);
export const value: number = await one.get();
