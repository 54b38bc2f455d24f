import { type ParseError, parse } from './facade.js';

await parse('{', (error: ParseError) => console.log(error.message, error.offset + 1, error instanceof SyntaxError));
// @ts-expect-error an error arrives without its methods
await parse('{', (error) => error.fragment());
