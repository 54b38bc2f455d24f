/** Addresses by the names that the facade has: those are what its users see in messages. */
import type { ParsedAddress } from './address.js';
import type { Surface } from './surface.js';

/** `Parser.next` for `Parser.then`, which is to be `next`. */
export const renamedTo = (owner: string, name: string): string =>
  `${owner.slice(0, owner.lastIndexOf('.') + 1)}${name}`;

/** `Thing.go` for `AsyncThing.go`, where that is what there is. */
export function inOriginal(
  address: ParsedAddress,
  surface: Surface,
  renames: Readonly<Record<string, string>>,
): ParsedAddress {
  if (surface.has(address.owner)) return address;
  const all = Object.entries(renames);
  const from = (name: string): string => all.find(([owner, other]) => renamedTo(owner, other) === name)?.[0] ?? name;
  const [first = '', ...rest] = address.owner.split('.');
  const owner = from([from(first), ...rest].join('.'));
  return surface.has(owner) ? { ...address, owner } : address;
}
