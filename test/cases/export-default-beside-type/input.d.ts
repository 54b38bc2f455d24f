export interface Result {
  z: number;
}
/** What it makes: the interface is exported by name, the function of the same name as the default only. */
export interface Solver {
  solve(problem: string): Result;
}
/** Makes one. */
declare const Solver: () => Solver;
export default Solver;
