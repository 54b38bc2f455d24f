// Checked by the compiler (`npm run typecheck`), never run.
import { type Handle, type Pipelined, snapshot } from 'gen-async-facade';
import Default, {
  Database,
  type Options,
  type RunResult,
  SqliteError,
  Statement,
  type Transaction,
} from '../../generated/better-sqlite3.js';
import { typeOf } from './type-of.js';

typeOf(Default).is<typeof Database>();
typeOf(Database.create()).is<Pipelined<Database>>();
Database.create('app.db', { readonly: true, timeout: 10 } satisfies Options);
Database.create(Buffer.alloc(8));
// @ts-expect-error objects are made by `create`
new Database();
// @ts-expect-error nor by `new` of other classes
new Statement();
// @ts-expect-error a name or a buffer
Database.create(1);
// @ts-expect-error no such option
Database.create('app.db', { readable: true });

const db = Database.create('app.db');
db satisfies Handle;
typeOf(db.memory).is<Promise<boolean>>();
typeOf(db.name).is<Promise<string>>();
typeOf(db.exec('BEGIN').exec('COMMIT').inTransaction).is<Promise<boolean>>();
typeOf(db.pragma('user_version', { simple: true })).is<Promise<unknown>>();
typeOf(db.serialize()).is<Promise<Buffer>>();
// @ts-expect-error properties are read asynchronously, and not written
db.memory = true;

// Generics of the original: parameters and rows.
interface Row {
  readonly id: number;
  readonly name: string;
}
typeOf(db.prepare('SELECT 1')).is<Pipelined<Statement<unknown[], unknown>>>();
const byId = db.prepare<[number], Row>('SELECT * FROM people WHERE id = ?');
typeOf(byId).is<Pipelined<Statement<[number], Row>>>();
typeOf(byId.get(1)).is<Promise<Row | undefined>>();
typeOf(byId.all(1)).is<Promise<Row[]>>();
typeOf(byId.run(1)).is<Promise<RunResult>>();
typeOf(byId.iterate(1)).is<AsyncIterableIterator<Row>>();
typeOf(byId.database).is<Pipelined<Database>>();
// @ts-expect-error the parameter is a number
byId.get('1');
// @ts-expect-error there is one parameter
byId.get();
const byName = db.prepare<{ name: string }, Row>('SELECT * FROM people WHERE name = @name');
typeOf(byName.get({ name: 'ada' })).is<Promise<Row | undefined>>();
// @ts-expect-error the parameter has another name
byName.get({ nam: 'ada' });

async function use(): Promise<void> {
  typeOf(await db.prepare<[], Row>('SELECT 1').pluck().get()).is<Row | undefined>();
  typeOf((await byId.get(1))?.name).is<string | undefined>();
  // @ts-expect-error there may be no such row
  (await byId.get(1)).name;
  for await (const row of byId.iterate(1)) typeOf(row).is<Row>();
  await using own = await Database.create();
  typeOf(await own.open).is<boolean>();
  const { open, memory } = await snapshot(own);
  typeOf(open && memory).is<boolean>();
}
typeOf(use).is<() => Promise<void>>();

// Transactions keep the signature of their function, which may be asynchronous.
const move = db.transaction(async (from: number, to: string): Promise<RunResult> => {
  await byId.get(from);
  return await db.prepare<[string]>('INSERT INTO t VALUES (?)').run(to);
});
typeOf(move(1, 'b')).is<Promise<RunResult>>();
typeOf(move.immediate(1, 'b')).is<Promise<RunResult>>();
typeOf(db.transaction((n: number) => n + 1)(1)).is<Promise<number>>();
move satisfies Promise<Transaction<(from: number, to: string) => Promise<RunResult>>>;
// @ts-expect-error the parameters are those of the function
move('a', 'b');

// Callbacks may be asynchronous, at any depth.
db.function('later', async (n: number) => n + 1);
db.function('later', { deterministic: true, varargs: true }, async (...all: number[]) => all.length);
db.aggregate('total', {
  start: async () => 0,
  step: async (total: number, next: number) => total + next,
  result: async (total) => total / 2,
});
db.backup('copy.db', { progress: async ({ remainingPages }) => remainingPages });
db.table('numbers', {
  columns: ['n'],
  *rows() {
    yield [1];
  },
});
// @ts-expect-error the name is missing
db.function(() => 1);

const failed: unknown = new Error();
if (failed instanceof SqliteError) typeOf(failed.code).is<string>();
