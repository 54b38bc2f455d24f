import { expect, test } from 'vitest';
import { planSoundly } from '../../src/codegen/plan-soundly.js';
import type { Flaw } from '../../src/codegen/verify.js';
import { classExport, classOf, method, moduleOf, property, signature, string } from './plan/support/model.js';

const list = classOf(
  'List',
  ['first', 'last', 'size'].map((name) => method(name, signature([], string))),
);
const model = moduleOf([classExport('List')], [list]);
const options = { command: 'gen-async-facade lists', moduleFormat: 'esm' } as const;

const flaw = (owner: string): Flaw => ({
  code: 'facade-unsound',
  severity: 'error',
  message: '',
  owner,
  reason: 'TS2416',
});

async function roundsOf(found: (round: number) => readonly string[], of = model) {
  const texts: string[] = [];
  const verify = (text: string) => found(texts.push(text)).map(flaw);
  return { texts, ...(await planSoundly(of, options, verify, () => undefined)) };
}

test('a facade is planned again without what does not type-check, until all of it does', async () => {
  const blamed = [['List.first'], ['List.size', 'List.first'], []];
  const { texts, source, flaws, plan } = await roundsOf((round) => blamed[round - 1] ?? []);
  expect(texts).toHaveLength(3);
  expect(source).toBe(texts[2]);
  expect(flaws).toEqual([]);
  expect(plan.leftOut.map(({ name }) => name)).toEqual(['List.first', 'List.size']);
  expect(source).toContain('last()');
});

test('a setter that does not type-check is left out alone: the property can be read', async () => {
  const titled = moduleOf(
    [classExport('List')],
    [classOf('List', [property('title', string), method('first', signature([], string))])],
  );
  const { source, plan } = await roundsOf((round) => (round === 1 ? ['List.setTitle'] : []), titled);
  expect(plan.leftOut.map(({ name }) => name)).toEqual(['List.title = …']);
  expect(source).toContain('get title()');
  expect(source).not.toContain('setTitle');
});

test('what leaving it out does not mend is told', async () => {
  const { texts, flaws } = await roundsOf(() => ['List.first']);
  expect(texts).toHaveLength(2);
  expect(flaws.map(({ owner }) => owner)).toEqual(['List.first']);
});

test('there is an end to it, however much is found wrong', async () => {
  const { texts, flaws } = await roundsOf((round) => [`List.${round}`]);
  expect(texts).toHaveLength(10);
  expect(flaws.map(({ owner }) => owner)).toEqual(['List.10']);
});

test('what nobody could review is refused before the compiler has to check it', async () => {
  const verify = () => expect.fail();
  const { flaws } = await planSoundly(model, options, verify, () => undefined, 100);
  expect(flaws.map(({ code, severity }) => [code, severity])).toEqual([['facade-too-large', 'error']]);
  expect(flaws[0]?.message).toMatch(/^the facade would have \d+ lines$/);
  expect(flaws[0]?.wayOut).toContain('--include');
});
