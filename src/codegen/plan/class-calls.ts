/** Plans what a handle does when it is called, or, being a class of the original, when it makes something. */

import type { ShapeModel, SignatureModel } from '../model.js';
import { planCallable } from './callable.js';
import type { Scope } from './facts.js';
import type { ClassMemberPlan } from './plan.js';
import type { Planning } from './planning.js';
import type { PlannedSignature } from './type.js';

/** The call signatures of a callable handle. */
export function planCalls(
  planning: Planning,
  shape: ShapeModel,
  shown: string,
  scope: Scope,
): readonly PlannedSignature[] {
  if (shape.call.length === 0) return [];
  const [first] = shape.call as readonly [SignatureModel];
  const unwanted = planning.unsound.whyNot(`${shown}()`);
  if (unwanted !== undefined) {
    planning.leaveOut(`${shown}()`, first.place, unwanted.reason, 'call it by hand: toThread(original(handle), …)');
    return [];
  }
  const callable = planCallable(planning, {
    name: `${shown}()`,
    reference: 'original(this)',
    signatures: shape.call,
    scope: { ...scope, hint: `${scope.hint}-result` },
    place: first.place,
  });
  return callable?.signatures ?? [];
}

/** A class that is a value of the original: `create` on the handle of the class. */
export function planCreate(
  planning: Planning,
  shape: ShapeModel,
  shown: string,
  scope: Scope,
): readonly ClassMemberPlan[] {
  const [first] = shape.construct as readonly [SignatureModel];
  if (!planning.selects(`${shown}.create`, first.place)) return [];
  const callable = planCallable(planning, {
    name: `${shown}.create`,
    reference: 'original(this)',
    signatures: shape.construct,
    scope,
    place: first.place,
    constructs: true,
  });
  if (callable === undefined) return [];
  const { body } = callable;
  return [
    {
      kind: 'method',
      key: 'create',
      static: false,
      ...callable,
      body: { ...body, callee: body.callee.replace('.handle', '.construct') },
    },
  ];
}
