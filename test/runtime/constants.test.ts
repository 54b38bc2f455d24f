import { afterAll, describe, expect, it } from 'vitest';
import { close, defineCrossings, original, toThread } from '../../src/index.js';

afterAll(() => close());

interface Kind {
  name: string;
  other?: Kind;
}

interface Kinds {
  readonly text: Kind;
  readonly inner: { readonly marks: readonly [Kind] };
  readonly act: Kind;
}

const lib = original('./fixtures/constants.mjs', import.meta.url);
defineCrossings(lib, {
  copies: { Kind: { original: lib.Kind } },
  constants: [lib.none, lib.kinds],
  plain: [lib.defaults, lib.themes],
});

const none = toThread.variable<Kind>(lib.none);
const kinds = toThread.variable<Kinds>(lib.kinds);
const kindOf = (name: string): Promise<Kind> => toThread(lib.kindOf, name) as Promise<Kind>;
const which = (value: unknown): Promise<number> => toThread(lib.which, value) as Promise<number>;

describe('constants that are instances of a class of data', () => {
  it('are the same objects wherever they come from, in all threads', async () => {
    const { text, inner, act } = await kinds;
    const [mark] = inner.marks;
    const noneCopy = await none;
    const found = await Promise.all(['text', 'mark', 'none', 'act', 'text', 'act'].map(kindOf));
    expect(found.map((kind) => [text, mark, noneCopy, act].indexOf(kind))).toEqual([0, 1, 2, 3, 0, 3]);
    expect([text.other, mark.other]).toEqual([mark, text]);
    expect(text.other).toBe(mark);
    expect(mark.other).toBe(text);
    expect(await kindOf('else')).not.toBe(await kindOf('else'));
    const { list, map } = (await toThread(lib.all)) as { list: Kind[]; map: Map<Kind, Kind> };
    expect(list.map((kind) => kind === text)).toEqual([true, false, true, false]);
    expect(map.get(text)).toBe(noneCopy);
  });

  it('are the original’s own where they are passed', async () => {
    const { text, inner, act } = await kinds;
    const values = [await none, text, inner.marks[0], act, { ...text }];
    expect(await Promise.all(values.map(which))).toEqual([0, 1, 2, 3, -1]);
    const seen: boolean[] = [];
    const visit = (kind: Kind, [mark]: Kind[]) => {
      seen.push(kind === text, mark === inner.marks[0]);
      return kind;
    };
    expect(await toThread(lib.visit, visit)).toBe(true);
    expect(await toThread(lib.visit, () => inner.marks[0])).toBe(false);
    expect(seen).toEqual([true, true]);
  });

  it('are others once they were changed, on either side', async () => {
    const { act } = await kinds;
    act.name = 'mine';
    expect(await which(act)).toBe(-1);
    const fresh = (await kinds).act;
    expect(fresh.name).toBe('act');
    expect(await which(fresh)).toBe(3);
    const before = await none;
    const after = (await toThread(lib.rename, 'nothing')) as Kind;
    expect([before.name, after.name, after === before]).toEqual(['none', 'nothing', false]);
  });
});

describe('constants that are plain objects, and that the original takes', () => {
  interface Options {
    indent: number;
    readonly marks: string[];
  }
  const defaults = toThread.variable<Options>(lib.defaults);
  const isDefault = (options: Options): Promise<boolean> => toThread(lib.isDefault, options) as Promise<boolean>;

  it('are the original’s own when they are passed back', async () => {
    const copy = await defaults;
    expect(await defaults).toBe(copy);
    expect(await Promise.all([copy, { ...copy }].map(isDefault))).toEqual([true, false]);
    expect(await toThread(lib.askIfDefault, async () => defaults)).toBe(true);
  });

  it('are others once they were changed here, and what they are when they were changed there', async () => {
    const mine = await defaults;
    mine.marks.push('+');
    expect(await isDefault(mine)).toBe(false);
    expect(await defaults).toEqual({ indent: 2, marks: ['*'] });
    const before = await defaults;
    await toThread(lib.setIndent, 4);
    expect([await isDefault(before), (await defaults).indent, await isDefault(await defaults)]).toEqual([
      true,
      4,
      true,
    ]);
  });
});

describe('plain objects that lie in a constant', () => {
  interface Theme {
    name: string;
    opposite?: Theme;
  }
  interface Themes {
    readonly dark: Theme;
    readonly light: Theme;
    readonly all: readonly Theme[];
    readonly byName: ReadonlyMap<string, Theme>;
  }
  const themes = toThread.variable<Themes>(lib.themes);
  const currentTheme = () => toThread(lib.currentTheme) as Promise<Theme>;
  const isDark = (theme: Theme) => toThread(lib.isDark, theme) as Promise<boolean>;

  it('are the same objects wherever they come from', async () => {
    const { dark, light, all, byName } = await themes;
    expect(
      [await currentTheme(), all[0], all[1], byName.get('light')].map((one) => [dark, light].indexOf(one as Theme)),
    ).toEqual([0, 0, 1, 1]);
    expect(light.opposite).toBe(dark);
    for (const count of [2, 10, 5000]) {
      const list = (await toThread(lib.manyThemes, count)) as { theme: Theme }[];
      expect(list.filter(({ theme }) => theme === dark)).toHaveLength(count / 2);
      expect(await toThread(lib.countDark, list)).toBe(count / 2);
    }
    expect(((await toThread(lib.distinctThemes)) as Theme[]).at(-1)).toBe(dark);
  });

  it('are the original’s own where they are passed, and others once they were changed', async () => {
    const { dark, light } = await themes;
    const given = (await toThread(lib.giveDefaults)) as object;
    expect(await Promise.all([dark, await currentTheme(), light, { ...dark }].map(isDark))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(await toThread(lib.isDefault, given)).toBe(true);
    dark.name = 'mine';
    expect([await isDark(dark), await isDark(await currentTheme())]).toEqual([false, true]);
    expect(await currentTheme()).toEqual({ name: 'dark' });
  });
});
