import { type Builder, define, type Rule } from './facade.js';

const builder = define<'read' | 'write'>(async (can, cannot, get, name) => {
  const rule: Rule = await can('read', 'title');
  await rule.because('it is public');
  // @ts-expect-error a function by itself gives a promise, which has no methods of the rule
  await can('read').because('it is public');
  // @ts-expect-error
  await cannot('write').because('it is public');
  // @ts-expect-error no action of these
  await cannot('delete');
  const all: Rule[] = await get();
  const action: 'read' | 'write' = name;
  return void [all, action];
});

export const chained: Promise<Rule> = builder.can('read').because('it is public');
export const later: Promise<Builder<'read' | 'write'>> = builder;
