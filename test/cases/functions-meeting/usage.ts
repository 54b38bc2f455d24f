import { align, flow, indent } from './facade.js';

const both = await flow(await align(), await indent(2), async (block) => block);
export const lines: string[] = (await both({ lines: ['a'] })).lines;
