import { Kind, names, read } from './facade.js';

export const words: string[] = await read(Kind.Words);
export const count: number = await read(Kind.Count);
export const name: 0 | 1 | 7 | '8' | 9 = await names();
