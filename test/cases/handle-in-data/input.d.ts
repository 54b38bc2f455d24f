export declare class Domain {
  private constructor();
  name(): string;
}
export interface Listing {
  readonly total: number;
  readonly domains: Domain[];
}
export declare function listAllDomains(): Domain[];
export declare function byName(): Map<string, Domain>;
export declare function pair(): [first: Domain, second?: Domain];
export declare function listing(): Listing;
export declare function find(name: string): Domain | string | null;

/** How it comes about is no reason to keep what mentions it. */
export interface Branch {
  new (name: string): this;
  parent(): Branch | null;
}
export interface Link {
  readonly source: Branch;
  readonly target: Branch;
}
export declare function links(): Link[];
