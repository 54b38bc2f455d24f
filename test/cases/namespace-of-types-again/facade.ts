// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./namespace-of-types-again/input.d.ts -o namespace-of-types-again/facade.ts

import type { L as OriginalL, tools as OriginalTools } from './input.js';
import { original, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export const tools = {
  walk(options: OriginalTools.Options): Promise<number> {
    return toThread(input.tools.walk, options);
  },
};

export declare namespace L {
  type List<T> = OriginalL.List<T>;
  type Head<L extends OriginalL.List<unknown>> = OriginalL.Head<L>;
}

export declare namespace tools {
  type Options = OriginalTools.Options;
}

export { type L as Object, tools as utilities };
