// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class-of-classes/input.d.ts -o class-of-classes/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** Only data: its instances arrive as copies. */
export interface Token {
  type: string;
  text: string;
}

export class Rules extends Handle {
  static create(): Pipelined<Rules> {
    return toThread.construct(Rules, input.default.Rules);
  }
  at(name: string): Promise<number> {
    return toThread(original(this).at, name);
  }
}

export class Parser extends Handle {
  static create(): Pipelined<Parser> {
    return toThread.construct(Parser, input.default);
  }
  static readonly Rules = Rules;
  parse(text: string): Promise<Token[]> {
    return toThread(original(this).parse, text);
  }
  render(tokens: readonly Token[]): Promise<string> {
    return toThread(original(this).render, tokens);
  }
}

defineCrossings(input, {
  handles: {
    Rules: { class: Rules, original: input.default.Rules },
    Parser: { class: Parser, original: input.default },
  },
  copies: { Token: {} },
});

export default Parser;
