import type { Options as Original } from './input.js';
import { draw, type Handlers, listen, type Match, type O, type Options } from './facade.js';

const size: Options.Size = { width: 1 };
const name: O.Deep.Name = 'logo.png';
const both: Original.Both = await draw(size, name);
const listener: Handlers.Listener = { onEvent: async (event) => event === 'open' };
await listen(listener);
const matches: Match.All = [{ pattern: '*' }] satisfies Match[];

export { both, matches };
