// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./interface-beside-class/input.d.ts -o interface-beside-class/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** A {@link QueryHandle} of the caller's own; its methods may be asynchronous. */
export interface QueryHandleImplementation<Row = unknown> {
  where(text: string): this | Promise<this>;
  all(): Row[] | Promise<Row[]>;
}

export class Query<Row = unknown> extends Handle {
  static create<Row = unknown>(table: string): Pipelined<Query<Row>> {
    return toThread.construct(Query, input.Query, table);
  }
  where(text: string): Pipelined<this> {
    return toThread.handle(Query, original(this).where, text);
  }
  all(): Promise<Row[]> {
    return toThread(original(this).all);
  }
  explain(): Promise<string> {
    return toThread(original(this).explain);
  }
}

/** What others may implement as well. */
export class QueryHandle<Row = unknown> extends Handle {
  where(text: string): Pipelined<this> {
    return toThread.handle(QueryHandle, original(this).where, text);
  }
  all(): Promise<Row[]> {
    return toThread(original(this).all);
  }
}

export function run(query: QueryHandle | QueryHandleImplementation): Promise<number> {
  return toThread(input.run, query);
}

export function parse(text: string): Pipelined<QueryHandle> {
  return toThread.handle(QueryHandle, input.parse, text);
}

defineCrossings(input, {
  handles: { QueryImpl: { class: Query, original: input.Query }, Query: { class: QueryHandle } },
});
