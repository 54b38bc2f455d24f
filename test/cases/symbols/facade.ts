// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./symbols/input.d.ts -o symbols/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Resource extends Handle {
  static create(path: string): Pipelined<Resource> {
    return toThread.construct(Resource, input.Resource, path);
  }
  read(): Promise<string> {
    return toThread(original(this).read);
  }
}

defineCrossings(input, {
  handles: { Resource: { class: Resource, original: input.Resource } },
});
