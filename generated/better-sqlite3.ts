// Async facade of better-sqlite3 12.11.1 (@types/better-sqlite3 9.6.0). Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade better-sqlite3

import type {
  BackupMetadata,
  ColumnDefinition,
  Options,
  PragmaOptions,
  RegistrationOptions,
  RunResult,
  SerializeOptions,
} from 'better-sqlite3';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type {
  BackupMetadata,
  ColumnDefinition,
  Options,
  PragmaOptions,
  RegistrationOptions,
  RunResult,
  SerializeOptions,
};

const betterSqlite3 = original('better-sqlite3', import.meta.url).default;

export type AggregateOptions = Parameters<Database['aggregate']>[1];

export interface BackupOptions {
  progress: (info: BackupMetadata) => number | Promise<number>;
}

export type VariableArgFunction = (...params: any[]) => unknown;
export type ElementOf<T> = T extends (infer E)[] ? E : T;

export interface VirtualTableOptions {
  rows: (...params: unknown[]) => Generator | AsyncGenerator | Promise<Generator | AsyncGenerator>;
  columns: string[];
  parameters?: string[] | undefined;
  safeIntegers?: boolean | undefined;
  directOnly?: boolean | undefined;
}

export type ArgumentTypes<F extends VariableArgFunction> = F extends (...args: infer A) => unknown ? A : never;

export class SqliteError extends Error {
  declare code: string;
}

export class Database extends Handle {
  static create(filename?: string | Buffer, options?: Options): Pipelined<Database>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Database, betterSqlite3, ...args);
  }
  static readonly SqliteError = SqliteError;
  get memory(): Promise<boolean> {
    return toThread.get(original(this).memory);
  }
  setMemory(value: boolean): Promise<void> {
    return toThread.set(original(this).memory, value);
  }
  get readonly(): Promise<boolean> {
    return toThread.get(original(this).readonly);
  }
  setReadonly(value: boolean): Promise<void> {
    return toThread.set(original(this).readonly, value);
  }
  get name(): Promise<string> {
    return toThread.get(original(this).name);
  }
  setName(value: string): Promise<void> {
    return toThread.set(original(this).name, value);
  }
  get open(): Promise<boolean> {
    return toThread.get(original(this).open);
  }
  setOpen(value: boolean): Promise<void> {
    return toThread.set(original(this).open, value);
  }
  get inTransaction(): Promise<boolean> {
    return toThread.get(original(this).inTransaction);
  }
  setInTransaction(value: boolean): Promise<void> {
    return toThread.set(original(this).inTransaction, value);
  }
  prepare<BindParameters extends unknown[] | {} = unknown[], Result = unknown>(
    source: string,
  ): BindParameters extends unknown[]
    ? Pipelined<Statement<BindParameters, Result>>
    : Pipelined<Statement<[BindParameters], Result>> {
    return toThread.handle(Statement, original(this).prepare, source);
  }
  transaction<F extends VariableArgFunction>(fn: F): Pipelined<Transaction<F>> {
    return toThread.handle(Transaction, original(this).transaction, fn);
  }
  exec(source: string): Pipelined<this> {
    return toThread.handle(Database, original(this).exec, source);
  }
  pragma(source: string, options?: PragmaOptions): Promise<unknown>;
  pragma(...args: unknown[]): unknown {
    return toThread(original(this).pragma, ...args);
  }
  function(name: string, cb: (...params: any[]) => any): Pipelined<this>;
  function(name: string, options: RegistrationOptions, cb: (...params: any[]) => any): Pipelined<this>;
  function(...args: unknown[]): unknown {
    return toThread.handle(Database, original(this).function, ...args);
  }
  aggregate<T>(
    name: string,
    options: RegistrationOptions & {
      start?: T | (() => T | Promise<T>);
      step: (total: T, next: ElementOf<T>) => T | void | Promise<T | void>;
      inverse?: ((total: T, dropped: T) => T | Promise<T>) | undefined;
      result?: ((total: T) => unknown) | undefined;
    },
  ): Pipelined<this> {
    return toThread.handle(Database, original(this).aggregate, name, options);
  }
  loadExtension(path: string): Pipelined<this> {
    return toThread.handle(Database, original(this).loadExtension, path);
  }
  close(): Pipelined<this> {
    return toThread.handle(Database, original(this).close);
  }
  defaultSafeIntegers(toggleState?: boolean): Pipelined<this>;
  defaultSafeIntegers(...args: unknown[]): unknown {
    return toThread.handle(Database, original(this).defaultSafeIntegers, ...args);
  }
  backup(destinationFile: string, options?: BackupOptions): Promise<BackupMetadata>;
  backup(...args: unknown[]): unknown {
    return toThread(original(this).backup, ...args);
  }
  table(name: string, options: VirtualTableOptions): Pipelined<this> {
    return toThread.handle(Database, original(this).table, name, options);
  }
  unsafeMode(unsafe?: boolean): Pipelined<this>;
  unsafeMode(...args: unknown[]): unknown {
    return toThread.handle(Database, original(this).unsafeMode, ...args);
  }
  serialize(options?: SerializeOptions): Promise<Buffer>;
  serialize(...args: unknown[]): unknown {
    return toThread(original(this).serialize, ...args);
  }
}

export class Statement<BindParameters extends unknown[] = unknown[], Result = unknown> extends Handle {
  get database(): Pipelined<Database> {
    return toThread.getHandle(Database, original(this).database);
  }
  setDatabase(value: Database): Promise<void> {
    return toThread.set(original(this).database, value);
  }
  get source(): Promise<string> {
    return toThread.get(original(this).source);
  }
  setSource(value: string): Promise<void> {
    return toThread.set(original(this).source, value);
  }
  get reader(): Promise<boolean> {
    return toThread.get(original(this).reader);
  }
  setReader(value: boolean): Promise<void> {
    return toThread.set(original(this).reader, value);
  }
  get readonly(): Promise<boolean> {
    return toThread.get(original(this).readonly);
  }
  setReadonly(value: boolean): Promise<void> {
    return toThread.set(original(this).readonly, value);
  }
  get busy(): Promise<boolean> {
    return toThread.get(original(this).busy);
  }
  setBusy(value: boolean): Promise<void> {
    return toThread.set(original(this).busy, value);
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
  expand(toggleState?: boolean): Pipelined<this>;
  expand(...args: unknown[]): unknown {
    return toThread.handle(Statement, original(this).expand, ...args);
  }
  raw(toggleState?: boolean): Pipelined<this>;
  raw(...args: unknown[]): unknown {
    return toThread.handle(Statement, original(this).raw, ...args);
  }
  bind(...params: BindParameters): Pipelined<this> {
    return toThread.handle(Statement, original(this).bind, ...params);
  }
  columns(): Promise<ColumnDefinition[]> {
    return toThread(original(this).columns);
  }
  safeIntegers(toggleState?: boolean): Pipelined<this>;
  safeIntegers(...args: unknown[]): unknown {
    return toThread.handle(Statement, original(this).safeIntegers, ...args);
  }
}

export interface Transaction<F extends VariableArgFunction = VariableArgFunction> {
  (...params: ArgumentTypes<F>): Promise<Awaited<ReturnType<F>>>;
}
export class Transaction<F extends VariableArgFunction = VariableArgFunction> extends Handle {
  default(...params: ArgumentTypes<F>): Promise<Awaited<ReturnType<F>>> {
    return toThread(original(this).default, ...params);
  }
  deferred(...params: ArgumentTypes<F>): Promise<Awaited<ReturnType<F>>> {
    return toThread(original(this).deferred, ...params);
  }
  immediate(...params: ArgumentTypes<F>): Promise<Awaited<ReturnType<F>>> {
    return toThread(original(this).immediate, ...params);
  }
  exclusive(...params: ArgumentTypes<F>): Promise<Awaited<ReturnType<F>>> {
    return toThread(original(this).exclusive, ...params);
  }
}

defineCrossings(betterSqlite3, {
  handles: {
    Database: { class: Database, original: betterSqlite3, ends: 'close' },
    Statement: { class: Statement },
    Transaction: { class: Transaction, callable: true },
  },
  errors: { SqliteErrorClass: { class: SqliteError, original: betterSqlite3.SqliteError } },
  copies: {
    RunResult: { properties: ['changes', 'lastInsertRowid'] },
    BackupMetadata: { properties: ['totalPages', 'remainingPages'] },
    ColumnDefinition: { properties: ['name', 'column', 'table', 'database', 'type'] },
  },
});

export default Database;
