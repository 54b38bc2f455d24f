// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./state-of-hooks/input.d.ts -o state-of-hooks/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

/** A function that may be missing is there to be assigned, and has to be called on the thread where everything runs. */
export class Parser extends Handle {
  static create(): Pipelined<Parser> {
    return toThread.construct(Parser, input.Parser);
  }
  static onWarning(message: string): Promise<void> {
    return toThread.run(input.Parser.onWarning, message);
  }
  static setOnWarning(value: ((message: string) => void) | null): Promise<void> {
    return toThread.set(input.Parser.onWarning, value);
  }
  parse(text: string): Promise<string> {
    return toThread(original(this).parse, text);
  }
}

defineCrossings(input, {
  handles: { Parser: { class: Parser, original: input.Parser, setters: { onWarning: 'setOnWarning' } } },
});
