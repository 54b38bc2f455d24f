import { cached, configure, type FormatImplementation, formatOf, memory, register, registerAll, walk } from './facade.js';

const shout: FormatImplementation = {
  name: 'shout',
  parse: async (text) => text.toUpperCase(),
  fallback: () => formatOf('json'),
};

export async function use(): Promise<string> {
  await register(shout);
  await register({ name: 'whisper', parse: (text) => text.toLowerCase(), fallback: () => null });
  await register(await formatOf('json'));
  await registerAll([shout, await formatOf('json')], { shout });
  await configure({ format: shout });
  await configure({ format: 'json' });
  // @ts-expect-error a format can parse
  await register({ name: 'mute', fallback: () => null });

  const values = new Map<string, number>();
  const store = cached<number>({
    get: (key) => values.get(key) ?? 0,
    put: async (key, value) => {
      values.set(key, value);
    },
  });
  await cached(await memory(1));
  await walk('text', { depth: 0, visit: async (text) => text === '' });
  return (await store.get('a')).toFixed();
}
