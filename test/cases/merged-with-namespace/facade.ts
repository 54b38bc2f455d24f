// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./merged-with-namespace/input.d.ts -o merged-with-namespace/facade.ts

import type { Engine as OriginalEngine, Point as OriginalPoint, render as OriginalRender } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { threads: 1 });

export type Point = OriginalPoint;

const ColorValues = {
  Red: 1,
  Green: 2,
  1: 'Red',
  2: 'Green',
} as const;
export type Color = (typeof ColorValues)[Exclude<keyof typeof ColorValues, number | `-${number}`>];

export class Failure extends Error {
  declare readonly code: number;
  static from(cause: unknown): Promise<Failure> {
    return toThread(input.Failure.from, cause);
  }
  static get codes(): Promise<{ readonly [key: string]: number }> {
    return toThread.get(input.Failure.codes);
  }
}

class RenderProblem extends Error {
  declare readonly line: number;
}

class EnginePart extends Handle {
  static create(id: number): Pipelined<EnginePart> {
    return toThread.construct(EnginePart, input.Engine.Part, id);
  }
  id(): Promise<number> {
    return toThread(original(this).id);
  }
}

/** Reads one. */
function engineParse(text: string): Pipelined<Engine>;
function engineParse(text: string, strict: boolean): Pipelined<Engine>;
function engineParse(...args: unknown[]): unknown {
  return toThread.handle(Engine, input.Engine.parse, ...args);
}

class EngineToolsWrench extends Handle {
  static create(): Pipelined<EngineToolsWrench> {
    return toThread.construct(EngineToolsWrench, input.Engine.tools.Wrench);
  }
  turn(): Pipelined<EnginePart> {
    return toThread.handle(EnginePart, original(this).turn);
  }
}

const EngineTools = {
  list(): Promise<OriginalEngine.tools.Tool[]> {
    return toThread(input.Engine.tools.list);
  },
  Wrench: EngineToolsWrench,
};

/** A class, its namespace, and what hangs on that. */
export class Engine extends Handle {
  static create(name: string): Pipelined<Engine> {
    return toThread.construct(Engine, input.Engine, name);
  }
  static get version(): Promise<string> {
    return toThread.get(input.Engine.version);
  }
  static setVersion(value: string): Promise<void> {
    return toThread.set(input.Engine.version, value);
  }
  static readonly Part = EnginePart;
  static readonly parse = engineParse;
  static readonly limit = 5;
  static get counter(): Promise<number> {
    return toThread.get(input.Engine.counter);
  }
  static setCounter(value: number): Promise<void> {
    return toThread.set(input.Engine.counter, value);
  }
  static readonly tools = EngineTools;
  start(options?: OriginalEngine.Options): Pipelined<EnginePart>;
  start(...args: unknown[]): unknown {
    return toThread.handle(EnginePart, original(this).start, ...args);
  }
}

class RenderPage extends Handle {
  print(): Promise<string> {
    return toThread(original(this).print);
  }
}

/** A function and the types that it speaks of, one of which is a class. */
export function render(text: string, options?: OriginalRender.Options): Pipelined<RenderPage>;
export function render(...args: unknown[]): unknown {
  return toThread.handle(RenderPage, input.render, ...args);
}
render.Problem = RenderProblem;
render.calls = toThread.variable<number>(input.render.calls);
render.setCalls = function (value: number): Promise<void> {
  return toThread.set(input.render.calls, value);
};
render.inline = function (text: string): Promise<string> {
  return toThread(input.render.inline, text);
};

export const Color = {
  ...ColorValues,
  parse(text: string): Promise<Color> {
    return toThread(input.Color.parse, text);
  },
  all: toThread.variable<readonly Color[]>(input.Color.all),
};

export const Point = {
  distance(from: Point, to: Point): Promise<number> {
    return toThread(input.Point.distance, from, to);
  },
};

export declare namespace Engine {
  type Options = OriginalEngine.Options;
  type Part = EnginePart;
  namespace tools {
    type Tool = OriginalEngine.tools.Tool;
    type Wrench = EngineToolsWrench;
  }
}

export declare namespace render {
  type Options = OriginalRender.Options;
  type Page = RenderPage;
  type Problem = RenderProblem;
  let Problem: typeof RenderProblem;
}

defineCrossings(input, {
  handles: {
    Part: { class: EnginePart, original: input.Engine.Part },
    Wrench: { class: EngineToolsWrench, original: input.Engine.tools.Wrench },
    Engine: { class: Engine, original: input.Engine },
    Page: { class: RenderPage },
  },
  errors: {
    Failure: { class: Failure, original: input.Failure },
    Problem: { class: RenderProblem, original: input.render.Problem },
  },
  copies: { Tool: { properties: ['name'] }, Point: { original: input.Point } },
  objects: [{ object: render, setters: { calls: 'setCalls' } }],
});
