import { letters, longest, Scanner } from './facade.js';

const scanner = await Scanner.create('a b');
for await (const token of await scanner.tokens) token.toUpperCase();
for await (const group of (await scanner.match(/a/)).groups) group.toUpperCase();
const walk = await scanner.walker();
for await (const step of await walk()) step.toUpperCase();
await scanner.each(async (rest) => (await rest.next()).done === true);
for await (const { text } of await scanner.find(/b/)) text.toUpperCase();
(await scanner.find('b')).join();
for await (const letter of await letters) letter.toUpperCase();
await longest(await scanner.tokens);
