import render, { inline } from './facade.js';

const text: string = await render('a', { deep: true });
const line: string = await render.inline(text);
const version: string = await render.version;

// @ts-expect-error it is a function of strings
await render.inline(1);

export { inline, line, version };
