// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./objects-meeting-in-data/input.d.ts -o objects-meeting-in-data/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** Data, with objects in it that live with the parser which has made them. */
export type Query = Select | Update;

export interface Select {
  readonly variables: Term[];
}

export interface Update {
  readonly target: Term;
}

export class Term extends Handle {
  equals(other: string): Promise<boolean> {
    return toThread(original(this).equals, other);
  }
}

export class Parser extends Handle {
  static create(): Pipelined<Parser> {
    return toThread.construct(Parser, input.Parser);
  }
  parse(text: string): Promise<Query> {
    return toThread(original(this).parse, text);
  }
}

class Generator_ extends Handle {
  static create(): Pipelined<Generator_> {
    return toThread.construct(Generator_, input.Generator);
  }
  stringify(query: Query): Promise<string> {
    return toThread(original(this).stringify, query);
  }
}

/** Lives where parsers do, though it is nobody's method. */
export function parseAll(texts: readonly string[]): Promise<Query[]> {
  return toThread(input.parseAll, texts);
}

/** Has nothing that would. */
export function countAll(texts: readonly string[]): Promise<{ readonly count: number }> {
  return toThread(input.countAll, texts);
}

export { Generator_ as Generator };

defineCrossings(input, {
  handles: {
    Term: { class: Term, original: input.Term },
    Parser: { class: Parser, original: input.Parser },
    Generator: { class: Generator_, original: input.Generator },
  },
  copies: { Select: { properties: ['variables'] }, Update: { properties: ['target'] } },
  givers: [input.parseAll],
});
