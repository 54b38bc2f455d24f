/** The work of the demonstration, once on the blocking library and once through its facade, with a heartbeat beside it. */
import BlockingDatabase from 'better-sqlite3';
import { close } from 'gen-async-facade';
import Database from './better-sqlite3.js';

const [file = 'demo.db'] = process.argv.slice(2);
const ROWS = 200_000;

interface Order {
  id: number;
  customer: number;
  amount: number;
}

interface Measured {
  readonly milliseconds: number;
  /** The longest time for which no timer could fire. */
  readonly stall: number;
  readonly result: string;
}

const slowQuery = `
  SELECT a.customer % 7 AS bucket, count(*) AS n, sum(a.amount) AS total
  FROM orders a JOIN customers c ON c.id = a.customer
  WHERE c.name LIKE '%9%' OR a.note LIKE '%4%2%'
  GROUP BY bucket ORDER BY total DESC`;

/** Runs the work beside a heartbeat that would fire each millisecond, and takes the longest time between two beats. */
async function measure(work: () => string | Promise<string>): Promise<Measured> {
  let last = performance.now();
  let stall = 0;
  const beat = () => {
    const now = performance.now();
    stall = Math.max(stall, now - last);
    last = now;
  };
  const heartbeat = setInterval(beat, 1);
  const start = performance.now();
  const result = await work();
  const milliseconds = performance.now() - start;
  beat();
  clearInterval(heartbeat);
  return { milliseconds, stall, result };
}

function fill(): void {
  const db = new BlockingDatabase(file);
  db.pragma('journal_mode = WAL');
  db.exec(`
    CREATE TABLE customers(id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE orders(id INTEGER PRIMARY KEY, customer INTEGER, amount INTEGER, note TEXT);
    CREATE TABLE moves(id INTEGER PRIMARY KEY, source INTEGER, target INTEGER, amount INTEGER)`);
  const customer = db.prepare('INSERT INTO customers(name) VALUES (?)');
  const order = db.prepare('INSERT INTO orders(customer, amount, note) VALUES (?, ?, ?)');
  db.transaction(() => {
    for (let i = 0; i < 5_000; i++) customer.run(`customer ${i}`);
    for (let i = 0; i < ROWS; i++) order.run(1 + (i % 5_000), (i * 7919) % 1000, `order ${i * 31}`);
  })();
  db.close();
}

const describeBuckets = (rows: readonly { n: number }[]): string =>
  `${rows.length} groups, ${rows.reduce((sum, row) => sum + row.n, 0).toLocaleString('en')} orders`;

fill();
const blocking = new (class {
  readonly #db = new BlockingDatabase(file);

  slowQueries(): string {
    const query = this.#db.prepare<[], { n: number }>(slowQuery);
    let rows: { n: number }[] = [];
    for (let i = 0; i < 3; i++) rows = query.all();
    return describeBuckets(rows);
  }

  transaction(): string {
    const find = this.#db.prepare<[number], Order>('SELECT * FROM orders WHERE id = ?');
    const insert = this.#db.prepare('INSERT INTO moves(source, target, amount) VALUES (?, ?, ?)');
    const move = this.#db.transaction((count: number) => {
      for (let i = 1; i <= count; i++) insert.run(i, i + 1, find.get(i)?.amount);
    });
    move(2_000);
    return '2,000 moves';
  }

  iterate(): string {
    let sum = 0;
    for (const row of this.#db.prepare<[], Order>('SELECT * FROM orders').iterate()) sum += row.amount;
    return `sum ${sum.toLocaleString('en')}`;
  }

  gets(): string {
    const find = this.#db.prepare<[number], Order>('SELECT * FROM orders WHERE id = ?');
    let found = 0;
    for (let i = 1; i <= 20_000; i++) if (find.get(i)) found++;
    return `${found.toLocaleString('en')} rows`;
  }

  close(): void {
    this.#db.close();
  }
})();

const facade = {
  db: Database.create(file),

  async slowQueries(): Promise<string> {
    const query = this.db.prepare<[], { n: number }>(slowQuery);
    let rows: { n: number }[] = [];
    for (let i = 0; i < 3; i++) rows = await query.all();
    return describeBuckets(rows);
  },

  async transaction(): Promise<string> {
    const find = await this.db.prepare<[number], Order>('SELECT * FROM orders WHERE id = ?');
    const insert = await this.db.prepare('INSERT INTO moves(source, target, amount) VALUES (?, ?, ?)');
    const move = this.db.transaction(async (count: number) => {
      for (let i = 1; i <= count; i++) await insert.run(i, i + 1, (await find.get(i))?.amount);
    });
    await move(2_000);
    return '2,000 moves';
  },

  async iterate(): Promise<string> {
    let sum = 0;
    for await (const row of this.db.prepare<[], Order>('SELECT * FROM orders').iterate()) sum += row.amount;
    return `sum ${sum.toLocaleString('en')}`;
  },

  async gets(): Promise<string> {
    const find = await this.db.prepare<[number], Order>('SELECT * FROM orders WHERE id = ?');
    const rows = await Promise.all(Array.from({ length: 20_000 }, (_, i) => find.get(i + 1)));
    return `${rows.filter((row) => row !== undefined).length.toLocaleString('en')} rows`;
  },
};

const steps = [
  ['three slow queries', 'slowQueries'],
  ['transaction of 2,000 reads and writes', 'transaction'],
  [`iteration over ${ROWS.toLocaleString('en')} rows`, 'iterate'],
  ['20,000 single reads', 'gets'],
] as const;

await facade.db;
const table: Record<string, Record<string, string>> = {};
for (const [title, step] of steps) {
  const direct = await measure(() => blocking[step]());
  const threaded = await measure(() => facade[step]());
  if (direct.result !== threaded.result) {
    throw new Error(`${title}: the blocking library gave ${direct.result}, the facade ${threaded.result}`);
  }
  const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
  table[title] = {
    'blocking: took': milliseconds(direct.milliseconds),
    'loop stalled': milliseconds(direct.stall),
    'facade: took': milliseconds(threaded.milliseconds),
    'loop stalled ': milliseconds(threaded.stall),
    'both give': direct.result,
  };
}
console.table(table);
blocking.close();
await close();
