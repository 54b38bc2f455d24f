/** The part of a facade of sass that the tests use. */
import { defineCrossings, Handle, original, type Pipelined, toThread } from '../../../src/index.js';

const sass = original('sass', import.meta.url);

export function compileString(
  source: string,
  options?: object,
): Promise<{ css: string; loadedUrls: URL[]; sourceMap?: object }>;
export function compileString(...args: unknown[]): unknown {
  return toThread(sass.compileString, ...args);
}

export class Value extends Handle {
  assertNumber(name?: string): Pipelined<SassNumber> {
    return toThread.handle(SassNumber, original(this).assertNumber, name);
  }
}

export class SassNumber extends Value {
  static create(value: number, unit?: string): Pipelined<SassNumber>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(SassNumber, sass.SassNumber, ...args);
  }
  get value(): Promise<number> {
    return toThread.get(original(this).value);
  }
}

export class Compiler extends Handle {
  compileString(source: string): Promise<{ css: string }> {
    return toThread(original(this).compileString, source);
  }
}

export function initCompiler(): Pipelined<Compiler> {
  return toThread.handle(Compiler, sass.initCompiler);
}

export class Version extends Handle {
  get major(): Promise<number> {
    return toThread.get(original(this).major);
  }
}

export class Exception extends Error {
  declare span: { start: { line: number } };
}

export const Logger = { silent: toThread.value<object>(sass.Logger.silent) };
export const deprecations: PromiseLike<Record<string, { id: string; deprecatedIn: Version }>> = toThread.value(
  sass.deprecations,
);
export const info: PromiseLike<string> = toThread.value(sass.info);

defineCrossings(sass, {
  handles: {
    Value: { class: Value, original: sass.Value },
    SassNumber: { class: SassNumber, original: sass.SassNumber },
    Compiler: { class: Compiler, original: sass.Compiler },
    Version: { class: Version, original: sass.Version },
  },
  errors: { Exception: { class: Exception, original: sass.Exception } },
});
