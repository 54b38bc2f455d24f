// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./returned-function/input.d.ts -o returned-function/facade.ts

import { defineCrossings, FunctionHandle, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export interface Compiled {
  (data: object): Promise<string>;
}
export class Compiled extends Handle {
  get source(): Promise<string> {
    return toThread.get(original(this).source);
  }
  dispose(): Promise<void> {
    return toThread.run(original(this).dispose);
  }
}

export interface TemplateResult<T extends string> {
  (data: object): Promise<string>;
}
export class TemplateResult<T extends string> extends Handle {
  get source(): Promise<T> {
    return toThread.get(original(this).source);
  }
  dispose(): Promise<void> {
    return toThread.run(original(this).dispose);
  }
}

export class Session extends Handle {
  send(text: string): Promise<string> {
    return toThread(original(this).send, text);
  }
}

export interface ConnectResult {
  (name: string, retries?: number): Pipelined<Session>;
}
export class ConnectResult extends Handle {}

export interface SessionsOpenResult {
  (name: string): Pipelined<Session>;
}
export class SessionsOpenResult extends Handle {}

export function compile(template: string): Pipelined<FunctionHandle<(data: object) => Promise<string>>> {
  return toThread.handle(FunctionHandle, input.compile, template);
}

export function compileFully(template: string): Pipelined<Compiled> {
  return toThread.handle(Compiled, input.compileFully, template);
}

export function curry(a: number): Pipelined<FunctionHandle<(
  b: number,
) => Promise<FunctionHandle<(c: number) => Promise<number>>>>> {
  return toThread.handle(FunctionHandle, input.curry, a);
}

export function template<const T extends string>(source: T): Pipelined<TemplateResult<T>> {
  return toThread.handle(TemplateResult, input.template, source);
}

/** What it gives can be used before it is there. */
export function connect(host: string): Pipelined<ConnectResult> {
  return toThread.handle(ConnectResult, input.connect, host);
}

export const sessions = {
  open(): Pipelined<SessionsOpenResult> {
    return toThread.handle(SessionsOpenResult, input.sessions.open);
  },
};

defineCrossings(input, {
  handles: {
    Compiled: { class: Compiled, callable: true, ends: 'dispose' },
    TemplateResult: { class: TemplateResult, callable: true, ends: 'dispose' },
    Session: { class: Session, original: input.Session },
    ConnectResult: { class: ConnectResult, callable: true, results: Session },
    SessionsOpenResult: { class: SessionsOpenResult, callable: true, results: Session },
  },
});
