/** A facade as it is checked before it is whole: handles are promised plainly, which the compiler compares in a fraction of the time. */

import type { ClassPlan, DeclarationPlan, FacadePlan } from './plan.js';
import { named } from './types/type.js';

/** From how many classes with a base and type parameters on a draft saves more than its own check takes. */
const CLASSES = 8;
/** Their share in all classes with a base: where most have no type parameters, it is not these that take the time. */
const SHARE = 0.2;

/**
 * `Pipelined<H>` is `Promise<H> & H`. Where the compiler compares two intersections, it compares all their members once more,
 * whatever it knows of the types that they consist of: classes with bases and type parameters take minutes and gigabytes. As
 * `Promise<H>` they are compared by `H` alone. What does not fit then does not fit in the facade either; the reverse is not
 * so, which is why a draft never stands for the facade.
 * https://github.com/microsoft/TypeScript/blob/v6.0.2/src/compiler/checker.ts, `structuredTypeRelatedTo`
 *
 * @returns undefined where the facade itself is checked as fast
 */
export function draftOf(plan: FacadePlan): FacadePlan | undefined {
  const derived = derivedClasses(plan);
  const generic = derived.filter(({ typeParameters }) => typeParameters.length > 0);
  const isSlow = generic.length >= CLASSES && generic.length >= derived.length * SHARE;
  if (!isSlow || !plan.runtime.some(isPipelined)) return undefined;
  return {
    ...plan,
    runtime: plan.runtime.filter((one) => !isPipelined(one)),
    declarations: [...plan.declarations, PROMISED],
  };
}

const PROMISED: DeclarationPlan = {
  kind: 'alias',
  name: 'Pipelined',
  exported: false,
  typeParameters: [{ name: 'H', modifiers: [] }],
  type: named('Promise', named('H')),
};

const isPipelined = ({ name }: FacadePlan['runtime'][number]): boolean => name === 'Pipelined';

function derivedClasses({ declarations }: FacadePlan): readonly ClassPlan[] {
  const classes = declarations.filter((one) => one.kind === 'class');
  const names = new Set(classes.map(({ name }) => name));
  return classes.filter(({ extends: base }) => base.kind === 'named' && names.has(base.name));
}
