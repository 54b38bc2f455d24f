// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./handlers-assigned/input.d.ts -o handlers-assigned/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

/** Declared as methods, and there to be assigned: `parser.ontext = (text) => …`. */
export class Parser extends Handle {
  static create(strict: boolean): Pipelined<Parser> {
    return toThread.construct(Parser, input.Parser, strict);
  }
  ontext(text: string): Promise<void> {
    return toThread.run(original(this).ontext, text);
  }
  setOntext(value: (text: string) => void): Promise<void> {
    return toThread.set(original(this).ontext, value);
  }
  onerror(error: Error): Promise<void>;
  onerror(message: string, line: number): Promise<void>;
  onerror(...args: unknown[]): unknown {
    return toThread.run(original(this).onerror, ...args);
  }
  setOnerror(value: ((error: Error) => void) & ((message: string, line: number) => void)): Promise<void> {
    return toThread.set(original(this).onerror, value);
  }
  write(text: string): Pipelined<this> {
    return toThread.handle(Parser, original(this).write, text);
  }

  /** Called once, and with a listener: not to be assigned. */
  onDone(listener: () => void): Promise<void> {
    return toThread.run(original(this).onDone, listener);
  }
  once(event: string): Promise<void> {
    return toThread.run(original(this).once, event);
  }
}

defineCrossings(input, {
  handles: {
    Parser: { class: Parser, original: input.Parser, setters: { ontext: 'setOntext', onerror: 'setOnerror' } },
  },
});
