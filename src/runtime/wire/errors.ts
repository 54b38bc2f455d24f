/** Errors as tagged nodes: class, message, stack, own properties, `cause`, `errors`; and back. */
import type { Decoder } from './decode.js';
import type { Encoder } from './encode.js';
import { gettersOf } from './keys.js';
import type { ErrorClass } from './kinds.js';
import { Tag, type Tagged } from './tags.js';

const builtins: Record<string, new (message?: string) => Error> = {
  Error,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
};

export function encodeError(error: Error, encoder: Encoder): Tagged {
  const node = encoder.tag(Tag.error, { identity: encoder.side.errorIdentity(error) }, error);
  node.lent = encoder.side.lentIndex?.(error);
  node.type = encoder.side.errorClass(error);
  node.builtin = builtinOf(error);
  node.message = text(read(error, 'message'));
  node.name = text(read(error, 'name'));
  node.stack = text(read(error, 'stack'));
  const properties: unknown[] = [];
  node.properties = properties;
  const names = new Set<string>(safeKeys(error));
  if (error instanceof DOMException) node.code = undefined;
  else for (const name of gettersOf(error)) names.add(name);
  for (const name of ['message', 'stack', 'constructor', '__proto__']) names.delete(name);
  for (const name of names)
    properties.push(name, isEnumerable(error, name), encoder.encodeIfPossible(name, read(error, name)));
  return node;
}

/** Never fails: an error whose properties throw still arrives. */
function read(error: object, name: string): unknown {
  try {
    return (error as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function safeKeys(error: object): string[] {
  try {
    return Reflect.ownKeys(error).filter((key): key is string => typeof key === 'string');
  } catch {
    return [];
  }
}

function isEnumerable(error: object, name: string): boolean {
  return Object.getOwnPropertyDescriptor(error, name)?.enumerable ?? true;
}

function builtinOf(error: Error): string {
  if (error instanceof DOMException) return 'DOMException';
  if (error instanceof AggregateError) return 'AggregateError';
  for (const [name, type] of Object.entries(builtins)) if (name !== 'Error' && error instanceof type) return name;
  return 'Error';
}

export function decodeError(node: Tagged, decoder: Decoder): unknown {
  const known = decoder.side.knownError(node.identity as number, node.lent as number | undefined);
  if (known !== undefined) return decoder.keep(node, known);
  const builtin = node.builtin as string;
  const message = (node.message as string | undefined) ?? '';
  const type = decoder.side.errorClass(node.type as number);
  const error = decoder.keep(node, create(builtin, message, node.name as string | undefined, type));
  const properties = node.properties as unknown[];
  for (let i = 0; i < properties.length; i += 3) {
    define(error, properties[i] as string, decoder.decode(properties[i + 2]), properties[i + 1] as boolean);
  }
  if (node.name !== undefined && error.name !== node.name) define(error, 'name', node.name, false);
  if (typeof node.stack === 'string') define(error, 'stack', decoder.side.stack(node.stack), false);
  decoder.side.errorArrived(error, node.identity as number);
  return error;
}

function create(builtin: string, message: string, name: string | undefined, type: ErrorClass | undefined): Error {
  if (builtin === 'DOMException') return new DOMException(message, name);
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    // An own `message` as errors have it, without running a constructor that expects other arguments.
    const base = builtin === 'AggregateError' ? AggregateError : builtins[builtin];
    return Reflect.construct(Error, [message], type ?? base ?? Error);
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function define(error: object, name: string, value: unknown, enumerable: boolean): void {
  Object.defineProperty(error, name, { value, enumerable, writable: true, configurable: true });
}
