// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./names-shared/input.d.ts -o names-shared/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

class Engine extends Handle {
  static create(): Pipelined<Engine> {
    return toThread.construct(Engine, input['+']);
  }
  start(): Promise<void> {
    return toThread.run(original(this).start);
  }
}

class Engine_ extends Handle {
  static create(): Pipelined<Engine_> {
    return toThread.construct(Engine_, input.Engine);
  }
  stop(): Promise<void> {
    return toThread.run(original(this).stop);
  }
}

export function first(text: string): Promise<string[]> {
  return toThread(input.first, text);
}

function first_(text: string): Promise<number> {
  return toThread(input.default, text);
}

export { Engine as '+', Engine_ as Engine };

defineCrossings(input, {
  handles: { Engine: { class: Engine, original: input['+'] }, Motor: { class: Engine_, original: input.Engine } },
});

export default first_;
