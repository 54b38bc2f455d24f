/** Follows the path of a member, from its module or its object. */

import { types } from 'node:util';
import { keyFromName } from '../wire/tags.js';
import { exportOf, exportOwner, isBesideDefault } from './exports.js';

/** A path below a module (-1: below a handle's object). */
export interface Route {
  readonly module: number;
  readonly path: readonly PropertyKey[];
  readonly name: string;
}

export function makeRoute(module: number, path: readonly string[]): Route {
  return { module, path: path.map(keyFromName), name: path.join('.') };
}

/** All but the last step. */
export function ownerOf(root: unknown, route: Route): unknown {
  const { path, module } = route;
  if (module >= 0 && path.length === 1) return exportOwner(root as object, path[0] as string);
  let value = root;
  for (let i = 0; i < path.length - 1; i++) {
    value = step(value, path, i, module);
    if (i === 0 && module >= 0 && isBesideDefault(root as object, value, path)) value = root;
  }
  return value;
}

/** The last step. */
export function memberOf(owner: unknown, route: Route): unknown {
  const { path, module } = route;
  return path.length === 0 ? owner : step(owner, path, path.length - 1, module);
}

function isNamespace(value: unknown): boolean {
  return types.isModuleNamespaceObject(value);
}

function step(value: unknown, path: readonly PropertyKey[], index: number, module: number): unknown {
  const key = path[index] as PropertyKey;
  if (index === 0 && module >= 0 && isNamespace(value)) return exportOf(value as object, key as string);
  return (value as Record<PropertyKey, unknown>)[key];
}
