// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./streams-with-methods/input.d.ts -o streams-with-methods/facade.ts

import type { Readable, ReadableOptions, Transform, TransformOptions, Writable, WritableOptions } from 'node:stream';
import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

export class Page extends Handle {
  static create(opts?: ReadableOptions<Readable> | undefined): Pipelined<Page>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Page, input.Page, ...args);
  }
  text(text: string): Pipelined<this> {
    return toThread.handle(Page, original(this).text, text);
  }
  end(): Promise<void> {
    return toThread.run(original(this).end);
  }
  on(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Page, original(this).on, event, listener);
  }
  once(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Page, original(this).once, event, listener);
  }
  off(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Page, original(this).off, event, listener);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<any> {
    return toThread.iterate(original(this)[Symbol.asyncIterator]);
  }
}

export class Packer extends Handle {
  static create(opts?: TransformOptions<Transform> | undefined): Pipelined<Packer>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Packer, input.Packer, ...args);
  }
  pack(level: number): Pipelined<this> {
    return toThread.handle(Packer, original(this).pack, level);
  }
  on(event: 'packed', listener: (size: number) => void): Pipelined<this>;
  on(event: string | symbol, listener: (...args: any[]) => void): Pipelined<this>;
  on(...args: unknown[]): unknown {
    return toThread.handle(Packer, original(this).on, ...args);
  }
  once(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Packer, original(this).once, event, listener);
  }
  off(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Packer, original(this).off, event, listener);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<any> {
    return toThread.iterate(original(this)[Symbol.asyncIterator]);
  }
}

export class Sink extends Handle {
  static create(opts?: WritableOptions<Writable> | undefined): Pipelined<Sink>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(Sink, input.Sink, ...args);
  }
  lines(): Promise<readonly string[]> {
    return toThread(original(this).lines);
  }
  on(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Sink, original(this).on, event, listener);
  }
  once(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Sink, original(this).once, event, listener);
  }
  off(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Sink, original(this).off, event, listener);
  }
}

/** By its type alone, as NodeJS.ReadableStream. */
export class Report extends Handle {
  title(text: string): Promise<void> {
    return toThread.run(original(this).title, text);
  }
  on(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Report, original(this).on, event, listener);
  }
  once(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Report, original(this).once, event, listener);
  }
  off(event: string, listener: (...args: any[]) => void): Pipelined<this> {
    return toThread.handle(Report, original(this).off, event, listener);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<string | Buffer> {
    return toThread.iterate(original(this)[Symbol.asyncIterator]);
  }
}

/** What it drains into is limited by the class, not by the method. */
export class Tank<_Target extends NodeJS.WritableStream> extends Handle {
  static create<Target extends NodeJS.WritableStream>(): Pipelined<Tank<Target>> {
    return toThread.construct(Tank, input.Tank);
  }
  volume(): Promise<number> {
    return toThread(original(this).volume);
  }
}

export function report(): Pipelined<Report> {
  return toThread.handle(Report, input.report);
}

defineCrossings(input, {
  handles: {
    Page: { class: Page, original: input.Page, ends: 'end' },
    Packer: { class: Packer, original: input.Packer },
    Sink: { class: Sink, original: input.Sink },
    Report: { class: Report },
    Tank: { class: Tank, original: input.Tank },
  },
  functions: { report: { facade: report, original: input.report } },
  symbols: true,
});
