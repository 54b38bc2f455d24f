/** Plans the one call of the runtime that is behind a function or method. */

import type { Invocation } from '../plan.js';
import type { Planning } from '../planning.js';
import type { ArgumentRules } from '../settings/argument-rules.js';
import { isText, type PlannedSignature, type PlannedType } from '../types/type.js';
import type { CallableRequest } from './callable-request.js';
import type { Result } from './result.js';

/** How the arguments of a call are treated: as settled or guessed, and as declared. */
export interface Treatment extends ArgumentRules {
  /** Printed places of functions from which the original expects promises. */
  readonly promising: readonly string[];
}

export function invocationOf(
  planning: Planning,
  request: CallableRequest,
  signatures: readonly PlannedSignature[],
  result: Result,
  rules: Treatment,
): Invocation {
  const [only, ...others] = signatures;
  const takesAll = others.length === 0 && only?.parameters.every((parameter) => !parameter.optional) === true;
  const plain = takesAll && rules.transfers.length + rules.promising.length === 0;
  const passed = plain
    ? only.parameters.map((parameter) => (parameter.rest ? `...${parameter.name}` : parameter.name))
    : [];
  const toThread = planning.runtime('toThread');
  const { reference } = request;
  const rest = { variadic: !plain, ...forwarding(planning, rules) };
  if (rules.mutates.length > 0)
    return {
      callee: `${toThread}.mutates`,
      arguments: [`[${rules.mutates.join(', ')}]`, reference, ...passed],
      ...rest,
    };
  if (rules.transfersResult) return { callee: `${toThread}.transfers`, arguments: [reference, ...passed], ...rest };
  if (result.via === 'iterate') {
    const callee = `${toThread}.${result.answers ? 'generate' : 'iterate'}`;
    return { callee, arguments: [reference, ...passed], ...rest };
  }
  const made = request.makes ?? (result.via === 'handle' ? result.class : undefined);
  if (made !== undefined) {
    const callee = `${toThread}.${request.constructs ? 'construct' : 'handle'}`;
    return { callee, arguments: [made, reference, ...passed], ...rest };
  }
  if (request.constructs) return { callee: `${toThread}.make`, arguments: [reference, ...passed], ...rest };
  const callee = signatures.every(({ returns }) => isNothing(returns)) ? `${toThread}.run` : toThread;
  return { callee, arguments: [reference, ...passed], ...rest };
}

/** What functions return that are declared to return nothing is their own affair. */
const isNothing = (returns: PlannedType): boolean =>
  returns.kind === 'named' &&
  returns.name === 'Promise' &&
  returns.arguments.every((type) => isText(type, 'void') || isText(type, 'undefined'));

/** `...promising(transferred(args, [0]), ['1.load'])` */
function forwarding(planning: Planning, { transfers, promising }: Treatment): Pick<Invocation, 'forwarded'> {
  const wrapped = [
    { name: 'transferred', places: transfers },
    { name: 'promising', places: promising },
  ].reduce(
    (args, { name, places }) =>
      places.length === 0 ? args : `${planning.runtime(name)}(${args}, [${places.join(', ')}])`,
    'args',
  );
  return wrapped === 'args' ? {} : { forwarded: `...${wrapped}` };
}
