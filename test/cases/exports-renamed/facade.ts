// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./exports-renamed/input.d.ts -o exports-renamed/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Engine extends Handle {
  static create(): Pipelined<Engine> {
    return toThread.construct(Engine, input.Engine);
  }
  start(): Promise<void> {
    return toThread.run(original(this).start);
  }
}

export function external(text: string): Promise<string> {
  return toThread(input.external, text);
}

export const tools = {
  trim(text: string): Promise<string> {
    return toThread(input.tools.trim, text);
  },
};

export { Engine as Motor };

defineCrossings(input, {
  handles: { Engine: { class: Engine, original: input.Engine } },
});
