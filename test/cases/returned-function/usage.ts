import { compile, compileFully, connect, curry } from './facade.js';

const text: string = await compile('Hi, {{name}}')({ name: 'Ada' });
const full: string = await compileFully('Hi, {{name}}')({ name: 'Ada' });

// What a function gives is there first, and can be called then.
const next = await curry(1)(2);
const sum: number = await next(3);
// @ts-expect-error: a function that is nothing else does not know that it gives one
await curry(1)(2)(3);

const answer: string = await connect('localhost')('ada').send('hello');

export { answer, full, sum, text };
