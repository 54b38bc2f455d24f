import { describe, expect, it } from 'vitest';
import {
  classExport,
  classOf,
  facadeOf,
  functionExport,
  method,
  moduleOf,
  planOf,
  signature,
  string,
} from './support/model.js';

describe('what did not type-check', () => {
  const thing = classOf('Thing', [method('good', signature([], string)), method('bad', signature([], string))]);
  const model = moduleOf([classExport('Thing'), functionExport('f', signature([], string))], [thing]);
  const unsound = new Map([
    ['Thing.bad', 'TS2416'],
    ['f', 'TS2322'],
  ]);

  it('is left out with its reason, and the rest stays', () => {
    const text = facadeOf(model, { unsound });
    expect(text).toContain('good(): Promise<string>');
    expect(text).not.toContain('bad(');
    expect(text).not.toContain('function f(');
    const reasons = new Map(planOf(model, { unsound }).leftOut.map((one) => [one.name, one.reason]));
    expect(reasons.get('Thing.bad')).toContain('TS2416');
    expect(reasons.get('f')).toContain('TS2322');
  });
});
