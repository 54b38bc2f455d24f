/** Tells how each parameter and the result of one function cross, for `--explain`. */

import type { SignatureModel } from '../../model/model.js';
import { handsOutData, isChangeable } from '../classify/mutated.js';
import type { CrossingNote, ValueNote } from '../plan.js';
import type { Planning } from '../planning.js';
import type { ArgumentRules } from '../settings/argument-rules.js';
import type { Result } from '../values/result.js';
import { describeCrossing } from './crossing.js';

/** One note for all overloads: a parameter that they share is told of once, with all the ways in which it crosses. */
export function explainCallable(
  planning: Planning,
  name: string,
  signatures: readonly SignatureModel[],
  result: Result,
  rules: ArgumentRules,
): CrossingNote {
  const parameters = new Map<string, Set<string>>();
  for (const signature of signatures) {
    const isChanged = rules.mutates.length === 0 && handsOutData(planning, signature);
    for (const [at, parameter] of signature.parameters.entries()) {
      const known = parameters.get(parameter.name) ?? new Set();
      const called = rules.callbacks.has(parameter.name);
      known.add(called ? 'your function' : describeCrossing(planning, parameter.type, 'input'));
      for (const extra of settledAt(rules, at)) known.add(extra);
      if (isChanged && isChangeable(planning, parameter.type)) known.add(STAYS);
      parameters.set(parameter.name, known);
    }
  }
  const given = rules.opaque
    ? 'handle'
    : [...new Set(signatures.map((one) => describeCrossing(planning, one.returns, 'output')))].join(' or ');
  return {
    name,
    how: 'call',
    why: howItComesBack(result, rules),
    parameters: [...parameters].map(([own, ways]): ValueNote => ({ name: own, how: [...ways].join(', ') })),
    result: { name: 'result', how: rules.transfersResult ? `${given}, buffers handed over` : given },
  };
}

const STAYS = 'what your functions change in it is in the result only ("mutates" copies it back)';

const settledAt = ({ mutates, transfers }: ArgumentRules, at: number): readonly string[] => {
  const stands = (places: readonly string[]) => places.some((place) => new RegExp(`^'?${at}\\b`).test(place));
  return [
    ...(stands(mutates) ? ['changes are copied back'] : []),
    ...(stands(transfers) ? ['buffers handed over'] : []),
  ];
};

function howItComesBack({ via, answers }: Result, { mutates }: ArgumentRules): string {
  if (mutates.length > 0) return 'the original changes an argument in place';
  if (via === 'handle') return 'its result can be used at once, without waiting for it';
  if (via !== 'iterate') return '';
  return answers ? 'each of its values is fetched when it is asked for' : 'its result is fetched piece by piece';
}
