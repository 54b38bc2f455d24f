import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** Nothing of the stream crosses, so that this can never work. */
export declare function eachFile(folder: string, visit: (stream: Readable, name: string) => void): void;
export interface Server {
  connect(socket: Socket | null): string;
  readonly name: string;
}
export declare function serve(server: Server): number;
export declare class Archive {
  pack(options: { readonly open: { entry(stream: Readable): void } }): void;
}

/** These work without it. */
export declare function maybe(folder: string, visit?: (stream: Readable) => void): number;
export declare function either(visit: (stream: Readable | string) => void): number;
export declare function both(visit: ((stream: Readable) => void) | string): number;
export declare function optional(visit: (error: Error | null, stream?: Readable) => void): number;

/** It can only be left out. */
export declare function start(after?: Promise<void>): number;
export declare function pipe(to?: Readable | null): number;
