// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./returned-class/input.d.ts -o returned-class/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Engine extends Handle {
  get Document(): Pipelined<DocumentConstructor> {
    return toThread.getHandle(DocumentConstructor, original(this).Document);
  }

  /** What it makes crosses as a copy. */
  get Day(): Pipelined<EngineDay> {
    return toThread.getHandle(EngineDay, original(this).Day);
  }
}

export class DocumentConstructor extends Handle {
  create(text?: string): Pipelined<Document>;
  create(...args: unknown[]): unknown {
    return toThread.construct(Document, original(this), ...args);
  }
}

export class Document extends Handle {
  text(): Promise<string> {
    return toThread(original(this).text);
  }
  close(): Promise<void> {
    return toThread.run(original(this).close);
  }
}

export class EngineDay extends Handle {
  create(at: number): Promise<Date> {
    return toThread.make(original(this), at);
  }
}

export function initialise(): Promise<Engine> {
  return toThread.handle(Engine, input.initialise);
}

defineCrossings(input, {
  handles: {
    Engine: { class: Engine },
    DocumentConstructor: { class: DocumentConstructor },
    Document: { class: Document, ends: 'close' },
    EngineDay: { class: EngineDay },
  },
});
