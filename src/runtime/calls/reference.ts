/** References name things that exist in the threads: a module, an export, a member of the object behind a handle. */
import type { OriginalOptions } from '../configure.js';
import type { HandleState } from '../handles/handle-state.js';
import { givesJson } from '../handles/json.js';
import { symbolName } from '../wire/tags.js';

declare const referenceBrand: unique symbol;

/** Something that exists in a thread; made by `original`, understood by `toThread`. */
export interface Reference {
  readonly [referenceBrand]: true;
}

/** A module as facades name it: the same file importing the same specifier with the same options is the same module. */
export interface ModuleInfo {
  readonly index: number;
  readonly specifier: string;
  readonly parentUrl: string;
  readonly options: OriginalOptions;
}

const routes: Route[] = [];

/** What threads call it. */
export const routeOf = (index: number): Route => routes[index] as Route;

/** A path below a module, or below any handle; one object for each, so that threads learn it once. */
export class Route {
  readonly index = routes.push(this) - 1;
  readonly module: ModuleInfo | undefined;
  readonly path: readonly string[];
  /** Microseconds that calls took so far, a moving average; negative while unknown. */
  cost = -1;
  /** Its results are data with handles in it. */
  givesObjects = false;
  /** Some of its callers hand over what they give. */
  handsOver = false;
  /** What calls of it give may be asked for without being awaited. */
  readonly givesJson: boolean;
  readonly #children = new Map<PropertyKey, Route>();

  constructor(module: ModuleInfo | undefined, path: readonly string[]) {
    this.module = module;
    this.path = path;
    this.givesJson = givesJson(path);
  }

  child(key: PropertyKey): Route {
    let route = this.#children.get(key);
    if (route === undefined) {
      const name = typeof key === 'symbol' ? symbolName(key) : String(key);
      if (name === undefined) throw new TypeError(`${String(key)} is not the same symbol in a thread`);
      route = new Route(this.module, [...this.path, name]);
      this.#children.set(key, route);
    }
    return route;
  }

  toString(): string {
    return [this.module?.specifier, ...this.path].filter((part) => part !== undefined).join('.');
  }
}

export const stateKey = Symbol('state');
export const routeKey = Symbol('route');

/** Below every handle's object. */
export const memberRoot = new Route(undefined, []);

/**
 * One reference. Property access makes further ones: the first access of a name comes to a proxy at the end of the
 * prototype chain, which leaves a real getter behind, so that later ones are as fast as any property.
 */
export class ReferenceNode {
  readonly [stateKey]: HandleState | undefined;
  readonly [routeKey]: Route;

  constructor(state: HandleState | undefined, route: Route) {
    this[stateKey] = state;
    this[routeKey] = route;
  }
}

Object.setPrototypeOf(
  ReferenceNode.prototype,
  new Proxy(Object.create(null) as object, {
    get(_target, key, receiver: ReferenceNode) {
      if (!(stateKey in receiver) || key === '__proto__') return undefined;
      // Whoever looks for a private mark does not find it.
      if (typeof key === 'symbol' && symbolName(key) === undefined) return undefined;
      installGetter(key);
      return (receiver as unknown as Record<PropertyKey, unknown>)[key];
    },
    has: (_target, key) => key === stateKey || key === routeKey,
    getPrototypeOf: () => null,
  }),
);
// The class is ours, not something that exists in a thread.
Reflect.deleteProperty(ReferenceNode.prototype, 'constructor');

/** One for each call of a method: without room for the further properties that those below a module keep. */
class MemberNode extends ReferenceNode {
  /** As for calls: what they look like must not be forgotten. */
  static readonly sample = new MemberNode(undefined, memberRoot);
}

function installGetter(key: PropertyKey): void {
  const member = memberRoot.child(key);
  Object.defineProperty(ReferenceNode.prototype, key, {
    configurable: true,
    get(this: ReferenceNode) {
      const route = this[routeKey];
      if (route === memberRoot) return new MemberNode(this[stateKey], member);
      const node = new ReferenceNode(this[stateKey], route.child(key));
      // Below a module there are few names, used again and again.
      if (route.module !== undefined) Object.defineProperty(this, key, { value: node });
      return node;
    },
  });
}

let nextModule = 0;
const modules = new Map<string, ReferenceNode>();

/** Without options, whichever was made first is meant. */
export function moduleReference(specifier: string, parentUrl: string, options?: OriginalOptions): ReferenceNode {
  const name = `${specifier}\n${parentUrl}`;
  const key = `${name}\n${JSON.stringify(options ?? {})}`;
  let node = modules.get(options === undefined ? name : key);
  if (node === undefined) {
    node = new ReferenceNode(
      undefined,
      new Route({ index: nextModule++, specifier, parentUrl, options: options ?? {} }, []),
    );
    modules.set(key, node);
    if (!modules.has(name)) modules.set(name, node);
  }
  return node;
}

export function asReference(value: unknown): ReferenceNode | undefined {
  return value instanceof ReferenceNode ? value : undefined;
}

/** The reference of a member, whatever its name. */
export const memberOf = (node: ReferenceNode, name: string): ReferenceNode =>
  (node as unknown as Record<string, ReferenceNode>)[name] as ReferenceNode;
