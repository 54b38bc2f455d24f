/** Calls that every thread of a module has to run: they set something up, also for threads that come later. */
import { Call, type Parcel } from '../call.js';
import type { Lane } from './lane.js';
import { submit } from './placement.js';

export class Broadcasts {
  readonly #history: { readonly call: Call; readonly parcel: Parcel }[] = [];

  isOne({ route }: Call): boolean {
    return route.module?.options.broadcast?.includes(route.path.join('.')) === true;
  }

  /** Runs the call on all threads; its result is that of the first. */
  run(call: Call, parcel: Parcel, lanes: readonly Lane[]): void {
    // Handing a buffer over works once.
    const lasting: Parcel = { ...parcel, transfer: [] };
    this.#history.push({ call, parcel: lasting });
    const [first, ...others] = lanes;
    if (first === undefined) throw new Error('no thread to run it on');
    submit(call, lasting, first);
    for (const lane of others) repeat(call, lasting, lane);
  }

  replay(lane: Lane): void {
    for (const { call, parcel } of this.#history) repeat(call, parcel, lane);
  }
}

/** Nobody waits for the others: what fails there failed for the caller, too. */
function repeat(call: Call, parcel: Parcel, lane: Lane): void {
  const again = new Call(call.op, undefined, call.route, call.type);
  again.resolve = ignore;
  again.reject = ignore;
  again.inContext = call.inContext;
  again.callbacks = call.callbacks;
  submit(again, parcel, lane);
}

function ignore(): void {}
