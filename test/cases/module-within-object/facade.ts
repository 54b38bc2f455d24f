// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./module-within-object/input.d.ts -o module-within-object/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class WordsFunction extends Handle {
  count(text: string): Promise<number> {
    return toThread(original(this).count, text);
  }
  get Reader(): Pipelined<WordsFunctionReader> {
    return toThread.getHandle(WordsFunctionReader, original(this).Reader);
  }
}

export class WordsFunctionReader extends Handle {
  create(text: string): Pipelined<Reader> {
    return toThread.construct(Reader, original(this), text);
  }
}

export class Reader extends Handle {
  read(): Promise<string> {
    return toThread(original(this).read);
  }
}

export const lib: PromiseLike<{ parts: { readonly words: WordsFunction }; version: string }> = toThread.variable(
  input.lib,
);

defineCrossings(input, {
  handles: {
    WordsFunction: { class: WordsFunction },
    WordsFunctionReader: { class: WordsFunctionReader },
    Reader: { class: Reader },
  },
});
