export declare class Solver {
  solve(model: object): number;
  clone(): Solver;
  readonly runs: number;
}
/** The one that everybody uses. */
declare const solver: Solver;
export default solver;
export declare const byName: { readonly fast: Solver; names(): string[] };
export declare const perhaps: Solver | undefined;
export declare function compare(one: Solver, other: Solver): number;
