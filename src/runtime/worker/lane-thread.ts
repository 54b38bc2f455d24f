/** The thread's side of a lane: takes messages in their order and runs what they say. */

import { Fifo } from '../wire/fifo.js';
import { isDefinition, splitOperations } from '../wire/operations.js';
import {
  callbackResult,
  type Extras,
  flagExtras,
  flagSame,
  flagSpecial,
  headSize,
  Op,
  opMask,
  type WireTable,
} from '../wire/protocol.js';
import { RowWriter } from '../wire/shapes.js';
import { queueMicrotask } from '../wire/timers.js';
import { Callbacks, type FrameHost } from './callbacks.js';
import { Classes } from './classes.js';
import { Execution } from './execution.js';
import { Hosts } from './hosts.js';
import type { Invocation } from './invocation.js';
import type { Link } from './link.js';
import { LoadedModule } from './load.js';
import { Objects } from './objects.js';
import { Replies } from './replies.js';
import { makeRoute, memberOf, ownerOf, type Route } from './routes.js';
import { Symbols } from './symbols.js';

interface PendingTable {
  readonly module: number;
  readonly table: WireTable;
}

/** A message, and how far it has been dealt with. */
interface Item {
  readonly message: unknown[];
  index: number;
  /** Where the last complete invocation begins, and the id of the last one. */
  head: number;
  id: number;
}

function makeItem(message: unknown[]): Item {
  return { message, index: 1, head: 0, id: 0 };
}

export class LaneThread implements FrameHost {
  readonly objects = new Objects();
  readonly classes = new Classes();
  readonly hosts: Hosts;
  readonly link: Link;
  readonly rows = new RowWriter();
  readonly replies: Replies;
  readonly routes = new Map<number, Route>();
  readonly #modules = new Map<number, LoadedModule>();
  readonly symbols = new Symbols(this.#modules);
  readonly #callbacks: Callbacks;
  readonly #execution: Execution;
  readonly #queue = new Fifo<Item>();
  #tables: PendingTable[] = [];
  /** Operations run now, or a module is being loaded. */
  #occupied = false;

  constructor(link: Link) {
    this.link = link;
    this.replies = new Replies(link);
    this.#callbacks = new Callbacks(link, this);
    this.hosts = new Hosts(
      (id, receiver, args) => this.#callbacks.call(id, receiver, args),
      (id, received) => this.replies.release(id, received),
    );
    this.#execution = new Execution(this);
    link.listen(
      (message) => {
        this.#queue.push(makeItem(message));
        if (!this.#occupied) this.drain();
      },
      () => !this.#occupied && !this.isBusy(),
    );
  }

  get current(): Invocation | undefined {
    return this.#execution.current;
  }

  isBusy(): boolean {
    return this.#execution.isBusy();
  }

  get blocked(): boolean {
    return this.#callbacks.blocked;
  }

  postpone(message: unknown[]): void {
    this.#queue.push(makeItem(message));
    // Blocked by a callback that came from a timer or a promise: nothing runs now that would go on with the queue.
    queueMicrotask(() => {
      if (!this.#occupied) this.drain();
    });
  }

  learn(message: readonly unknown[]): unknown[] {
    const definitions = message.slice(0, 1);
    const rest = message.slice(0, 1);
    for (const operation of splitOperations(message)) (isDefinition(operation) ? definitions : rest).push(...operation);
    this.run(makeItem(definitions));
    return rest;
  }

  runNested(message: unknown[]): void {
    this.run(makeItem(message));
  }

  private drain(): void {
    this.#occupied = true;
    for (let item = this.#queue.head; item !== undefined; item = this.#queue.head) {
      if (!this.run(item)) return;
      this.#callbacks.check();
      this.#queue.shift();
      this.replies.flush();
    }
    this.hosts.tidy();
    this.#occupied = false;
  }

  /** False if a module has to be loaded first. */
  private run(item: Item): boolean {
    const { message } = item;
    if (message[0] === callbackResult) return true;
    this.#execution.clock = 0;
    while (item.index < message.length) {
      const at = item.index;
      const op = message[at] as number;
      switch (op & opMask) {
        case Op.module: {
          const [index, ...module] = message.slice(at + 1, at + 5) as [number, string, string, string | undefined];
          this.#modules.set(index, new LoadedModule(...module));
          item.index = at + 5;
          break;
        }
        case Op.load: {
          const module = this.#modules.get(message[at + 1] as number) as LoadedModule;
          item.index = at + 2;
          if (module.namespace !== undefined || this.blocked) break;
          this.load(module);
          return false;
        }
        case Op.route:
          this.routes.set(message[at + 1] as number, makeRoute(message[at + 2] as number, message[at + 3] as string[]));
          item.index = at + 4;
          break;
        case Op.table:
          this.#tables.push({ module: message[at + 1] as number, table: message[at + 2] as WireTable });
          item.index = at + 3;
          this.defineTables();
          break;
        case Op.release:
          this.#execution.release(message[at + 1] as number, message[at + 2] as number);
          item.index = at + 3;
          break;
        case Op.abandon:
          this.#execution.iterations.abandon(message[at + 1] as number);
          item.index = at + 2;
          break;
        default:
          if (!this.invoke(op, message, item)) return false;
      }
    }
    return true;
  }

  private invoke(op: number, message: unknown[], item: Item): boolean {
    const at = item.index;
    const same = (op & flagSame) !== 0;
    const head = same ? item.head : at;
    const routeIndex = message[head + 3] as number;
    const route = this.routes.get(routeIndex) as Route;
    const module = route.module >= 0 ? this.#modules.get(route.module) : undefined;
    const body = same ? at + 1 : at + headSize;
    const extras = (op & flagExtras) === 0 ? undefined : (message[body] as Extras);
    const isMissing = module !== undefined && module.namespace === undefined && module.failure === undefined;
    if (isMissing && !this.blocked) {
      if (extras?.cancel !== undefined) this.link.isLoading(extras.cancel);
      this.load(module);
      return false;
    }
    item.head = head;
    item.id = same ? item.id + 1 : (message[head + 1] as number);
    const argc = message[head + 5] as number;
    const first = extras === undefined ? body : body + 1;
    const invocation: Invocation = {
      op: op & opMask,
      flags: op,
      id: item.id,
      handle: message[head + 2] as number,
      routeIndex,
      route,
      root: module?.namespace,
      type: message[head + 4] as number,
      extras,
      args: argc === 0 ? [] : argc === 1 ? [message[first]] : message.slice(first, first + argc),
      special: (op & flagSpecial) !== 0,
    };
    item.index = first + argc;
    if (isMissing) {
      this.#execution.refuse(invocation, 'needs a module that has to be loaded');
      return true;
    }
    const failure = module?.takeFailure();
    if (module !== undefined && failure !== undefined)
      this.#execution.failLoad(invocation, module.specifier, failure.error);
    else this.#execution.run(invocation);
    return true;
  }

  private load(module: LoadedModule): void {
    this.replies.flush();
    this.#occupied = true;
    module.load().then(() => {
      this.defineTables();
      this.drain();
    });
  }

  private defineTables(): void {
    const later: PendingTable[] = [];
    for (const pending of this.#tables) {
      if (this.#modules.get(pending.module)?.namespace === undefined) later.push(pending);
      else {
        this.classes.add(pending.module, pending.table, (route) => this.resolveRoute(route));
        if (pending.table.symbols) this.symbols.declare();
      }
    }
    this.#tables = later;
  }

  resolveRoute(index: number): unknown {
    const route = this.routes.get(index) as Route;
    const module = this.#modules.get(route.module);
    const root = module?.namespace;
    const cause = module?.takeFailure()?.error;
    if (root === undefined)
      throw new Error(
        `${route.name}: its module is not loaded in this thread, as where it keeps state. A function of yours can call it: (...args) => ${route.name}(...args)`,
        { cause },
      );
    return memberOf(ownerOf(root, route), route);
  }
}
