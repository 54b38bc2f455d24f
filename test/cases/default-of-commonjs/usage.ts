import lib, { type Options, type Parser } from './facade.js';

const options: Options = { strict: true };
const parser: Parser = await lib.Parser.create(options);
await parser.feed('a');
export const words: string[] = await lib.parse('a b', options);
export const text: string = await lib.delete(await lib.tools.trim(await lib.version));
export const kind: 1 = lib.Kind.Word;
// @ts-expect-error there is nothing of that name
lib.default;
