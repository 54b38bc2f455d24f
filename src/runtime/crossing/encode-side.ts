/** What encoding needs to know on the main thread. */

import {
  asReference,
  type ModuleInfo,
  memberRoot,
  type ReferenceNode,
  type Route,
  routeKey,
} from '../calls/reference.js';
import { takeBuffer } from '../calls/transfer.js';
import { CrossThreadHandleError, deadHandle } from '../errors.js';
import { facadeClass } from '../handles/classes.js';
import { constantOf, hasConstants } from '../handles/constants.js';
import { isHandleOfAnyCopy, stateOf } from '../handles/handle.js';
import type { HandleState } from '../handles/handle-state.js';
import { isIncomplete } from '../handles/incomplete.js';
import { markHandled } from '../handles/pipelined.js';
import { referenceOfValue, tokenReferenceOf } from '../handles/value.js';
import type { Lane } from '../threads/lane.js';
import { profileOf } from '../threads/profile.js';
import type { Encoder } from '../wire/encode.js';
import { type EncodeSide, pathText } from '../wire/encode-side.js';
import { nameOfSymbol } from '../wire/encode-symbols.js';
import { classNames } from '../wire/instances.js';
import { isBuiltinIterator } from '../wire/iteration.js';
import { setField } from '../wire/keys.js';
import { type AnyFunction, className } from '../wire/kinds.js';
import type { Span } from '../wire/overlaps.js';
import { encodeForProcess } from '../wire/rebuilt.js';
import { hasSlots } from '../wire/slots.js';
import type { NumberedSymbol } from '../wire/symbol-table.js';
import { intrinsicName, Tag, type Tagged, tagKey } from '../wire/tags.js';
import type { LentObjects } from './changes.js';
import { encodeCopied } from './copied-instances.js';
import { crossingOf, errorIndexOf, isCopiedName, isCopiedThere, isErrorPrototype } from './crossing-tables.js';
import { enumerableKeys, methodsOf } from './host-members.js';
import { captureContext, describeFunction, type Host, hostOf } from './host-table.js';
import { encodeSymbol, homeOfSymbol, nameOfExported } from './symbols.js';

export class MainEncodeSide implements EncodeSide {
  root: string;
  /** The lane that handles among the values live on. */
  lane: Lane | undefined;
  readonly routes: Route[] = [];
  readonly hosts: Host[] = [];
  /** Of a call, which may be refused yet: buffers that leave their owner when it is sent. */
  taken: ArrayBuffer[] | undefined;
  overlaps: readonly Span[] = [];
  /** Keeps objects alive until the call has ended. */
  readonly states: HandleState[] = [];
  /** The first value that only threads of this process can get. */
  threadsOnly: string | undefined;
  /** In a callback's answer: what it got. */
  lent: LentObjects | undefined;
  /** Runs a callback among them as the caller would. */
  inContext: (<T>(run: () => T) => T) | undefined;
  readonly #module: ModuleInfo | undefined;

  /** `module`: where the call goes unless a handle says otherwise. */
  constructor(root: string, lane: Lane | undefined, module?: ModuleInfo) {
    this.root = root;
    this.lane = lane;
    this.#module = module;
  }

  plain(value: object, encoder: Encoder): Tagged | undefined {
    const token = tokenReferenceOf(value);
    if (token !== undefined) return this.route(token);
    if (isIncomplete(value))
      return encoder.refuse(
        'a copy that lacks what its original inherits',
        'With "handle" in the configuration of gen-async-facade its original stays where it is, and comes as a handle.',
      );
    return this.constant(value) ?? encodeCopied(value, encoder);
  }

  /** Only where its module is loaded, and so has one of its own. */
  private constant(value: object): Tagged | undefined {
    const constant = hasConstants() ? constantOf(value) : undefined;
    const module = constant?.root.module;
    if (constant === undefined || module === undefined) return undefined;
    if (module !== this.#module && this.lane?.introductions.knows(module) !== true) return undefined;
    this.routes.push(constant.root);
    return { [tagKey]: Tag.constant, ...constant.name };
  }

  function(value: AnyFunction): Tagged {
    const known = this.known(value);
    if (known !== undefined) return known;
    const name = intrinsicName(value);
    if (name !== undefined) return { [tagKey]: Tag.intrinsic, name };
    return this.callback(value);
  }

  private callback(value: AnyFunction): Tagged {
    const host = this.mention(value);
    this.inContext ??= captureContext();
    host.inContext = this.inContext;
    return { [tagKey]: Tag.host, id: host.id, ...describeFunction(value) };
  }

  private mention(value: object): Host {
    const host = hostOf(value);
    this.hosts.push(host);
    return host;
  }

  private known(value: object): Tagged | undefined {
    const constant = referenceOfValue(value);
    if (constant !== undefined) return this.route(constant);
    const state = stateOf(value);
    if (state !== undefined) markHandled(state);
    const reference = asReference(value) ?? crossingOf(value);
    if (state !== undefined && (reference === undefined || reference[routeKey] === memberRoot))
      return this.handle(state);
    if (reference === undefined) return undefined;
    if (state !== undefined) throw new TypeError('a member of an object cannot be an argument: get its value first');
    return this.route(reference);
  }

  private route({ [routeKey]: route }: ReferenceNode): Tagged {
    this.routes.push(route);
    return { [tagKey]: Tag.route, route: route.index };
  }

  private handle(state: HandleState): Tagged {
    state.check();
    this.needs(state.lane, `${facadeClass(state.type).prototype.constructor.name}: the object`);
    this.states.push(state);
    return { [tagKey]: Tag.handle, id: state.id };
  }

  private needs(lane: Lane, what: string): void {
    if (this.lane !== undefined && this.lane !== lane)
      throw new CrossThreadHandleError(
        `${what} lives on ${lane.title}, the call needs ${this.lane.title}; "objects": "together" in the settings keeps a module's objects on one thread`,
      );
    this.lane = lane;
  }

  exportedSymbol(value: symbol): string | undefined {
    return nameOfExported(value);
  }

  symbol(value: symbol): NumberedSymbol | undefined {
    const home = homeOfSymbol(value);
    if (home?.lost !== undefined) throw deadHandle(home.lost);
    if (home !== undefined) this.needs(home, String(value));
    return encodeSymbol(value, home);
  }

  instance(value: object, encoder: Encoder): Tagged | undefined {
    const known = this.known(value);
    if (known !== undefined) return known;
    if (value instanceof Promise) return encoder.refuse('a promise (await it first)');
    if (hasSlots(value) || Array.isArray(value)) return undefined;
    if (isHandleOfAnyCopy(value))
      return encoder.refuse(
        `${className(value)}, a handle of another copy of gen-async-facade,`,
        'Facades that pass objects to each other need one copy: npm ls gen-async-facade tells who brings another.',
      );
    if (isBuiltinIterator(value)) return this.iterator(value, encoder);
    const methods = methodsOf(value);
    return methods === undefined ? undefined : this.hostObject(value, methods, encoder);
  }

  methods(value: object, encoder: Encoder): Tagged {
    return this.hostObject(value, new Map(), encoder);
  }

  /** Read from the thread, one value for each call: where the original asks for the next one, it waits for it. */
  private iterator(value: object, encoder: Encoder): Tagged {
    const node: Tagged = { [tagKey]: Tag.hostObject, id: this.mention(value).id, own: {}, iterator: true };
    encoder.remember(value, node);
    const members = value as Record<string, unknown>;
    const names = ['next', 'return', 'throw'].filter((name) => typeof members[name] === 'function');
    node.methods = names.flatMap((name) => [name, this.callback(members[name] as AnyFunction)]);
    return node;
  }

  /** Its data is copied, its functions are called here with the object itself as `this`. */
  private hostObject(value: object, inherited: ReadonlyMap<PropertyKey, boolean>, encoder: Encoder): Tagged {
    if ('_readableState' in value || '_writableState' in value) encoder.refuse('a stream', streamAdvice);
    const node: Tagged = { [tagKey]: Tag.hostObject, id: this.mention(value).id };
    const classes = classNames(Object.getPrototypeOf(value));
    if (classes.length > 0) node.classes = classes;
    encoder.remember(value, node);
    const own: Record<string, unknown> = {};
    const methods: unknown[] = [];
    const members = value as Record<PropertyKey, unknown>;
    const hidden: unknown[] = [];
    const listed = new Set(enumerableKeys(value));
    for (const [key, isListed] of inherited) if (isListed) listed.add(key);
    for (const key of new Set([...listed, ...inherited.keys()])) {
      const member = members[key];
      const name = typeof key === 'symbol' ? nameOfSymbol(key, encoder) : (key as string);
      if (name === undefined) continue;
      const encoded = encoder.encodeAt(key, member);
      if (typeof key === 'symbol' || !listed.has(key)) hidden.push(name, encoded);
      else if (typeof member === 'function') methods.push(name, encoded);
      else setField(own, name, encoded);
      // Here its values may have to be awaited; for the thread they are there when it has asked for them.
      if (key === Symbol.asyncIterator && !(Symbol.iterator in value)) hidden.push('@@iterator', encoded);
    }
    node.own = own;
    node.methods = methods;
    if (hidden.length > 0) node.hidden = hidden;
    return node;
  }

  raw(value: object, encoder: Encoder): unknown {
    const profile = this.lane?.profile ?? (this.#module === undefined ? undefined : profileOf(this.#module));
    if (profile?.executor === 'process') return encodeForProcess(value, encoder);
    this.threadsOnly ??= `${pathText(this.root, encoder.path)}: ${className(value)}`;
    return value;
  }

  take(buffer: ArrayBuffer): ArrayBuffer | undefined {
    return takeBuffer(buffer, this.taken);
  }

  copies(value: object): boolean {
    return isCopiedName(className(value));
  }

  errorClass(value: Error): number {
    return errorIndexOf(value);
  }

  hasErrorClass(prototype: object): boolean {
    return isErrorPrototype(prototype);
  }

  errorIdentity(value: Error): number {
    return this.mention(value).id;
  }

  lentIndex(value: Error): number | undefined {
    return this.lent?.indexOf(value);
  }

  advice(name: string): string {
    if (isCopiedThere(name))
      return `The original's ${name} is another class, in its thread: pass a plain object with the data.`;
    return `Pass a plain object or array with its data, or settle it in the configuration of gen-async-facade: "copy": ["class ${name}"].`;
  }
}

const streamAdvice = 'What it carries stays in its own thread: pass all of the data, or where it is.';
