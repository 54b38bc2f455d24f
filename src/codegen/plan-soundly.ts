/** Plans and prints until all of it type-checks: what does not is left out, with that reason, so that the rest can be used. */

import type { Diagnostic } from './diagnostics/diagnostic.js';
import { emitFacade } from './emit/index.js';
import type { ModuleModel } from './model.js';
import { draftOf, type FacadePlan, type PlanOptions, planModule } from './plan/index.js';
import type { Stage } from './request.js';
import type { Flaw } from './verify.js';

export interface Sound {
  readonly plan: FacadePlan;
  readonly source: string;
  readonly decisions: readonly Diagnostic[];
  /** Those that leaving things out did not mend. */
  readonly flaws: readonly Flaw[];
}

/** How often a facade, or a draft of it, is planned again without what does not type-check, before that counts as our defect. */
const ATTEMPTS = 10;

/**
 * Rounds of a draft come first, where that pays, until nothing is left to mend in it. The last round is the facade's own, as
 * it is returned.
 *
 * @param verify type-checks the text of a facade
 */
export async function planSoundly(
  model: ModuleModel,
  options: PlanOptions,
  verify: (source: string) => readonly Flaw[],
  begin: (stage: Stage) => unknown,
): Promise<Sound> {
  const unsound = new Map<string, string>();
  const planned = async () => {
    await begin('plan');
    return planModule(model, { ...options, unsound });
  };
  const flawsOf = async (plan: FacadePlan) => {
    await begin('emit');
    const source = emitFacade(plan);
    await begin('verify');
    return { source, flaws: verify(source) };
  };
  let made = await planned();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const draft = draftOf(made.plan);
    if (draft === undefined || !blameAll(unsound, (await flawsOf(draft)).flaws)) break;
    made = await planned();
  }
  for (let attempt = 1; ; attempt++) {
    const { plan, diagnostics: decisions } = made;
    const { source, flaws } = await flawsOf(plan);
    if (!blameAll(unsound, flaws) || attempt === ATTEMPTS) return { plan, source, decisions, flaws };
    made = await planned();
  }
}

/**
 * What type parameters, type arguments, call signatures, a base or an override are blamed for in another round is the fault of the whole.
 *
 * @param unsound what was blamed in earlier rounds; gets what is blamed now
 * @returns whether there is anything new in it
 */
function blameAll(unsound: Map<string, string>, flaws: readonly Flaw[]): boolean {
  const known = new Set(unsound.keys());
  for (const { owner, reason } of flaws) {
    const next =
      owner !== undefined && known.has(owner) ? owner.replace(/(?:<>|\(\)| extends| overrides)$/, '') : owner;
    if (next !== undefined && !unsound.has(next)) unsound.set(next, reason);
  }
  return unsound.size > known.size;
}
