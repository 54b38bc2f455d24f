// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./handle-returned/input.d.ts -o handle-returned/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Connection extends Handle {
  get id(): Promise<number> {
    return toThread.get(original(this).id);
  }
  query(sql: string): Promise<string[]> {
    return toThread(original(this).query, sql);
  }
  close(): Promise<void> {
    return toThread.run(original(this).close);
  }
}

export function connect(url: string): Pipelined<Connection> {
  return toThread.handle(Connection, input.connect, url);
}

export function tryConnect(url: string): Promise<Connection | undefined> {
  return toThread.handle(Connection, input.tryConnect, url);
}

defineCrossings(input, {
  handles: { Connection: { class: Connection, ends: 'close' } },
});
