/** Finds what a module exports, in whichever form it does, and what it is a member of. */

import { isObject } from '../wire/kinds.js';

/**
 * An export: CommonJS names that Node did not detect are on the default export; an ES module in CommonJS form is unwrapped. Where
 * the declarations say `export =` and what Node imports is an ES module without a default, that has the members (ua-parser-js).
 */
export function exportOf(namespace: object, name: string): unknown {
  const exports = namespace as Record<string, unknown>;
  if (name === 'default' && !('default' in exports)) return namespace;
  if (name in exports) {
    const value = exports[name];
    return name === 'default' && isTranspiled(value) ? value.default : value;
  }
  const fallback = exports.default;
  return isObject(fallback) ? (fallback as Record<string, unknown>)[name] : undefined;
}

/**
 * Where the declarations say `export =` and Node imports an ES module, whose default export has only some of the members
 * (bwip-js): the others are exports of their own.
 */
export function isBesideDefault(namespace: object, exports: unknown, path: readonly PropertyKey[]): boolean {
  if (path[0] !== 'default' || typeof exports !== 'object' || exports === null) return false;
  const member = path[1] as PropertyKey;
  return !(member in exports) && member in namespace;
}

function isTranspiled(value: unknown): value is { default: unknown } {
  return isObject(value) && (value as { __esModule?: unknown }).__esModule === true && 'default' in value;
}

const commonJs = new WeakMap<object, boolean>();

/** Whether the default export is `module.exports`, which has the values of now: the names beside it have those of the first moment. */
function isCommonJs(namespace: object): boolean {
  let is = commonJs.get(namespace);
  if (is === undefined) {
    const { default: exports } = namespace as { default?: unknown };
    // Only here: it takes a millisecond to be read, which no thread's start has to pay.
    const { cache } = process.getBuiltinModule('node:module').createRequire(import.meta.url);
    is = 'module.exports' in namespace || Object.values(cache).some((module) => module?.exports === exports);
    commonJs.set(namespace, is);
  }
  return is;
}

/** `this` of an exported function: CommonJS callers write `lib.f()`, where `lib` is the default export. */
export function exportOwner(namespace: object, name: string): unknown {
  const { default: exports } = namespace as { default?: unknown };
  if (name === 'default' || !isObject(exports)) return namespace;
  if (!(name in namespace) || (name in exports && isCommonJs(namespace))) return exports;
  // By descriptor: a default export may have getters that complain about being used.
  const value = Object.getOwnPropertyDescriptor(exports, name)?.value;
  return value !== undefined && value === exportOf(namespace, name) ? exports : namespace;
}
