import { Builder, lengthOf, Parser, send, widen } from './facade.js';

export async function use(): Promise<string[]> {
  const builder = await Builder.create();
  const parser = await Parser.create(builder);
  await parser.parse('text');
  await builder.onstart(parser);
  await builder.onstart({ start: null });
  // @ts-expect-error a place begins at a number
  await builder.onstart({ start: 'first' });
  const own = await Parser.create({ onstart: async (other) => other.parse(''), ontext: () => undefined });
  // @ts-expect-error a parser has no end
  await lengthOf(own);
  const { start } = await widen({ start: 1 });
  await send({ body: ['a', [start.toFixed()]] });
  return builder.texts;
}
