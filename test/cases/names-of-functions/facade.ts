// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./names-of-functions/input.d.ts -o names-of-functions/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export class Element extends Handle {
  static create(): Pipelined<Element> {
    return toThread.construct(Element, input.Element);
  }
  static name_(text: string): Promise<string> {
    return toThread(input.Element.name, text);
  }
  remove(): Promise<void> {
    return toThread.run(original(this).remove);
  }
}

/** What hangs on a function or a class has names that those have for themselves, or none that a program could write. */
export function tag(text: string): Promise<string> {
  return toThread(input.tag, text);
}
tag.name_2 = function (text: string): Promise<string> {
  return toThread(input.tag.name, text);
};
tag.name_ = function (text: string): Promise<string> {
  return toThread(input.tag.name_, text);
};
tag.length_ = toThread.value<number>(input.tag.length);
tag.bind = function (text: string): Promise<string> {
  return toThread(input.tag.bind, text);
};

export function log(text: string): Promise<void> {
  return toThread.run(input.log, text);
}
log['to-file'] = function (path: string): Promise<void> {
  return toThread.run(input.log['to-file'], path);
};

defineCrossings(input, {
  handles: { Element: { class: Element, original: input.Element } },
});
