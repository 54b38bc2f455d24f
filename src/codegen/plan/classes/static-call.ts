/** Plans what a class of the original does without `new`: `Big(2)`, `UAParser(text)`. */

import type { DeclarationId, SignatureModel } from '../../model/model.js';
import type { ClassValue } from '../facts.js';
import type { ClassMemberPlan } from '../plan.js';
import type { Planning } from '../planning.js';
import { planCallable } from '../values/callable.js';

/** A class cannot be called, so that a static `call` stands for it; `create` is enough where that does the same. */
export function planStaticCall(
  planning: Planning,
  id: DeclarationId,
  { reference, construct, call }: ClassValue,
  { name, shown, taken }: { readonly name: string; readonly shown: string; readonly taken: ReadonlySet<string> },
): readonly ClassMemberPlan[] {
  const [first] = call;
  if (first === undefined) return [];
  if (call.every((signature) => gives(signature, id) && construct.some((one) => takesAsMany(one, signature)))) {
    planning.note(`${shown}()`, 'create()', 'without new it does what it does with it');
    return [];
  }
  const called = `${shown}.call`;
  if (taken.has('call')) {
    planning.leaveOut(called, first.place, {
      code: 'other-name',
      reason: 'a class of a facade cannot be called, and call() is a static of its own',
      wayOut: `call it by hand: toThread(${reference}, …)`,
    });
    return [];
  }
  if (!planning.selects(called, first.place)) return [];
  const scope = { hint: name, typeParameters: [] };
  const callable = planCallable(planning, { name: called, reference, signatures: call, scope, place: first.place });
  if (callable === undefined) return [];
  planning.note(`${shown}()`, `${called}()`, 'a class cannot be called without new');
  return [{ kind: 'method', key: 'call', static: true, ...callable }];
}

const gives = ({ returns }: SignatureModel, id: DeclarationId): boolean =>
  returns.kind === 'reference' && returns.declaration === id;

const takesAsMany = (one: SignatureModel, { parameters }: SignatureModel): boolean =>
  one.parameters.length >= parameters.length || one.parameters.some(({ rest }) => rest);
