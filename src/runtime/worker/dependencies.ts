/** Finds the handles in arguments whose call has not ended yet. */
import { Tag, tagKey } from '../wire/tags.js';
import type { Objects } from './objects.js';

export function pendingIn(
  value: unknown,
  objects: Objects,
  seen: Set<unknown> = new Set(),
): Promise<unknown> | undefined {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return undefined;
  seen.add(value);
  const node = value as Record<string, unknown>;
  if (node[tagKey] === Tag.handle) {
    const slot = objects.get(node.id as number);
    return slot?.kind === 'pending' ? slot.promise : undefined;
  }
  for (const member of membersOf(value)) {
    const found = pendingIn(member, objects, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

function membersOf(value: object): Iterable<unknown> {
  if (value instanceof Map) return value.entries();
  return value instanceof Set ? value : Object.values(value);
}
