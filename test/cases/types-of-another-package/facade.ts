// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./types-of-another-package/input.d.ts -o types-of-another-package/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const inputModule = original('./input.js', import.meta.url);

export class Pipeline extends Handle {
  use(name: string): Pipelined<this> {
    return toThread.handle(Pipeline, original(this).use, name);
  }
  run(input: string | Document): Pipelined<Document> {
    return toThread.handle(Document, original(this).run, input);
  }
}

export class Document extends Handle {
  get messages(): Promise<Message[]> {
    return toThread.get(original(this).messages);
  }
  render(): Promise<string> {
    return toThread(original(this).render);
  }
}

export class Message extends Handle {
  get text(): Promise<string> {
    return toThread.get(original(this).text);
  }
  position(): Promise<{ line: number }> {
    return toThread(original(this).position);
  }
}

/** All that it can do leads to types that only the other package mentions. */
export const pipeline: PromiseLike<Pipeline> & Pipeline = toThread.value(inputModule.pipeline, Pipeline);

defineCrossings(inputModule, {
  handles: { Pipeline: { class: Pipeline }, Document: { class: Document }, Message: { class: Message } },
});
