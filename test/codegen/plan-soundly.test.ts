import { describe, expect, it } from 'vitest';
import { planSoundly } from '../../src/codegen/plan-soundly.js';
import type { Flaw } from '../../src/codegen/verify.js';
import {
  classExport,
  classOf,
  method,
  moduleOf,
  parameterType,
  reference,
  signature,
  string,
} from './plan/support/model.js';

const parameters = { typeParameters: [{ name: 'T', modifiers: [] }] };
const base = classOf('List', [method('first', signature([], parameterType('T')))], parameters);
const derived = (count: number, more: object = parameters) =>
  Array.from({ length: count }, (_, index) =>
    classOf(`List${index}`, [method('again', signature([], reference('List', string)))], {
      extends: reference('List', string),
      ...more,
    }),
  );
const modelOf = (classes: ReturnType<typeof derived>) =>
  moduleOf(
    [base, ...classes].map(({ name }) => classExport(name)),
    [base, ...classes],
  );
const options = { command: 'gen-async-facade lists', moduleFormat: 'esm' } as const;

const DRAFT = 'type Pipelined<H> = Promise<H>';
const flaw = (owner: string): Flaw => ({
  code: 'facade-unsound',
  severity: 'error',
  message: '',
  owner,
  reason: 'TS2416',
});

async function roundsOf(classes: ReturnType<typeof derived>, found: readonly (readonly string[])[]) {
  const texts: string[] = [];
  const verify = (text: string) => (found[texts.push(text) - 1] ?? []).map(flaw);
  return { texts, ...(await planSoundly(modelOf(classes), options, verify, () => undefined)) };
}

describe('rounds of a facade with many classes that extend each other', () => {
  it('are of a draft until that is sound, and then of the facade that is returned', async () => {
    const { texts, source, flaws, plan } = await roundsOf(derived(8), [['List3.again'], [], ['List5.again'], []]);
    expect(texts.map((text) => text.includes(DRAFT))).toEqual([true, true, false, false]);
    expect(texts.at(-1)).toBe(source);
    expect(flaws).toEqual([]);
    expect(plan.leftOut.map(({ name }) => name)).toEqual(['List3.again', 'List5.again']);
  });

  it('are the facade’s own where leaving things out does not mend a draft', async () => {
    const { texts, source, flaws } = await roundsOf(derived(8), [['List3.again'], ['List3.again'], []]);
    expect(texts.map((text) => text.includes(DRAFT))).toEqual([true, true, false]);
    expect(source).toBe(texts[2]);
    expect(flaws).toEqual([]);
  });
});

describe('rounds of a facade that is checked fast', () => {
  it.each([
    ['few such classes', derived(7)],
    ['most of them without type parameters', [...derived(8), ...derived(50, {}).slice(8)]],
  ])('are its own: %s', async (_, classes) => {
    const { texts, source } = await roundsOf(classes, [['List3.again'], []]);
    expect(texts.some((text) => text.includes(DRAFT))).toBe(false);
    expect(source).toBe(texts[1]);
    expect(source).toContain('type Pipelined');
  });
});
