// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./callable-handle/input.d.ts -o callable-handle/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

export interface Query {
  (selector: string): Pipelined<Node>;
}
/** What it gives when it is called can be used before it is there. */
export class Query extends Handle {
  root(): Pipelined<Node> {
    return toThread.handle(Node, original(this).root);
  }
  get version(): Promise<string> {
    return toThread.get(original(this).version);
  }

  /** A function with members is no method. */
  get scoped(): Pipelined<Query> {
    return toThread.getHandle(Query, original(this).scoped);
  }
  get parent(): Promise<Query | undefined> {
    return toThread.getHandle(Query, original(this).parent);
  }
  get escape(): Pipelined<QueryEscape> {
    return toThread.getHandle(QueryEscape, original(this).escape);
  }
  setEscape(value: { (text: string): string | Promise<string>; readonly table: Map<string, string> }): Promise<void> {
    return toThread.set(original(this).escape, value);
  }
}

export class Node extends Handle {
  text(): Promise<string> {
    return toThread(original(this).text);
  }
}

export interface QueryEscape {
  (text: string): Promise<string>;
}
export class QueryEscape extends Handle {
  get table(): Promise<Map<string, string>> {
    return toThread.get(original(this).table);
  }
}

export function load(text: string): Pipelined<Query> {
  return toThread.handle(Query, input.load, text);
}

defineCrossings(input, {
  handles: {
    Query: { class: Query, callable: true, results: Node },
    Node: { class: Node },
    QueryEscape: { class: QueryEscape, callable: true },
  },
});
