import { filters, helpers, makers } from './facade.js';

await filters.define('up', (text) => text.toUpperCase());
await helpers.define('long', async (text) => text.length > 9);
const up = await filters.get('up');
export const text: string = await up('a');
const make = await makers.get('a');
export const made: string = await make();
await make[Symbol.asyncDispose]();
