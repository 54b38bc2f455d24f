// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./indexed-handle/input.d.ts -o indexed-handle/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** What a method gives is a promise here, and meant is what it promises. */
export type Parsed = Expr;

export type SortOf = { sort: Awaited<Expr['sort']> };
export type TextOf = Parameters<Parser['parse']>[0];

/** Types that are looked up in a type whose properties are promises here. */
export class Sort extends Handle {
  static create(): Pipelined<Sort> {
    return toThread.construct(Sort, input.Sort);
  }
  get kind(): Promise<'sort'> {
    return toThread.get(original(this).kind);
  }
  parent(): Pipelined<Sort> {
    return toThread.handle(Sort, original(this).parent);
  }
}

export class Expr extends Handle {
  static create(): Pipelined<Expr> {
    return toThread.construct(Expr, input.Expr);
  }
  get sort(): Pipelined<Sort> {
    return toThread.getHandle(Sort, original(this).sort);
  }
  name(): Promise<string> {
    return toThread(original(this).name);
  }
}

export class Parser extends Handle {
  static create(): Pipelined<Parser> {
    return toThread.construct(Parser, input.Parser);
  }
  parse(text: string): Pipelined<Expr> {
    return toThread.handle(Expr, original(this).parse, text);
  }
}

export function kindOf(expr: Expr): Promise<Awaited<Sort['kind']> | 'none'> {
  return toThread(input.kindOf, expr);
}

export function print(name: Awaited<ReturnType<Expr['name']>>): Promise<Awaited<ReturnType<Expr['name']>>> {
  return toThread(input.print, name);
}

defineCrossings(input, {
  handles: {
    Sort: { class: Sort, original: input.Sort },
    Expr: { class: Expr, original: input.Expr },
    Parser: { class: Parser, original: input.Parser },
  },
});
