// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./namespace/input.d.ts -o namespace/facade.ts

import type { split as OriginalSplit, sync as OriginalSync } from './input.js';
import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

function syncRead(path: string, options?: OriginalSync.Options): Promise<string>;
function syncRead(...args: unknown[]): unknown {
  return toThread(input.sync.read, ...args);
}

/** A function whose property has types as well. */
export function split(text: string): Promise<string[]> {
  return toThread(input.split, text);
}
split.list = {
  comma(text: string): Promise<OriginalSplit.list.Items> {
    return toThread(input.split.list.comma, text);
  },
};

export const sync = {
  read: syncRead,
  deep: {
    write(path: string): Promise<void> {
      return toThread.run(input.sync.deep.write, path);
    },
  },
};

export const tools = {
  clean(path: string): Promise<boolean> {
    return toThread(input.tools.clean, path);
  },
  nested: {
    copy(from: string, to: string): Promise<void> {
      return toThread.run(input.tools.nested.copy, from, to);
    },
  },
};

export declare namespace sync {
  type Options = OriginalSync.Options;
}

export declare namespace split {
  type Separator = OriginalSplit.Separator;
}
