/** What the pipeline needs from this folder. */

export type { ModuleConfig, PlanOptions } from './options.js';
export type { FacadePlan, LeftOut } from './plan.js';
export { planModule } from './plan-module.js';
