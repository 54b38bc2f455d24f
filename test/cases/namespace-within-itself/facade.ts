// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./namespace-within-itself/input.d.ts -o namespace-within-itself/facade.ts

import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url).default;

export function join(...parts: string[]): Promise<string> {
  return toThread(input.join, ...parts);
}

export const inner = {
  size(): Promise<number> {
    return toThread(input.inner.size);
  },
};

export const separator: PromiseLike<string> = toThread.value(input.separator);

/** `path.posix` and `path.win32` are declared as `path` itself, and are other objects. */
export const posix = {
  inner: {
    size(): Promise<number> {
      return toThread(input.posix.inner.size);
    },
  },
  join(...parts: string[]): Promise<string> {
    return toThread(input.posix.join, ...parts);
  },
  separator: toThread.value<string>(input.posix.separator),
};

/** `path.posix` and `path.win32` are declared as `path` itself, and are other objects. */
export const win32 = {
  inner: {
    size(): Promise<number> {
      return toThread(input.win32.inner.size);
    },
  },
  join(...parts: string[]): Promise<string> {
    return toThread(input.win32.join, ...parts);
  },
  separator: toThread.value<string>(input.win32.separator),
};

export default {
  inner,
  join,
  separator,
  posix,
  win32,
};
