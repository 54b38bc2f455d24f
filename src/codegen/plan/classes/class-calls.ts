/** Plans what a handle does when it is called, or, being a class of the original, when it makes something. */

import type { DeclarationId, ShapeModel, SignatureModel } from '../../model/model.js';
import { comesInside } from '../classify/inside.js';
import { isFunctionType } from '../classify/traits.js';
import type { Scope } from '../facts.js';
import type { ClassMemberPlan, ClassPlan } from '../plan.js';
import type { Planning } from '../planning.js';
import { settled } from '../types/map-function.js';
import { planCallable } from '../values/callable.js';

/** The call signatures of a callable handle, and what they give. */
export function planCalls(
  planning: Planning,
  id: DeclarationId,
  shape: ShapeModel,
  shown: string,
  scope: Scope,
): Pick<ClassPlan, 'call' | 'results' | 'mutates'> {
  if (shape.call.length === 0) return { call: [] };
  const [first] = shape.call as readonly [SignatureModel];
  const unwanted = planning.unsound.whyNot(`${shown}()`);
  if (unwanted !== undefined) {
    planning.leaveOut(`${shown}()`, first.place, {
      ...unwanted,
      wayOut: 'call it by hand: toThread(original(handle), …)',
    });
    return { call: [] };
  }
  const callable = planCallable(planning, {
    name: `${shown}()`,
    reference: 'original(this)',
    signatures: shape.call,
    scope: { ...scope, hint: `${scope.hint}-result` },
    place: first.place,
  });
  if (callable === undefined) return { call: [] };
  const { callee, arguments: passed } = callable.body;
  const [results] = callee.endsWith('.handle') ? passed : [];
  const [mutates] = callee.endsWith('.mutates') ? passed : [];
  // nothing tells such a function from others, so that nobody knows what it gives before it is there
  if (results !== undefined && isFunctionType(planning.index, id) && comesInside(planning, id))
    return { call: callable.signatures.map((one) => ({ ...one, returns: settled(one.returns) })) };
  return {
    call: callable.signatures,
    ...(results === undefined ? {} : { results }),
    ...(mutates === undefined ? {} : { mutates }),
  };
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
  return callable === undefined ? [] : [{ kind: 'method', key: 'create', static: false, ...callable }];
}
