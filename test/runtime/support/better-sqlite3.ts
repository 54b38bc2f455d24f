/** A facade in the shape that the generator writes, by hand. */
import type { Options, RunResult } from 'better-sqlite3';
import { defineCrossings, Handle, original, type Pipelined, toThread } from '../../../src/index.js';

const betterSqlite3 = original('better-sqlite3', import.meta.url).default;

// biome-ignore lint/suspicious/noExplicitAny: as in the original's declarations
type VariableArgFunction = (...params: any[]) => unknown;
type ArgumentTypes<F extends VariableArgFunction> = F extends (...args: infer A) => unknown ? A : never;

export class Database extends Handle {
  static create(filename?: string | Buffer, options?: Options): Pipelined<Database>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Database, betterSqlite3, ...args);
  }

  get memory(): Promise<boolean> {
    return toThread.get(original(this).memory);
  }
  get open(): Promise<boolean> {
    return toThread.get(original(this).open);
  }
  get name(): Promise<string> {
    return toThread.get(original(this).name);
  }
  prepare<BindParameters extends unknown[] = unknown[], Result = unknown>(
    source: string,
  ): Pipelined<Statement<BindParameters, Result>> {
    return toThread.handle(Statement, original(this).prepare, source);
  }
  transaction<F extends VariableArgFunction>(fn: F): Pipelined<Transaction<F>> {
    return toThread.handle(Transaction, original(this).transaction, fn);
  }
  exec(source: string): Pipelined<this> {
    return toThread.handle(Database, original(this).exec, source);
  }
  pragma(source: string, options?: { simple?: boolean }): Promise<unknown>;
  pragma(...args: unknown[]): unknown {
    return toThread(original(this).pragma, ...args);
  }
  function(name: string, fn: (...params: never[]) => unknown): Pipelined<this> {
    return toThread.handle(Database, original(this).function, name, fn);
  }
  aggregate(name: string, options: object): Pipelined<this> {
    return toThread.handle(Database, original(this).aggregate, name, options);
  }
  table(name: string, options: object): Pipelined<this> {
    return toThread.handle(Database, original(this).table, name, options);
  }
  backup(destinationFile: string, options?: object): Promise<{ totalPages: number; remainingPages: number }>;
  backup(...args: unknown[]): unknown {
    return toThread(original(this).backup, ...args);
  }
  serialize(): Promise<Buffer> {
    return toThread(original(this).serialize);
  }
  close(): Pipelined<this> {
    return toThread.handle(Database, original(this).close);
  }
}

export interface Transaction<F extends VariableArgFunction> {
  // biome-ignore lint/style/useShorthandFunctionType: merged with the class, as generated code has it
  (...params: ArgumentTypes<F>): Promise<Awaited<ReturnType<F>>>;
}
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: merged with the interface, as generated code has it
export class Transaction<F extends VariableArgFunction> extends Handle {
  deferred(...params: ArgumentTypes<F>): Promise<Awaited<ReturnType<F>>> {
    return toThread(original(this).deferred, ...params);
  }
  immediate(...params: ArgumentTypes<F>): Promise<Awaited<ReturnType<F>>> {
    return toThread(original(this).immediate, ...params);
  }
}

export class Statement<BindParameters extends unknown[] = unknown[], Result = unknown> extends Handle {
  get database(): Pipelined<Database> {
    return toThread.getHandle(Database, original(this).database);
  }
  get source(): Promise<string> {
    return toThread.get(original(this).source);
  }
  get reader(): Promise<boolean> {
    return toThread.get(original(this).reader);
  }
  run(...params: BindParameters): Promise<RunResult> {
    return toThread(original(this).run, ...params);
  }
  get(...params: BindParameters): Promise<Result | undefined> {
    return toThread(original(this).get, ...params);
  }
  all(...params: BindParameters): Promise<Result[]> {
    return toThread(original(this).all, ...params);
  }
  iterate(...params: BindParameters): AsyncIterableIterator<Result> {
    return toThread.iterate(original(this).iterate, ...params);
  }
  pluck(toggleState?: boolean): Pipelined<this>;
  pluck(...args: unknown[]): unknown {
    return toThread.handle(Statement, original(this).pluck, ...args);
  }
}

export class SqliteError extends Error {
  declare code: string;
}

defineCrossings(betterSqlite3, {
  handles: {
    Database: { class: Database, original: betterSqlite3 },
    Statement: { class: Statement },
    Transaction: { class: Transaction, callable: true },
  },
  errors: { SqliteError: { class: SqliteError, original: betterSqlite3.SqliteError } },
});

export default Database;
