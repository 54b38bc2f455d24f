/** What goes in is declared as what all forces have in common. */
export interface Force {
  initialize(count: number): void;
}
export interface Center extends Force {
  x(): number;
}
export interface Simulation {
  force(name: string, force: Force | null): this;
  tick(): void;
}
export declare function center(): Center;
export declare function simulation(): Simulation;
