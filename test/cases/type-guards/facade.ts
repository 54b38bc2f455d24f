// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./type-guards/input.d.ts -o type-guards/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Token extends Handle {
  static create(): Pipelined<Token> {
    return toThread.construct(Token, input.Token);
  }
  kind(): Promise<string> {
    return toThread(original(this).kind);
  }
}

export class Match extends Handle {
  get text(): Promise<string> {
    return toThread.get(original(this).text);
  }
  failed(): Promise<boolean> {
    return toThread(original(this).failed);
  }
}

/** Comes only as what a match has turned out to be. */
export class Failure extends Match {
  get message(): Promise<string> {
    return toThread.get(original(this).message);
  }
}

export function isToken(value: unknown): Promise<boolean> {
  return toThread(input.isToken, value);
}

export function assertText(value: unknown): Promise<void> {
  return toThread.run(input.assertText, value);
}

export function assertTrue(value: unknown): Promise<void> {
  return toThread.run(input.assertTrue, value);
}

/** Calls both: the one for what it says, the other for what it throws. */
export function both(
  is: (value: unknown) => boolean | Promise<boolean>,
  must: (value: unknown) => void,
): Promise<void> {
  return toThread.run(input.both, is, must);
}

export function match(text: string): Pipelined<Match> {
  return toThread.handle(Match, input.match, text);
}

defineCrossings(input, {
  handles: { Token: { class: Token, original: input.Token }, Match: { class: Match }, Failure: { class: Failure } },
  functions: {
    isToken: { facade: isToken, original: input.isToken },
    assertText: { facade: assertText, original: input.assertText },
    assertTrue: { facade: assertTrue, original: input.assertTrue },
    both: { facade: both, original: input.both },
    match: { facade: match, original: input.match },
  },
});
