import { again, array, check, command, describe, either, fields, first, keyBy, kinds, last, object, type Output, shortest, text } from './facade.js';

export async function use(): Promise<string[]> {
  const list = await array(await text());
  const names = await list.parse(['ada']);
  // @ts-expect-error a number is no schema
  array(1);

  const record = await object({ name: await text(), tags: list });
  const { name, tags } = await record.parse({});
  const some: string | string[] = await (await either([await text(), list])).parse(names);
  type Row = Output<typeof record>;
  const row: Row = { name, tags };

  const run = await command('run');
  await describe(run);
  await describe({ name: 'walk' });
  // @ts-expect-error a name is text
  await describe({ name: 1 });
  const short: string = (await shortest([run, { name: 'walk' }])).name;
  await (await first([run])).run();
  await again({ kind: 'length' });
  const plain = await (await fields({ name: await text() })).parse({});
  const end: string[] = await (await last([await text(), list])).parse([]);
  const { one } = await kinds({ one: await check() });
  const byKey = await keyBy([{ key: 'a', value: 1 }]);
  return [...names, name.trim(), ...tags, row.name, ...[some].flat(), short, plain.name, ...end, one.kind, `${byKey['a']?.value.toFixed()}`];
}
