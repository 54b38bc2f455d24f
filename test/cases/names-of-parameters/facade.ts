// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./names-of-parameters/input.d.ts -o names-of-parameters/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** Parameters that would hide what the body of the function needs. */
export class database extends Handle {
  static create(database_: string): Pipelined<database> {
    return toThread.construct(database, input.database, database_);
  }
  prepare(Statement_: string): Pipelined<Statement> {
    return toThread.handle(Statement, original(this).prepare, Statement_);
  }
}

export class Statement extends Handle {
  static create(): Pipelined<Statement> {
    return toThread.construct(Statement, input.Statement);
  }
  run(original_: string, toThread_: string): Promise<void> {
    return toThread.run(original(this).run, original_, toThread_);
  }
}

export function open(database_: string): Pipelined<database> {
  return toThread.handle(database, input.open, database_);
}

defineCrossings(input, {
  handles: {
    database: { class: database, original: input.database },
    Statement: { class: Statement, original: input.Statement },
  },
});
