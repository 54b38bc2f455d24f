import { Circle, largest, type Shape } from './facade.js';

const shape: Shape = await largest(await Circle.create(1), await largest());
await shape.setLabel('big');
// @ts-expect-error circles are shapes, and their area cannot be written
await shape.setArea(2);
await (await Circle.create(2)).setRadius(3);
