import { optional, text } from './facade.js';

export async function use(): Promise<boolean | undefined> {
  const { pattern } = await optional(await text(/a/));
  return pattern?.test('a');
}
