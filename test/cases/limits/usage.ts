import { fallback, fallbackOf, issuesOf, list, note, parse, pipe, rule, show, text } from './facade.js';

export async function use(): Promise<string[]> {
  const tags: string[] = await parse(await list(await text()), []);
  const [issue] = await issuesOf(await rule((word) => word !== ''), '');
  const kind: 'rule' | undefined = issue?.kind;
  const fine: boolean | undefined = await issue?.test('x');

  const named = await fallback(await text(), 'nobody');
  const name: string = await parse(named, 1);
  const instead: 'nobody' = await fallbackOf(named);
  // of the fallback itself no class knows: it is fetched by hand
  const absent: 'nobody' | undefined = await named.fallback;
  const restored: 'nobody' | undefined = await named.restore?.(1);
  const noted = await pipe(await text(), await note('a name'));
  const word: string = await parse(noted, 'ada');
  const [schema] = (await noted.items) ?? [await text()];
  const label: string | undefined = await noted.label;
  await show({ kind: 'note', describe: () => 'a note of ours' });
  // @ts-expect-error which is none of the items that a schema takes
  pipe(schema, { kind: 'note', describe: () => 'a note of ours' });
  return [...tags, name, instead, word, `${kind} ${fine} ${label} ${absent} ${restored}`];
}
