/** Prints the one call of the runtime that a facade function or method consists of. */

import type { CallablePlan, Invocation } from '../plan/plan.js';
import type { PlannedSignature, PlannedType } from '../plan/types/type.js';
import { printDocs } from './docs.js';
import { hardline, type Layout } from './layout.js';
import { printSignature } from './signature.js';
import { list, printType } from './type.js';

/** `toThread.handle(Statement, original(this).prepare, source)`, or `toThread.value<string>(sass.info)` */
export function printInvocation(invocation: Invocation, result?: PlannedType): Layout {
  const typeArgument = result === undefined ? [] : ['<', printType(result), '>'];
  const rest = invocation.variadic ? [invocation.forwarded ?? '...args'] : [];
  return [invocation.callee, typeArgument, list('(', [...invocation.arguments, ...rest], ')')];
}

/** The signatures before the implementation, and the implementation's own head. */
export function printHeads(
  prefix: string,
  callable: CallablePlan,
): { readonly overloads: Layout; readonly head: Layout } {
  const printed = callable.signatures.map((signature) => printHead(prefix, signature));
  if (!callable.body.variadic) return { overloads: [], head: printed };
  const overloads = printed.map((head, index) => [index === 0 ? [] : hardline, head, ';']);
  return { overloads, head: `${prefix}(...args: unknown[]): unknown` };
}

function printHead(prefix: string, signature: PlannedSignature): Layout {
  return [printDocs(signature.docs), prefix, printSignature(signature, ': ')];
}
