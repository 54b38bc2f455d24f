// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./objects-meeting-in-records/input.d.ts -o objects-meeting-in-records/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** Templates that functions make are gathered under names, and given to another one. */
export interface Partials {
  [key: string]: Template;
}

export class Template extends Handle {
  render(data: object, partials?: Partials): Promise<string>;
  render(...args: unknown[]): unknown {
    return toThread(original(this).render, ...args);
  }
}

export function compile(text: string): Pipelined<Template> {
  return toThread.handle(Template, input.compile, text);
}

defineCrossings(input, {
  handles: { Template: { class: Template, original: input.Template } },
});
