import solver, { byName, compare, perhaps, type Solver } from './facade.js';

const result: number = await solver.solve({});
const runs: number = await solver.clone().runs;
const handle: Solver = await solver;
await compare(solver, byName.fast);
await byName.fast.solve({});
// @ts-expect-error there may be none
await perhaps.solve({});
await (await perhaps)?.solve({});
export { handle, result, runs };
