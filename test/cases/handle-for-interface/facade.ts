// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./handle-for-interface/input.d.ts -o handle-for-interface/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

export interface IBuilder<Node> {
  stack: Node[];
  reset(): void;
  build(token: string): Node | undefined | Promise<Node | undefined>;
}

export interface IMatcher {
  match(token: string): boolean | Promise<boolean>;
}

/** Callers may pass objects of their own, or those that the module has for it. */
export class Parser<Node> extends Handle {
  static create<Node>(
    builder: IBuilder<Node> | AstBuilder | ListBuilder<string, unknown>,
    matcher: IMatcher,
  ): Pipelined<Parser<Node>> {
    return toThread.construct(Parser, input.Parser, builder, matcher);
  }
  parse(source: string): Promise<Node> {
    return toThread(original(this).parse, source);
  }
}

export class AstBuilder extends Handle {
  static create(): Pipelined<AstBuilder> {
    return toThread.construct(AstBuilder, input.AstBuilder);
  }
  get stack(): Promise<{ type: string }[]> {
    return toThread.get(original(this).stack);
  }
  setStack(value: { type: string }[]): Promise<void> {
    return toThread.set(original(this).stack, value);
  }
  reset(): Promise<void> {
    return toThread.run(original(this).reset);
  }
  build(token: string): Promise<{ type: string } | undefined> {
    return toThread(original(this).build, token);
  }
}

export class ListBuilder<Name extends string, Item> extends Handle {
  static create<Name extends string, Item>(): Pipelined<ListBuilder<Name, Item>> {
    return toThread.construct(ListBuilder, input.ListBuilder);
  }
  get stack(): Promise<Item[][]> {
    return toThread.get(original(this).stack);
  }
  setStack(value: Item[][]): Promise<void> {
    return toThread.set(original(this).stack, value);
  }
  reset(): Promise<void> {
    return toThread.run(original(this).reset);
  }
  build(token: Name): Promise<Item[] | undefined> {
    return toThread(original(this).build, token);
  }
}

export class Matcher extends Handle {
  static create(language: string): Pipelined<Matcher> {
    return toThread.construct(Matcher, input.Matcher, language);
  }
  match(token: string): Promise<boolean> {
    return toThread(original(this).match, token);
  }
}

export class SlowMatcher extends Matcher {
  static override create(language: string): Pipelined<SlowMatcher> {
    return toThread.construct(SlowMatcher, input.SlowMatcher, language);
  }
  wait(): Promise<void> {
    return toThread.run(original(this).wait);
  }
}

/** Every object has that. */
export function show(value: { toString(): string | Promise<string> }): Promise<string> {
  return toThread(input.show, value);
}

defineCrossings(input, {
  handles: {
    Parser: { class: Parser, original: input.Parser },
    AstBuilder: { class: AstBuilder, original: input.AstBuilder },
    ListBuilder: { class: ListBuilder, original: input.ListBuilder },
    Matcher: { class: Matcher, original: input.Matcher },
    SlowMatcher: { class: SlowMatcher, original: input.SlowMatcher },
  },
});
