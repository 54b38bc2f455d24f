import type { Readable } from 'node:stream';
export declare function stream(path: string): Readable;
export declare function pipe(source: Readable): void;
export declare function key(): symbol;
export declare function fine(): number;
/** Another name for what is left out. */
export declare const streamFile: typeof stream;
export declare namespace fine {
  const open: typeof stream;
}
export interface View {
  readonly title: string;
}
export declare function openWindow(): View & typeof globalThis;
export declare function openSocket(): import('node:net').Socket & View;
/** Of the DOM, which nobody here declares. */
export declare function draw(target: HTMLCanvasElement): void;

/** A promise comes back as one, and cannot go in. */
export declare class Task {
  done: Promise<string>;
  cancel(): void;
  readonly steps: readonly Promise<number>[];
}
export declare function schedule(after: Promise<void>, ...more: readonly Promise<number>[]): Task;
export declare function start(after?: Promise<void>): Task;
/** What formats stays where it was made; how it is to do that is data. */
export declare function makeFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat;
export declare function format(value: number, options: Intl.NumberFormatOptions): Intl.NumberFormatPart[];
