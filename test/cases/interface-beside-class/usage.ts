import { parse, Query, run } from './facade.js';

const query = await Query.create('table').where('x = 1');
export const plan: string = await query.explain();
export const rows: number = (await run(query)) + (await run(await parse('select 1')));
