/** What the pipeline needs from this folder. */

export type { FacadePlan, LeftOut } from './plan.js';
export { planModule } from './plan-module.js';
export type { ModuleConfig, PlanOptions } from './settings/options.js';
