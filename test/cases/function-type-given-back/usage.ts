import { type Block, type Helper, helpers, registerHelper } from './facade.js';

await registerHelper('up', (text) => text.toUpperCase());
await registerHelper('wrap', async (_text, block?: Block) => `[${await block?.render({})}]`);
const up: Helper | undefined = (await helpers)['up'];
if (up !== undefined) await registerHelper('again', up);
const text: string | undefined = await up?.('a');
// @ts-expect-error a helper gives a text
await registerHelper('wrong', () => 1);
export { text };
