// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./namespace-of-types-alone/input.d.ts -o namespace-of-types-alone/facade.ts

import type { Handlers as OriginalHandlers, Match, O, Options } from './input.js';
import { original, toThread } from 'gen-async-facade';

export type { Match, O, Options };

const input = original('./input.js', import.meta.url);

interface HandlersListener {
  onEvent(event: OriginalHandlers.Event): boolean | Promise<boolean>;
}

export function draw(size: Options.Size, name: Options.Deep.Name): Promise<Options.Both> {
  return toThread(input.draw, size, name);
}

export function listen(listener: HandlersListener): Promise<void> {
  return toThread.run(input.listen, listener);
}

export declare namespace Handlers {
  type Event = OriginalHandlers.Event;
  type Listener = HandlersListener;
}
