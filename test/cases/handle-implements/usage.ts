import { all, Gauge, Kiosk, LengthRule, type Rule, visit } from './facade.js';

export async function use(): Promise<string[]> {
  const length = await LengthRule.create(3);
  const rule: Rule = length;
  const both = await all([length, rule]);
  const test = await length.test();
  const passed: boolean = await test('abc');
  const name: string | undefined = (await test.OPTIONS)?.name;
  // @ts-expect-error its tests take numbers
  await all([await Gauge.create()]);
  await visit(await Kiosk.create());
  return [await both.describe(), `${passed} ${name}`];
}
