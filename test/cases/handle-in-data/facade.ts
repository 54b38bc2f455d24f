// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./handle-in-data/input.d.ts -o handle-in-data/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url);

export interface Listing {
  readonly total: number;
  readonly domains: Domain[];
}

export interface Link {
  readonly source: Branch;
  readonly target: Branch;
}

export class Domain extends Handle {
  name(): Promise<string> {
    return toThread(original(this).name);
  }
}

/** How it comes about is no reason to keep what mentions it. */
export class Branch extends Handle {
  create(name: string): Pipelined<this> {
    return toThread.construct(Branch, original(this), name);
  }
  parent(): Promise<Branch | null> {
    return toThread.handle(Branch, original(this).parent);
  }
}

export function listAllDomains(): Promise<Domain[]> {
  return toThread(input.listAllDomains);
}

export function byName(): Promise<Map<string, Domain>> {
  return toThread(input.byName);
}

export function pair(): Promise<[first: Domain, second?: Domain]> {
  return toThread(input.pair);
}

export function listing(): Promise<Listing> {
  return toThread(input.listing);
}

export function find(name: string): Promise<Domain | string | null> {
  return toThread.handle(Domain, input.find, name);
}

export function links(): Promise<Link[]> {
  return toThread(input.links);
}

defineCrossings(input, {
  handles: { Domain: { class: Domain, original: input.Domain }, Branch: { class: Branch } },
  copies: { Listing: { properties: ['total', 'domains'] }, Link: { properties: ['source', 'target'] } },
});
