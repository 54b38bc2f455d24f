import { Engine, retry } from './facade.js';

export const answer: number = await retry(async (attempt) => attempt);
const engine = await Engine.create({
  loader: async () => new Uint8Array(1),
  filter: () => true,
  store: { get: async () => undefined },
});
await engine.each(() => {});
