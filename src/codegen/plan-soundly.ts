/** Plans and prints until all of it type-checks: what does not is left out, with that reason, so that the rest can be used. */

import type { Diagnostic } from './diagnostics/diagnostic.js';
import { report } from './diagnostics/report.js';
import { emitFacade } from './emit/index.js';
import type { ModuleModel } from './model/model.js';
import { type FacadePlan, type PlanOptions, planModule } from './plan/index.js';
import type { Stage } from './request.js';
import type { Flaw } from './verify.js';

export interface Sound {
  readonly plan: FacadePlan;
  readonly source: string;
  readonly decisions: readonly Diagnostic[];
  /** Those that leaving things out did not mend. */
  readonly flaws: readonly Flaw[];
}

/** How often a facade is planned again without what does not type-check, before that counts as our defect. */
const ATTEMPTS = 10;

/** Characters. Nobody reviews as many, and the compiler takes minutes and gigabytes for more, each time it is used. */
const LENGTH = 10 * 2 ** 20;

/**
 * @param verify type-checks the text of a facade
 * @param length how many characters it may have
 */
export async function planSoundly(
  model: ModuleModel,
  options: PlanOptions,
  verify: (source: string) => readonly Flaw[],
  begin: (stage: Stage) => unknown,
  length = LENGTH,
): Promise<Sound> {
  const unsound = new Map<string, string>();
  for (let attempt = 1; ; attempt++) {
    await begin('plan');
    const { plan, diagnostics: decisions } = planModule(model, { ...options, unsound });
    await begin('emit');
    const source = emitFacade(plan);
    if (source.length > length) return { plan, source, decisions, flaws: [tooLarge(source)] };
    await begin('verify');
    const flaws = verify(source);
    if (!blameAll(unsound, flaws) || attempt === ATTEMPTS) return { plan, source, decisions, flaws };
  }
}

const tooLarge = (source: string): Flaw => ({
  reason: '',
  ...report('facade-too-large', { lines: source.split('\n').length }),
});

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
