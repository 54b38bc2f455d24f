// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./javascript-objects/input.js -o javascript-objects/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

export class Formula extends Handle {
  /** @param {string} text */
  static create(text: string): Pipelined<Formula> {
    return toThread.construct(Formula, input.Formula, text);
  }
  get text(): Promise<string> {
    return toThread.get(original(this).text);
  }
  setText(value: string): Promise<void> {
    return toThread.set(original(this).text, value);
  }
}

export class Solver extends Handle {
  static create(): Pipelined<Solver> {
    return toThread.construct(Solver, input.Solver);
  }
  get texts(): Promise<string[]> {
    return toThread.get(original(this).texts);
  }
  setTexts(value: string[]): Promise<void> {
    return toThread.set(original(this).texts, value);
  }
  require(...formulas: any[]): Promise<void> {
    return toThread.run(original(this).require, ...formulas);
  }
}

defineCrossings(input, {
  handles: { Formula: { class: Formula, original: input.Formula }, Solver: { class: Solver, original: input.Solver } },
});
