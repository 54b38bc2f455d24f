/** What iterators and iterables of the original are inside of other data: asked for their values when somebody wants them. */

import { original } from '../calls/original.js';
import { iterableClass, iteratorClass } from '../wire/protocol.js';
import { reserve } from './classes.js';
import { Handle } from './handle.js';
import { iterate } from './iterate.js';

type Iteration = AsyncGenerator<unknown, unknown, unknown>;

const iterations = new WeakMap<object, Iteration>();

/** `valueOf` gives the object itself, in whichever way that is iterated. */
function begin(handle: Handle): Iteration {
  return iterate(original(handle).valueOf, []);
}

function iterationOf(handle: Handle): Iteration {
  const iteration = iterations.get(handle) ?? begin(handle);
  iterations.set(handle, iteration);
  return iteration;
}

class IteratorHandle extends Handle {
  next(...input: [unknown?]): Promise<IteratorResult<unknown>> {
    return iterationOf(this).next(...input);
  }

  return(value?: unknown): Promise<IteratorResult<unknown>> {
    return iterationOf(this).return(value);
  }

  throw(error: unknown): Promise<IteratorResult<unknown>> {
    return iterationOf(this).throw(error);
  }

  [Symbol.asyncIterator](): Iteration | this {
    return this;
  }

  override async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
    await super[Symbol.asyncDispose]();
  }
}

/** From the beginning each time. */
class IterableHandle extends IteratorHandle {
  override [Symbol.asyncIterator](): Iteration {
    return begin(this);
  }
}

reserve(iteratorClass, IteratorHandle);
reserve(iterableClass, IterableHandle);
