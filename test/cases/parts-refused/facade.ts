// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./parts-refused/input.d.ts -o parts-refused/facade.ts

import type { Job } from './input.js';
import type { Readable } from 'node:stream';
import { original, promising, toThread } from 'gen-async-facade';

export type { Job };

const input = original('./input.js', import.meta.url);

export function run(job: Job): Promise<string> {
  return toThread(input.run, job);
}

export function runAll(options: { readonly jobs: { readonly first: Job } }): Promise<string> {
  return toThread(input.runAll, options);
}

export function pipe(options: { readonly input: Readable }): Promise<string> {
  return toThread(input.pipe, options);
}

/** What can be given in another form, left out, or implemented, is nobody's trouble. */
export function either(job: { readonly ready: string | Promise<string> }): Promise<string> {
  return toThread(input.either, job);
}

export function maybe(job?: Job): Promise<string>;
export function maybe(...args: unknown[]): unknown {
  return toThread(input.maybe, ...args);
}

export function wait(job: { ready(): Promise<string> }): Promise<string>;
export function wait(...args: unknown[]): unknown {
  return toThread(input.wait, ...promising(args, ['0.ready']));
}

/** What is given has to have all that a job has. */
export function startWith<T extends Job>(job: T): Promise<Record<keyof T, string>> {
  return toThread(input.startWith, job);
}
