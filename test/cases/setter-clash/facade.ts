// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./setter-clash/input.d.ts -o setter-clash/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Tag extends Handle {
  static create(name: string): Pipelined<Tag> {
    return toThread.construct(Tag, input.Tag, name);
  }
  get name(): Promise<string> {
    return toThread.get(original(this).name);
  }
  setNameProperty(value: string): Promise<void> {
    return toThread.set(original(this).name, value);
  }
  setName(name: string, quietly: boolean): Promise<void> {
    return toThread.run(original(this).setName, name, quietly);
  }
}

defineCrossings(input, {
  handles: { Tag: { class: Tag, original: input.Tag } },
});
