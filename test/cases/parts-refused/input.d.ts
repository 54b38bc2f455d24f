import type { Readable } from 'node:stream';

export interface Job {
  readonly ready: Promise<string>;
  readonly then?: Promise<string>;
}
export declare function run(job: Job): string;
export declare function runAll(options: { readonly jobs: { readonly first: Job } }): string;
export declare function pipe(options: { readonly input: Readable }): string;

/** What can be given in another form, left out, or implemented, is nobody's trouble. */
export declare function either(job: { readonly ready: string | Promise<string> }): string;
export declare function maybe(job?: Job): string;
export declare function wait(job: { ready(): Promise<string> }): string;
/** What is given has to have all that a job has. */
export declare function startWith<T extends Job>(job: T): Record<keyof T, string>;
