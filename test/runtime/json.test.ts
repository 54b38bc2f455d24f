import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { close, defineCrossings, FunctionHandle, Handle, original, toThread } from '../../src/index.js';
import { lib, Resource } from './support/lib.js';

afterAll(() => close());

/** Its original declares a `toJSON`. */
class Written extends Handle {
  toJSON(key?: string): Promise<{ text: string; key?: string }> {
    return toThread(original(this).toJSON, key);
  }
}
defineCrossings(lib, { handles: { Written: { class: Written } } });
const written = (): Promise<Written> => toThread.handle(Written, lib.makeWritten, 'a');

const unsettled = 'JSON.stringify cannot wait: a result has to be awaited first';

describe('JSON.stringify', () => {
  it('does not make {} of what is in a thread', async () => {
    const resource = await Resource.create();
    const advice = /JSON\.stringify cannot wait: this Resource lives in a thread\. .*copy: \['Resource'\]/;
    expect(() => JSON.stringify({ found: [resource] })).toThrow(advice);
    expect(() => JSON.stringify(resource.child())).toThrow(unsettled);
    expect(inspect({ resource })).toBe('{ resource: Resource {} }');
    expect(Object.keys(resource)).toEqual([]);
  });

  it('gives of an error what the error itself says', async () => {
    const error = await toThread<Promise<unknown>>(lib.fail, 'written').catch((error: unknown) => error);
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({ error: { message: 'not found', at: 3 } });
    expect(error).toMatchObject({ seen: true });
    expect(Object.keys(error as Error)).toEqual(['at', 'seen']);
  });

  it('does not make {} of the promise that toJSON of an original gives', async () => {
    const made = await written();
    expect(() => JSON.stringify({ made })).toThrow(unsettled);
    expect(() => JSON.stringify(made.toJSON())).toThrow(unsettled);
    expect(JSON.stringify(await made.toJSON('k'))).toBe('{"text":"a","key":"k"}');
  });

  it('does not make {} of a constant that is still there', async () => {
    const place = toThread.value(lib.limits);
    expect(() => JSON.stringify({ place })).toThrow(/has to be awaited/);
    expect(JSON.stringify({ place: await place })).toBe('{"place":{"most":3}}');
  });

  it('leaves functions out, as always', async () => {
    const resource = await Resource.create();
    const scale = await resource.scaler();
    expect(scale).toBeInstanceOf(FunctionHandle);
    expect(JSON.stringify({ a: 1, scale, all: [scale] })).toBe('{"a":1,"all":[null]}');
  });
});
