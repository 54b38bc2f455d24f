// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./limits/input.d.ts -o limits/facade.ts

import type { First } from './input.js';
import { defineCrossings, type FunctionHandle, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { First };

const input = original('./input.js', import.meta.url);

export interface Issue {
  readonly kind: string;
  readonly message: string;
  readonly report?: ((issue: IssueResult) => string | Promise<string>) | undefined;
}

/** A {@link Note} of the caller's own; its methods may be asynchronous. */
export interface NoteImplementation {
  readonly kind: 'note';
  describe(): string | Promise<string>;
}

export type FallbackOf<S extends Schema<unknown, Issue>> = S extends WithFallback<Schema<unknown, Issue>, infer F>
  ? F
  : undefined;
export type WithItems<L extends readonly [Schema<unknown, Issue>, ...(Schema<any, Issue> | Note)[]]> = Omit<
  First<L>,
  'items'
> & { readonly items: Promise<L> | undefined; readonly label: Promise<string | undefined> | undefined };
export type OutputOf<S extends Schema<unknown, Issue> | Note> = S extends Schema<unknown, Issue>
  ? NonNullable<Awaited<S['~types']>>['output']
  : never;
export type IssueOf<S extends Schema<unknown, Issue>> = NonNullable<Awaited<S['~types']>>['issue'];

/** Of what callers bring, though the alias itself is no more than a limit. */
export interface Ordered {
  rank(): number | Promise<number>;
}

export type SortBy<T, K extends SortKey = Ordered> = (item: T) => K | Promise<K>;

/** Data like any issue, with a function as a part of it. */
export interface RuleIssue extends IssueResult {
  readonly kind: 'rule';
  readonly test: FunctionHandle<(text: string) => Promise<boolean>>;
}

export type Item = Schema<any, Issue> | Note;

/** Handles, and what they have besides. */
export type WithFallback<S extends Schema<unknown, Issue>, F> = S & {
  readonly fallback: Promise<F> | undefined;
  readonly restore: ((value: unknown) => Promise<F>) | undefined;
};

export type SortKey = Ordered | readonly Ordered[];

export interface IssueResult {
  readonly kind: string;
  readonly message: string;
  readonly report?: FunctionHandle<(issue: Issue) => Promise<string>> | undefined;
}

/** Nobody else makes one: of `'~run'` only the module knows. */
export class Schema<Out, I extends Issue> extends Handle {
  get kind(): Promise<'schema'> {
    return toThread.get(original(this).kind);
  }
  reference(...args: any[]): Pipelined<Schema<unknown, Issue>> {
    return toThread.handle(Schema, original(this).reference, ...args);
  }
  get '~types'(): Promise<{ readonly output: Out; readonly issue: I } | undefined> {
    return toThread.get(original(this)['~types']);
  }
  '~run'(value: unknown): Promise<Out> {
    return toThread(original(this)['~run'], value);
  }
}

export class TextSchema extends Schema<string, Issue> {
  override reference(): Pipelined<TextSchema> {
    return toThread.handle(TextSchema, original(this).reference);
  }
}

export class ListSchema<S extends Schema<unknown, Issue>> extends Schema<OutputOf<S>[], Issue> {
  get item(): Promise<S> {
    return toThread.get(original(this).item);
  }
}

export class RuleSchema extends Schema<string, RuleIssue> {
  test(text: string): Promise<boolean> {
    return toThread(original(this).test, text);
  }
}

/** A caller may bring a note of its own, but a `T extends Item` is a handle. */
export class Note extends Handle {
  get kind(): Promise<'note'> {
    return toThread.get(original(this).kind);
  }
  describe(): Promise<string> {
    return toThread(original(this).describe);
  }
}

export function text(): Pipelined<TextSchema> {
  return toThread.handle(TextSchema, input.text);
}

export function list<S extends Schema<unknown, Issue>>(item: S): Pipelined<ListSchema<S>> {
  return toThread.handle(ListSchema, input.list, item);
}

export function lists<S extends Schema<unknown, Issue>>(item: S, more: S): Pipelined<ListSchema<S>> {
  return toThread.handle(ListSchema, input.lists, item, more);
}

export function rule(test: (text: string) => boolean | Promise<boolean>): Pipelined<RuleSchema> {
  return toThread.handle(RuleSchema, input.rule, test);
}

export function note(text: string): Pipelined<Note> {
  return toThread.handle(Note, input.note, text);
}

export function show(note: Note | NoteImplementation): Promise<string> {
  return toThread(input.show, note);
}

export function fallback<const S extends Schema<unknown, Issue>, const F>(schema: S, value: F): Promise<S & {
  readonly fallback: Promise<F> | undefined;
  readonly restore: ((value: unknown) => Promise<F>) | undefined;
}> {
  return toThread(input.fallback, schema, value);
}

export function fallbackOf<S extends Schema<unknown, Issue>>(schema: S): Promise<FallbackOf<S>> {
  return toThread(input.fallbackOf, schema);
}

export function pipe<const S extends Schema<unknown, Issue>, const T extends Schema<any, Issue> | Note>(
  schema: S,
  item: T,
): Promise<WithItems<readonly [S, T]>> {
  return toThread(input.pipe, schema, item);
}

export function parse<S extends Schema<unknown, Issue>>(schema: S, value: unknown): Promise<OutputOf<S>> {
  return toThread(input.parse, schema, value);
}

export function issuesOf<S extends Schema<unknown, Issue>>(schema: S, value: unknown): Promise<IssueOf<S>[]> {
  return toThread(input.issuesOf, schema, value);
}

export function highest(items: readonly Ordered[]): Promise<number> {
  return toThread(input.highest, items);
}

export function sortBy<T, K extends Ordered>(items: T[], by: SortBy<T, K | K[]>): Promise<T[]> {
  return toThread(input.sortBy, items, by);
}

defineCrossings(input, {
  handles: {
    Schema: { class: Schema },
    TextSchema: { class: TextSchema },
    ListSchema: { class: ListSchema },
    RuleSchema: { class: RuleSchema },
    Note: { class: Note },
  },
  copies: { Issue: { properties: ['kind', 'message'] }, RuleIssue: { properties: ['kind', 'test', 'message'] } },
  functions: {
    text: { facade: text, original: input.text },
    list: { facade: list, original: input.list },
    lists: { facade: lists, original: input.lists },
    rule: { facade: rule, original: input.rule },
    note: { facade: note, original: input.note },
    show: { facade: show, original: input.show },
    fallback: { facade: fallback, original: input.fallback },
    fallbackOf: { facade: fallbackOf, original: input.fallbackOf },
    pipe: { facade: pipe, original: input.pipe },
    parse: { facade: parse, original: input.parse },
    issuesOf: { facade: issuesOf, original: input.issuesOf },
    highest: { facade: highest, original: input.highest },
    sortBy: { facade: sortBy, original: input.sortBy },
  },
});
