// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class-generic-base/input.d.ts -o class-generic-base/facade.ts

import { defineCrossings, Handle, original, type Pipelined, type Subclassable, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** Made of anything, as its base is not: their `create` have nothing in common. */
export class Schema<Output = unknown, Input extends string | number = string> extends Handle {
  static create<Output = unknown, Input extends string | number = string>(
    kind: string,
  ): Pipelined<Schema<Output, Input>> {
    return toThread.construct(Schema, input.Schema, kind);
  }
  parse(data: Input): Promise<Output> {
    return toThread(original(this).parse, data);
  }
}

export class ListOf<T> extends (Schema as unknown as Subclassable<
  typeof Schema,
  abstract new <Output, Input extends string | number>() => Schema<Output, Input>
>)<T[], number> {
  static create<T>(element: T): Pipelined<ListOf<T>> {
    return toThread.construct(ListOf, input.ListOf, element);
  }
  get first(): Promise<T> {
    return toThread.get(original(this).first);
  }
}

/** Passes on what it is given, so that the base's `create` fits. */
export class Named<Output, Input extends string | number> extends Schema<Output, Input> {
  static override create<Output, Input extends string | number>(kind: string): Pipelined<Named<Output, Input>> {
    return toThread.construct(Named, input.Named, kind);
  }
  label(): Promise<string> {
    return toThread(original(this).label);
  }
}

export class Text extends (Schema as unknown as Subclassable<
  typeof Schema,
  abstract new <Output, Input extends string | number>() => Schema<Output, Input>
>)<string, string> {
  static create(pattern: RegExp, flags: string): Pipelined<Text> {
    return toThread.construct(Text, input.Text, pattern, flags);
  }
}

defineCrossings(input, {
  handles: {
    Schema: { class: Schema, original: input.Schema },
    ListOf: { class: ListOf, original: input.ListOf },
    Named: { class: Named, original: input.Named },
    Text: { class: Text, original: input.Text },
  },
});
