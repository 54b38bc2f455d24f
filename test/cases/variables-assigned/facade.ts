// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./variables-assigned/input.d.ts -o variables-assigned/facade.ts

import { defineCrossings, Handle, original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 }).default;

export class Cache extends Handle {
  get(key: string): Promise<string | undefined> {
    return toThread(original(this).get, key);
  }
  clear(): Promise<void> {
    return toThread.run(original(this).clear);
  }
}

export function setTags(value: [string, string]): Promise<void> {
  return toThread.set(input.tags, value);
}

export function escape(text: string): Promise<string> {
  return toThread(input.escape, text);
}

export function setEscape(value: (text: string) => string | Promise<string>): Promise<void> {
  return toThread.set(input.escape, value);
}

export function setCache(value: Cache | undefined): Promise<void> {
  return toThread.set(input.cache, value);
}

export function setLocale(locale: string): Promise<void> {
  return toThread.run(input.setLocale, locale);
}

export function setSetLocale(value: (locale: string) => void): Promise<void> {
  return toThread.set(input.setLocale, value);
}

export function setLocaleProperty(value: string): Promise<void> {
  return toThread.set(input.locale, value);
}

/** Not to be assigned, however it is declared. */
export function render(text: string, data: object): Promise<string> {
  return toThread(input.render, text, data);
}

/** Where a value begins and ends. */
export const tags: PromiseLike<[string, string]> = toThread.variable(input.tags);

export const cache: PromiseLike<Cache | undefined> = toThread.variable(input.cache);
export const locale: PromiseLike<string> = toThread.variable(input.locale);
export const version: PromiseLike<string> = toThread.value(input.version);

export const nested = {
  depth: toThread.variable<number>(input.nested.depth),
  setDepth(value: number): Promise<void> {
    return toThread.set(input.nested.depth, value);
  },
};

const templatesDefault = {
  tags,
  escape,
  cache,
  setLocale,
  locale,
  render,
  version,
  nested,
  setTags,
  setEscape,
  setCache,
  setSetLocale,
  setLocaleProperty,
};

defineCrossings(input, {
  handles: { Cache: { class: Cache } },
  objects: [
    { object: nested, setters: { depth: 'setDepth' } },
    {
      object: templatesDefault,
      setters: {
        tags: 'setTags',
        escape: 'setEscape',
        cache: 'setCache',
        setLocale: 'setSetLocale',
        locale: 'setLocaleProperty',
      },
    },
  ],
});

export default templatesDefault;
