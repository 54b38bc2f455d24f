import { Kind, kindOf, list, origin, pair, Spot, TextKind } from './facade.js';

export async function use(): Promise<string[]> {
  const text = await TextKind.create({ limit: 3 });
  const [first] = await pair(text);
  await (await first.trim()).name;
  const valid: boolean = await text.standard.validate('abc');
  const kind: Kind = await kindOf('number');
  const { x } = await origin();
  const spot: Spot = await Spot.at('here');
  const zero: number = (await Spot.zero).x;
  // @ts-expect-error a number is no kind
  await list([1]);
  return list([text, kind, await Kind.create(`${valid} ${x + spot.x + zero}`)]);
}
