// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class-behind-aliases/input.d.ts -o class-behind-aliases/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

export class Query<Row = unknown, Options = {}> extends Handle {
  static create<Row>(table: string): Pipelined<Query<Row, {}>> {
    return toThread.construct(Query, input.Query, table);
  }
  static of(text: string): Pipelined<Query<unknown, {}>> {
    return toThread.handle(Query, input.Query.of, text);
  }
  all(): Promise<Row[]> {
    return toThread(original(this).all);
  }
  where(filter: Partial<Row>): Pipelined<this> {
    return toThread.handle(Query, original(this).where, filter);
  }
  get options(): Promise<Options> {
    return toThread.get(original(this).options);
  }
}

export class Inserting<Row> extends Handle {
  static create<Row>(table: string): Pipelined<Inserting<Row>> {
    return toThread.construct(Inserting, input.Inserting, table);
  }
  add(row: Row): Pipelined<this> {
    return toThread.handle(Inserting, original(this).add, row);
  }
}

export function run<Row>(query: Query<Row>): Promise<Row[]> {
  return toThread(input.run, query);
}

defineCrossings(input, {
  handles: {
    QueryImpl: { class: Query, original: input.Query },
    InsertImpl: { class: Inserting, original: input.Inserting },
  },
});
