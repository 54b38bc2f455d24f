// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./handle-like/input.d.ts -o handle-like/facade.ts

import type { Internals } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Internals };

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** What type parameters are limited to: a member of every schema. */
export type SomeSchema = { internals: Internals | PromiseLike<Internals> };

export type Output<T> = T extends { internals: { output: any } | PromiseLike<{ output: any }> }
  ? Awaited<T['internals']>['output']
  : unknown;

/** Data that a handle extends: where it goes in, a handle does as well. */
export interface Named {
  readonly name: string | PromiseLike<string>;
  readonly alias?: string | PromiseLike<string | undefined>;
}

/** Data that a handle extends: where it goes in, a handle does as well. */
export interface NamedResult {
  readonly name: string;
  readonly alias?: string;
}

type Parameters_<T extends Check, Omitted extends keyof Awaited<Awaited<T['checker']>['definition']> = never> = Omit<
  Awaited<Awaited<T['checker']>['definition']>,
  Omitted
>;

/** What may be anything may be a handle. */
export type Outputs<T extends Record<string, any>> = { [Key in keyof T]: Awaited<T[Key]['internals']>['output'] };

export type Last<T extends readonly SomeSchema[]> = T extends readonly [...SomeSchema[], infer Tail extends SomeSchema]
  ? Awaited<Tail['internals']>['output']
  : never;

/** A condition tells what is looked up in. */
export type Kinds<T extends Record<string, unknown>> = {
  [Key in keyof T]: T[Key] extends Check ? Awaited<Awaited<T[Key]['checker']>['definition']> : never;
};

export class Schema<Out = unknown> extends Handle {
  get internals(): Promise<Internals<Out>> {
    return toThread.get(original(this).internals);
  }
  parse(value: unknown): Promise<Output<this>> {
    return toThread(original(this).parse, value);
  }
}

export class ArraySchema<T extends SomeSchema = SomeSchema> extends Schema<Output<T>[]> {
  get element(): Promise<T> {
    return toThread.get(original(this).element);
  }
}

export class Command extends Handle {
  run(): Promise<void> {
    return toThread.run(original(this).run);
  }
  get name(): Promise<string> {
    return toThread.get(original(this).name);
  }
  get alias(): Promise<string | undefined> {
    return toThread.get(original(this).alias);
  }
}

export class Check extends Handle {
  get checker(): Pipelined<Checker> {
    return toThread.getHandle(Checker, original(this).checker);
  }
  stop(): Promise<void> {
    return toThread.run(original(this).stop);
  }
}

/** A handle whose own member is a handle: what is looked up in that is promised twice. */
export class Checker extends Handle {
  get definition(): Promise<{ readonly kind: string; readonly when: boolean }> {
    return toThread.get(original(this).definition);
  }
  run(): Promise<void> {
    return toThread.run(original(this).run);
  }
}

export function text(): Pipelined<Schema<string>> {
  return toThread.handle(Schema, input.text);
}

export function array<T extends SomeSchema>(element: T): Pipelined<ArraySchema<T>> {
  return toThread.handle(ArraySchema, input.array, element);
}

export function either<const T extends readonly SomeSchema[]>(
  options: T,
): Pipelined<Schema<Awaited<T[number]['internals']>['output']>> {
  return toThread.handle(Schema, input.either, options);
}

function object_<T extends Record<string, SomeSchema>>(
  shape: T,
): Pipelined<Schema<{ [Key in keyof T]: Output<T[Key]> }>> {
  return toThread.handle(Schema, input.object, shape);
}

export function command(name: string): Pipelined<Command> {
  return toThread.handle(Command, input.command, name);
}

export function describe(named: Named): Promise<string> {
  return toThread(input.describe, named);
}

export function shortest(all: readonly Named[]): Promise<NamedResult> {
  return toThread(input.shortest, all);
}

export function first<T extends Named>(all: readonly T[]): Promise<Awaited<T>> {
  return toThread(input.first, all);
}

/** No handle has these. */
export function keyBy<T extends { key: string }>(rows: readonly T[]): Promise<Record<string, T>> {
  return toThread(input.keyBy, rows);
}

export function check(): Pipelined<Check> {
  return toThread.handle(Check, input.check);
}

export function again(parameters: Parameters_<Check, 'when'>): Promise<void> {
  return toThread.run(input.again, parameters);
}

export function fields<T extends Readonly<{ [key: string]: Schema }>>(shape: T): Pipelined<Schema<Outputs<T>>> {
  return toThread.handle(Schema, input.fields, shape);
}

export function last<const T extends readonly SomeSchema[]>(options: T): Pipelined<Schema<Last<T>>> {
  return toThread.handle(Schema, input.last, options);
}

export function kinds<T extends Record<string, unknown>>(checks: T): Promise<Kinds<T>> {
  return toThread(input.kinds, checks);
}

export { object_ as object, type Parameters_ as Parameters };

defineCrossings(input, {
  handles: {
    Schema: { class: Schema },
    ArraySchema: { class: ArraySchema },
    Command: { class: Command },
    Check: { class: Check },
    Checker: { class: Checker },
  },
  copies: { Internals: { properties: ['version', 'output'] }, Named: {} },
});
