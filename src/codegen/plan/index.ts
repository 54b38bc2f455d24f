/** What the pipeline needs from this folder. */

export type { FacadePlan, LeftOut, ModuleConfig, PlanOptions } from './plan.js';
export { planModule } from './plan-module.js';
