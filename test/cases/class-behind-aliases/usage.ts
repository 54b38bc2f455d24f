import { Query, run } from './facade.js';

interface User {
  readonly name: string;
}

const query = Query.create<User>('users').where({ name: 'Ada' });
const users: User[] = await query.all();
const same: User[] = await run(await query);
const typed: Query<User> = await query;
// @ts-expect-error: a query is made by the thread
new Query('users');
export { same, typed, users };
