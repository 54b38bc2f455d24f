// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./state-of-listeners/input.d.ts -o state-of-listeners/facade.ts

import { defineCrossings, FunctionHandle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

/** The module keeps who listens: what is published has to be where they are. */
export function subscribe(listener: { next(value: number): void }): Pipelined<FunctionHandle<() => Promise<void>>> {
  return toThread.handle(FunctionHandle, input.subscribe, listener);
}

export function onError(listener: (message: string) => void): Pipelined<FunctionHandle<() => Promise<void>>> {
  return toThread.handle(FunctionHandle, input.onError, listener);
}

export function publish(value: number): Promise<void> {
  return toThread.run(input.publish, value);
}

defineCrossings(input, {
  functions: {
    subscribe: { facade: subscribe, original: input.subscribe },
    onError: { facade: onError, original: input.onError },
    publish: { facade: publish, original: input.publish },
  },
});
