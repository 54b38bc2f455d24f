// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./include-exclude/input.d.ts -o include-exclude/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Database extends Handle {
  static create(path: string): Pipelined<Database> {
    return toThread.construct(Database, input.Database, path);
  }
  exec(sql: string): Promise<void> {
    return toThread.run(original(this).exec, sql);
  }
}

export function readSync(path: string): Promise<string> {
  return toThread(input.readSync, path);
}

defineCrossings(input, {
  handles: { Database: { class: Database, original: input.Database } },
});
