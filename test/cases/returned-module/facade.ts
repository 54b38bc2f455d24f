// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./returned-module/input.d.ts -o returned-module/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 }).default;

export type Plugin = (module: DayFunction) => void;

export class Day extends Handle {
  add(n: number): Pipelined<Day> {
    return toThread.handle(Day, original(this).add, n);
  }
  value(): Promise<number> {
    return toThread(original(this).value);
  }
}

export interface DayFunction {
  /** `day.extend(plugin).extend(other)`: each gives the module again, which can be called as well. */
  (n: number): Pipelined<Day>;
}
export class DayFunction extends Handle {
  extend(plugin: Plugin): Pipelined<DayFunction> {
    return toThread.handle(DayFunction, original(this).extend, plugin);
  }
  get tools(): Pipelined<Tools> {
    return toThread.getHandle(Tools, original(this).tools);
  }
}

export class Tools extends Handle {
  use(name: string): Pipelined<Tools> {
    return toThread.handle(Tools, original(this).use, name);
  }
}

/** `day.extend(plugin).extend(other)`: each gives the module again, which can be called as well. */
export function day(n: number): Pipelined<Day> {
  return toThread.handle(Day, input, n);
}

export function extend(plugin: Plugin): Pipelined<DayFunction> {
  return toThread.handle(DayFunction, input.extend, plugin);
}

export const tools = {
  use(name: string): Pipelined<Tools> {
    return toThread.handle(Tools, input.tools.use, name);
  },
};

defineCrossings(input, {
  handles: {
    Day: { class: Day },
    DayFunction: { class: DayFunction, callable: true, results: Day },
    Tools: { class: Tools },
  },
  functions: { day: { facade: day, original: input }, extend: { facade: extend, original: input.extend } },
});

day.extend = extend;
day.tools = tools;

export default day;
