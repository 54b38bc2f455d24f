/** Plans the members of a facade class: methods, properties as getter and setter, iteration. */

import type { MemberModel, TypeModel } from '../../model/model.js';
import { obstacleOf } from '../classify/obstacle.js';
import { isLeftToTwin } from '../classify/twins.js';
import { describeCrossing } from '../explain/crossing.js';
import type { Scope } from '../facts.js';
import { isForTypes, type ModelIndex, memberText } from '../model-index.js';
import { access, nextFree, OF_FUNCTIONS, pascalCase, propertyKey } from '../names/names.js';
import type { ClassMemberPlan, Invocation } from '../plan.js';
import type { Planning } from '../planning.js';
import { fitting } from '../types/fitting.js';
import { mapType } from '../types/map-type.js';
import { keyForTypes } from '../types/symbol-name.js';
import { isText, named, type PlannedType } from '../types/type.js';
import { planCallable } from '../values/callable.js';
import { tellOfObjects } from '../values/constant.js';
import { optionalResult, type Result, resultOf } from '../values/result.js';
import { isCallable, ownMembers, signaturesOf } from '../values/value-role.js';
import type { Owner } from './owner.js';
import { planListener, planSetter } from './setter.js';

export function planMember(planning: Planning, member: MemberModel, owner: Owner): readonly ClassMemberPlan[] {
  const name = `${owner.name}.${memberText(member.name)}`;
  if (!planning.selects(name, member.place)) return [];
  if (member.name.kind === 'symbol') return planSymbol(planning, member, owner, name);
  const isTaken = (full: string) => owner.taken.has(full.slice(owner.name.length + 1));
  if (isLeftToTwin(planning, name, { signatures: signaturesOf(member), place: member.place }, isTaken)) return [];
  const isMethod = isCallable(member) && !(member.kind === 'property' && hasOwnMembers(planning.index, member.type));
  return isMethod
    ? planMethod(planning, member, owner, name)
    : planProperty(planning, fitting(planning, name, member), owner, name);
}

/** `chalk.red`, `engine.parent`: a function object whose members would be lost if it were a method. */
const hasOwnMembers = (index: ModelIndex, type: TypeModel): boolean =>
  index.alternatives(type).some((one) => {
    if (one.kind === 'object') return ownMembers(one.shape).length > 0;
    const declaration = index.declarationOf(one);
    return declaration?.kind === 'interface' && ownMembers(declaration.resolved).length > 0;
  });

function planMethod(planning: Planning, member: MemberModel, owner: Owner, name: string): readonly ClassMemberPlan[] {
  const key = keyOf(planning, member.name.text, owner, name);
  const reference = access(owner.reference, member.name.text);
  const scope = { ...owner.scope, hint: pascalCase(`${owner.name}-${member.name.text}`) };
  const callable = planCallable(planning, {
    name,
    reference,
    signatures: signaturesOf(member),
    scope,
    place: member.place,
    docs: member.docs,
  });
  if (callable === undefined) return [];
  return [{ kind: 'method', key, static: owner.static, ...callable }, ...planListener(planning, member, owner, key)];
}

function planProperty(planning: Planning, member: MemberModel, owner: Owner, name: string): readonly ClassMemberPlan[] {
  if (member.kind !== 'property') return [];
  if (member.setter === 'only') return planSetter(planning, member, owner);
  const plain = planning.index.unalias(member.type);
  if (owner.static && member.readonly && plain.kind === 'literal') {
    const key = keyOf(planning, member.name.text, owner, name);
    planning.note(name, 'its value itself', 'its type says which');
    return [{ kind: 'constant', key, static: true, value: plain.text, ...docsOf(member) }];
  }
  const obstacle = obstacleOf(planning, member.type, 'output');
  if (obstacle !== undefined) {
    planning.leaveOut(name, member.place, { ...obstacle, reason: `its value cannot cross: ${obstacle.reason}` });
    return [];
  }
  const scope = { ...owner.scope, hint: pascalCase(`${owner.name}-${member.name.text}`) };
  const result = resultOfProperty(planning, member.type, scope);
  const reference = access(owner.reference, member.name.text);
  if (owner.static && member.readonly) tellOfObjects(planning, member.type, reference);
  const toThread = planning.runtime('toThread');
  const body: Invocation =
    result.via === 'handle' && result.class !== undefined
      ? { callee: `${toThread}.getHandle`, arguments: [result.class, reference], variadic: false }
      : { callee: `${toThread}.get${assertingNever(result.type)}`, arguments: [reference], variadic: false };
  const how = describeCrossing(planning, member.type, 'output');
  const key = keyOf(planning, member.name.text, owner, name);
  const [setter] = planSetter(planning, member, owner, key);
  const why =
    setter && result.via !== 'handle' && isFilled(planning, member.type)
      ? `a copy: what you change in it counts once it is passed to ${setter.key}()`
      : '';
  planning.notes.push({ name, how: 'property', why, result: { name: 'value', how } });
  const type = member.optional ? optionalResult(result.type) : result.type;
  const getter: ClassMemberPlan = {
    kind: 'getter',
    key,
    static: owner.static,
    type,
    body,
    ...docsOf(member),
  };
  return setter === undefined ? [getter] : [getter, setter];
}

/** `readonly NEVER: never`: the compiler never infers that from what a getter gives. */
const assertingNever = (type: PlannedType): string =>
  type.kind === 'named' && type.arguments.some((of) => isText(of, 'never')) ? '<Promise<never>>' : '';

const docsOf = ({ docs }: MemberModel) => (docs === undefined ? {} : { docs });

/** A getter has no overloads behind which its body could be typed loosely: a promise of a condition, not the other way round. */
function resultOfProperty(planning: Planning, type: TypeModel, scope: Scope): Result {
  const result = resultOf(planning, type, scope);
  if (result.type.kind !== 'conditional' && result.via !== 'iterate') return result;
  return { type: named('Promise', mapType(planning, type, 'output', scope)), via: 'call' };
}

/** `png.data`, `renderer.rules`: what callers of the original write into. */
function isFilled(planning: Planning, type: TypeModel): boolean {
  return ['array', 'object', 'reference'].includes(planning.index.unalias(type).kind);
}

/** Iteration becomes asynchronous; disposal is what every handle has. Other symbols mean something only in the thread. */
function planSymbol(planning: Planning, member: MemberModel, owner: Owner, name: string): readonly ClassMemberPlan[] {
  const symbol = memberText(member.name).slice(1, -1);
  if (symbol === 'Symbol.dispose' || symbol === 'Symbol.asyncDispose') {
    planning.note(
      name,
      'await using, or await handle[Symbol.asyncDispose]()',
      'every handle has it, and it calls the original',
    );
    return [];
  }
  const key = isForTypes(member) && !owner.static ? keyForTypes(planning, member.name) : undefined;
  if (key !== undefined && member.kind === 'property') {
    const { readonly, optional, type } = member;
    planning.note(name, 'is there in types only', 'nobody can read it: types are told by it');
    return [
      {
        kind: 'declared',
        key,
        static: false,
        readonly,
        optional,
        type: mapType(planning, type, 'neutral', owner.scope),
      },
    ];
  }
  if (symbol !== 'Symbol.iterator' && symbol !== 'Symbol.asyncIterator') {
    planning.leaveOut(name, member.place, {
      code: 'symbol-value',
      reason:
        member.name.kind === 'symbol' && member.name.wellKnown
          ? 'JavaScript asks for it at once, and a promise is no answer'
          : 'a symbol has its meaning only in its own thread',
      wayOut: 'use a member with a name',
    });
    return [];
  }
  if (symbol === 'Symbol.asyncIterator' && owner.taken.has('[Symbol.iterator]')) return [];
  const reference = `${owner.reference}[${symbol}]`;
  const callable = planCallable(planning, {
    name,
    reference,
    signatures: signaturesOf(member),
    scope: owner.scope,
    place: member.place,
    docs: member.docs,
  });
  return callable === undefined
    ? []
    : [{ kind: 'method', key: '[Symbol.asyncIterator]', static: owner.static, ...callable }];
}

function keyOf(planning: Planning, name: string, owner: Owner, shown: string): string {
  const chosen = planning.overrules.nameFor(planning.overrules.originalName(shown));
  if (chosen !== undefined) {
    planning.note(shown, `named ${chosen}`, 'the configuration says so');
    planning.renames.push({ owner: owner.name, facade: chosen, original: name });
    return chosen;
  }
  const clash = owner.static ? OF_FUNCTIONS.has(name) : name === 'then' || name === 'constructor';
  if (!clash) return propertyKey(name);
  const key = nextFree(name, (one) => owner.taken.has(one));
  planning.note(
    shown,
    `named ${key}`,
    name === 'then' ? 'an object with a method `then` is unwrapped by await' : 'the name belongs to every class',
  );
  planning.renames.push({ owner: owner.name, facade: key, original: name });
  return key;
}
