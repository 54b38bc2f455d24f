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
