// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./class-without-new/input.d.ts -o class-without-new/facade.ts

import type { Report } from './input.js';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

export type { Report };

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** Can be asked for its parts. */
export class Agent extends Handle {
  static create(text?: string): Pipelined<Agent>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Agent, input.Agent, ...args);
  }

  /** Reads it at once. */
  static override call(text: string): Promise<Report> {
    return toThread(input.Agent, text);
  }
  browser(): Promise<string> {
    return toThread(original(this).browser);
  }
}

export class Amount extends Handle {
  static create(value: number): Pipelined<Amount> {
    return toThread.construct(Amount, input.Amount, value);
  }
  static override call(value: number): Promise<Amount>;
  /** Another constructor, with settings of its own. */
  static override call(): Promise<AmountConstructor>;
  static override call(...args: unknown[]): unknown {
    return toThread(input.Amount, ...args);
  }
  static get DP(): Promise<number> {
    return toThread.get(input.Amount.DP);
  }
  plus(other: Amount | number): Pipelined<Amount> {
    return toThread.handle(Amount, original(this).plus, other);
  }
}

export class Point extends Handle {
  static create(x: number, y: number): Pipelined<Point> {
    return toThread.construct(Point, input.Point, x, y);
  }
  length(): Promise<number> {
    return toThread(original(this).length);
  }
}

export class Task extends Handle {
  static create(name: string): Pipelined<Task> {
    return toThread.construct(Task, input.Task, name);
  }
  static override call(name: string): Promise<number> {
    return toThread(input.Task.call, name);
  }
  run(): Promise<void> {
    return toThread.run(original(this).run);
  }
}

export interface AmountConstructor {
  (value: number): Promise<Amount>;

  /** Another constructor, with settings of its own. */
  (): Promise<AmountConstructor>;
}
export class AmountConstructor extends Handle {
  create(value: number): Pipelined<Amount> {
    return toThread.construct(Amount, original(this), value);
  }
  get DP(): Promise<number> {
    return toThread.get(original(this).DP);
  }
}

defineCrossings(input, {
  handles: {
    Agent: { class: Agent, original: input.Agent },
    Amount: { class: Amount, original: input.Amount },
    Point: { class: Point, original: input.Point },
    Task: { class: Task, original: input.Task },
    AmountConstructor: { class: AmountConstructor, callable: true },
  },
  copies: { Report: { properties: ['browser'] } },
  givers: [input.Amount],
});
