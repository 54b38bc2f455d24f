/** All objects of a tree in its wire form, in an order that is the same before and after it was sent: a number names each of them. */
export function nodesOf(encoded: unknown): object[] {
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Map) for (const entry of value) entry.forEach(visit);
    else if (value instanceof Set) value.forEach(visit);
    else if (!ArrayBuffer.isView(value)) for (const key in value) visit((value as Record<string, unknown>)[key]);
  };
  visit(encoded);
  return [...seen];
}
