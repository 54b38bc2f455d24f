import { compile, compileFully, curry } from './facade.js';

const text: string = await compile('Hi, {{name}}')({ name: 'Ada' });
const full: string = await compileFully('Hi, {{name}}')({ name: 'Ada' });

// What a function gives is there first, and can be called then.
const next = await curry(1)(2);
const sum: number = await next(3);
// @ts-expect-error: a function that is nothing else does not know that it gives one
await curry(1)(2)(3);

export { full, sum, text };
