import { AstBuilder, ListBuilder, Matcher, Parser, SlowMatcher } from './facade.js';

const parser = await Parser.create<{ type: string }>(await AstBuilder.create(), await Matcher.create('en'));
export const tree: { type: string } = await parser.parse('Feature');
export const own: Parser<string> = await Parser.create(
  { stack: [''], reset: () => undefined, build: async (token) => token },
  await SlowMatcher.create('en'),
);
// @ts-expect-error a parser is no builder
await Parser.create(parser, await Matcher.create('en'));
await Parser.create<number[]>(await ListBuilder.create<string, number>(), await Matcher.create('en'));
