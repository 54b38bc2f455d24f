/** Prints type parameters, parameters and result of one signature. */

import type { PlannedParameter, PlannedSignature, PlannedType, PlannedTypeParameter } from '../plan/types/type.js';
import { choose, group, indent, join, type Layout, line, print, softline } from './layout.js';
import { list, printType } from './type.js';

/** `<T>(a: A, b?: B): R`; `arrow` stands between the parameters and the result. */
export function printSignature(signature: PlannedSignature, arrow: ': ' | ' => '): Layout {
  return group(
    printTypeParameters(signature.typeParameters),
    printParameters(signature),
    arrow,
    printResult(signature.returns),
  );
}

/** Before a short result is taken apart, the parameters are put on lines of their own. */
function printResult(returns: PlannedType): Layout {
  const layout = printType(returns);
  const line = print(layout, Number.POSITIVE_INFINITY);
  return line.length <= SHORT && !line.includes('\n') ? line : layout;
}

const SHORT = 80;

export function printTypeParameters(parameters: readonly PlannedTypeParameter[]): Layout {
  return parameters.length === 0
    ? []
    : group('<', indent(softline, join([',', line], parameters.map(printTypeParameter))), choose(','), softline, '>');
}

function printTypeParameter(parameter: PlannedTypeParameter): Layout {
  return [
    parameter.modifiers.map((modifier) => `${modifier} `),
    parameter.name,
    parameter.constraint === undefined ? [] : [' extends ', printType(parameter.constraint)],
    parameter.default === undefined ? [] : [' = ', printType(parameter.default)],
  ];
}

function printParameters(signature: PlannedSignature): Layout {
  const self: PlannedParameter[] =
    signature.thisType === undefined ? [] : [{ name: 'this', optional: false, rest: false, type: signature.thisType }];
  const parameters = [...self, ...signature.parameters];
  // No comma may follow a rest parameter.
  return list('(', parameters.map(printParameter), ')', parameters.at(-1)?.rest !== true);
}

function printParameter(parameter: PlannedParameter): Layout {
  return [parameter.rest ? '...' : '', parameter.name, parameter.optional ? '?: ' : ': ', printType(parameter.type)];
}
