import { Box, Pen, Point, Shape, tools } from './facade.js';

export async function use(): Promise<number[]> {
  const pen: Pen = await Pen.create(2);
  const text: string = await Box.create('a line').get();
  const shape = Shape.create('box');
  const { x } = await (await Point).create(3);
  const ruler = await tools.Ruler.create();
  return [await pen.draw(text), await pen.size, await shape.area(), await shape.twin().area(), await Shape.count, x, await ruler.measure()];
}
