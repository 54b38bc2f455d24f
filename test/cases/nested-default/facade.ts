// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./nested-default/input.d.ts -o nested-default/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export const Feature = {
  None: 0,
  Simd: 1,
  0: 'None',
  1: 'Simd',
} as const;
export type Feature = (typeof Feature)[Exclude<keyof typeof Feature, number | `-${number}`>];

class Function_ extends Handle {
  static create(): Pipelined<Function_> {
    return toThread.construct(Function_, input.Function);
  }
  get size(): Promise<number> {
    return toThread.get(original(this).size);
  }
  call(): Promise<number> {
    return toThread(original(this).call);
  }
}

export class Part extends Handle {
  static create(): Pipelined<Part> {
    return toThread.construct(Part, input.Part);
  }
  run(feature: Feature): Promise<void> {
    return toThread.run(original(this).run, feature);
  }
}

const inputDefault = {
  Feature,
  Function: Function_,
  Part,
  default: {
    Feature,
    Function: Function_,
    Part,
  },
};

declare namespace inputDefault {
  type Function = Function_;
}

export { Function_ as Function };

defineCrossings(input, {
  handles: { Function: { class: Function_, original: input.Function }, Part: { class: Part, original: input.Part } },
});

export default inputDefault;
