/** Plans how properties are written: `setP(value)`, where a value that is written reaches all who go by it. */

import type { MemberModel } from '../../model/model.js';
import { obstacleOf } from '../classify/obstacle.js';
import { isRevealing } from '../classify/revealing.js';
import { access, pascalCase } from '../names/names.js';
import type { ClassMemberPlan } from '../plan.js';
import type { Planning } from '../planning.js';
import { isAtHome } from '../threads/thread-plan.js';
import { mapType } from '../types/map-type.js';
import { named, text, unionOf } from '../types/type.js';
import { assignedFunction, type Property } from './handler.js';
import type { Owner } from './owner.js';

export type Method = Extract<ClassMemberPlan, { kind: 'method' }>;

/** `onmessage` and its like are there to be assigned, and so is a function that may be missing. */
export function planListener(
  planning: Planning,
  member: MemberModel,
  owner: Owner,
  key: string,
): readonly ClassMemberPlan[] {
  const property = assignedFunction(planning.index, member, owner.static);
  return property === undefined ? [] : planSetter(planning, property, owner, key);
}

/**
 * @param sets what the member is called in the facade, if it can be read
 * @returns nothing where a value that is written would not reach all threads
 */
export function planSetter(planning: Planning, member: Property, owner: Owner, sets?: string): readonly Method[] {
  if (member.readonly) return [];
  const inOwner = (name: string): string => (owner.name === '' ? name : `${owner.name}.${name}`);
  const shown = inOwner(member.name.text);
  const obstacle = obstacleOf(planning, member.setType ?? member.type, 'input');
  if (obstacle !== undefined) {
    planning.leaveOut(`${shown} = …`, member.place, obstacle);
    return [];
  }
  if (owner.static && !isAtHome(planning)) {
    if (isRevealing(planning, member.type)) {
      const why =
        'functions and objects of a thread cannot go to all others; "threads": 1 in the settings offers a setter';
      planning.note(`${shown} = …`, 'cannot be written', why);
      return [];
    }
    planning.note(`${shown} = …`, 'written on every thread, and on new ones', 'each has its own');
  }
  const name = planning.overrules.nameFor(planning.overrules.originalName(shown)) ?? member.name.text;
  const free = [`set${pascalCase(name)}`, `set${pascalCase(name)}Property`].find(
    (candidate) => !owner.taken.has(candidate),
  );
  const type = mapType(planning, member.setType ?? member.type, 'input', owner.scope);
  const key = free ?? `set${pascalCase(name)}Value`;
  const flaw = planning.unsound.whyNot(inOwner(key));
  if (flaw !== undefined) {
    planning.leaveOut(`${shown} = …`, member.place, flaw);
    return [];
  }
  if (free !== `set${pascalCase(name)}`)
    planning.note(inOwner(name), `written with ${key}()`, 'the original has a method of the usual name');
  const setter: Method = {
    kind: 'method',
    key,
    static: owner.static,
    ...(sets === undefined ? {} : { sets }),
    signatures: [
      {
        typeParameters: [],
        parameters: [
          {
            name: 'value',
            optional: false,
            rest: false,
            type: member.optional ? unionOf([type, text('undefined')]) : type,
          },
        ],
        returns: named('Promise', text('void')),
      },
    ],
    body: {
      callee: `${planning.runtime('toThread')}.set`,
      arguments: [access(owner.reference, member.name.text), 'value'],
      variadic: false,
    },
  };
  return [setter];
}
