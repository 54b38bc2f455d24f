/** Plans a facade class for a class, an interface or an object type whose instances stay in their thread. */

import type { DeclarationId, DeclarationModel, MemberModel, ShapeModel, TypeModel } from '../../model/model.js';
import { emptyShape } from '../../model/model.js';
import { isForeign, leadsAway } from '../classify/foreign.js';
import { listenerMembers, outOfReach, readingMembers } from '../classify/live.js';
import { partsOfMember } from '../classify/polarity.js';
import type { Scope } from '../facts.js';
import { declaredMembers, memberText } from '../model-index.js';
import type { ClassMemberPlan, ClassPlan } from '../plan.js';
import type { Planning } from '../planning.js';
import { mapType, mapTypeParameters } from '../types/map-type.js';
import { named } from '../types/type.js';
import { leaveOutOpen } from '../values/open-object.js';
import { baseOf, isLoose, noteLostBases, subclassable, withDefaultArguments } from './class-base.js';
import { planCalls, planCreate } from './class-calls.js';
import type { HandleModel } from './handle-model.js';
import { asImplemented } from './implemented.js';
import { asImplementing } from './implementing.js';
import { planMember } from './member.js';
import { soundBase, soundMembers, soundParameters } from './sound.js';
import { planStatics } from './statics.js';

export function planClass(planning: Planning, id: DeclarationId, name: string): ClassPlan {
  const declaration = planning.index.get(id) as HandleModel;
  const typeParameters = soundParameters(planning, name, withDefaults(planning, declaration), declaration);
  const settled = new Set(typeParameters.map((parameter) => parameter.name));
  const scope: Scope = { hint: name, typeParameters, self: name, settled };
  const base = soundBase(planning, name, declaration);
  const implementing = withoutForeign(
    planning,
    declaration,
    asImplementing(planning, declaration, asImplemented(planning, declaration, membersOf(planning, declaration, base))),
    planning.shownName(id, name),
  );
  const members = soundMembers(planning, name, declaration, base, implementing);
  const shape = shapeOf(planning, declaration);
  const shown = planning.shownName(id, name);
  const taken = new Set(
    [...shape.members, ...inheritedMembers(planning, base)].map((member) => memberText(member.name)),
  );
  noteIndex(planning, declaration, shape, base, shown);
  noteLostBases(planning, declaration, shown);
  const owner = { name: shown, reference: 'original(this)', static: false, scope, taken };
  const instance = members.flatMap((member) => planMember(planning, member, owner));
  const making =
    shape.construct.length === 0 || declaration.kind === 'class' ? [] : planCreate(planning, shape, owner.name, scope);
  const statics = planStatics(planning, id, name, scope);
  const all = merge([...statics.members, ...making, ...instance]);
  if (all.some((member) => member.kind === 'getter' || !member.static)) planning.runtime('original');
  note(planning, declaration, shown);
  const loose = base !== undefined && isLoose(planning, declaration, base, statics.create);
  return {
    kind: 'class',
    name,
    exported: planning.isExported(name),
    abstract: false,
    typeParameters: mapTypeParameters(planning, typeParameters, scope),
    ...(loose
      ? {
          extends: mapType(planning, withDefaultArguments(planning, base), 'neutral', scope),
          loose: subclassable(planning, base),
        }
      : {
          extends: base === undefined ? named(planning.runtime('Handle')) : mapType(planning, base, 'neutral', scope),
        }),
    ...planCalls(planning, id, shape, owner.name, scope),
    members: all,
    ...(declaration.docs === undefined ? {} : { docs: declaration.docs }),
  };
}

function note(planning: Planning, declaration: DeclarationModel, shown: string): void {
  const why = planning.judge.of(declaration.id).why;
  planning.note(
    shown,
    'stays in its thread; a handle stands for it',
    declaration.id.startsWith('synthetic') ? 'it is an object with methods' : why,
  );
  const life = planning.judge.lifeOf(declaration);
  if (life === undefined) return;
  if (life.isEmitter) {
    planning.note(shown, 'events are heard by on(), once() and off()', 'it is an event emitter');
    return;
  }
  const isTarget = life.isEventTarget;
  const isRead = life.isHeard && readingMembers(declaration).length > 0;
  if (isRead) planning.note(shown, 'events are heard by on(), data is read by for await', 'it is a stream');
  planning.leaveOut(`${shown}, as ${isTarget ? 'an event target' : 'a stream'}`, declaration.place, {
    code: 'live-object',
    reason: isTarget ? 'an Event is heard in its own thread only' : 'streamed data stays in one thread',
    wayOut: isRead
      ? 'read it by for await, or use the methods that take or give the whole data'
      : 'use the methods that take or give the whole data',
  });
}

/** `[column: string]: unknown`: there is no saying which members these are. */
function noteIndex(
  planning: Planning,
  declaration: HandleModel,
  shape: ShapeModel,
  base: TypeModel | undefined,
  shown: string,
): void {
  const all = base === undefined && declaration.kind !== 'alias' ? declaration.resolved.index : shape.index;
  leaveOutOpen(planning, shown, declaration.place, all.length > 0 ? all : shape.index, {
    reason: 'members under any name can be read in the thread only: a handle has the members that are declared',
    object: 'original(handle)',
  });
}

/** An exported alias of the same name may give its type parameters defaults that the type itself has not. */
function withDefaults(planning: Planning, declaration: HandleModel) {
  const alias = planning.originals.aliases.get(declaration.id);
  const passed = alias?.type.kind === 'reference' ? alias.type.arguments : [];
  return declaration.typeParameters.map((parameter, index) => {
    const argument = passed[index];
    const name = argument?.kind === 'parameter' ? argument.name : parameter.name;
    const other = alias?.typeParameters.find((one) => one.name === name);
    return parameter.default === undefined && other?.default !== undefined
      ? { ...parameter, default: other.default }
      : parameter;
  });
}

function shapeOf(planning: Planning, declaration: HandleModel): ShapeModel {
  if (declaration.kind !== 'alias') return declaration.shape;
  const type = planning.index.unalias(declaration.type);
  return declaration.resolved ?? (type.kind === 'object' ? type.shape : emptyShape);
}

/** What the facade class itself declares: its own members, and those of bases that are no facade classes. */
function membersOf(planning: Planning, declaration: HandleModel, base: TypeModel | undefined): readonly MemberModel[] {
  const own = shapeOf(planning, declaration).members;
  if (declaration.kind === 'alias') return own;
  const inherited = new Set(inheritedMembers(planning, base).map((member) => memberText(member.name)));
  const isOwn = new Set(own.map((member) => memberText(member.name)));
  const life = planning.judge.lifeOf(declaration);
  const listening = life?.isHeard
    ? [...listenerMembers(planning.index, declaration), ...readingMembers(declaration)]
    : [];
  // Members of Node's streams and emitters are in `resolved` too, and none of them can be used from here.
  const all = life ? [...declaredMembers(planning.index, declaration), ...listening] : declaration.resolved.members;
  const further = all.filter(
    (member) => !isOwn.has(memberText(member.name)) && !inherited.has(memberText(member.name)),
  );
  const isOut = life ? outOfReach(declaration, life) : () => false;
  return [...own, ...further].filter((member) => !isOut(member));
}

/** Of a type of another package only what does not lead further into that package. */
function withoutForeign(
  planning: Planning,
  declaration: HandleModel,
  members: readonly MemberModel[],
  shown: string,
): readonly MemberModel[] {
  if (!isForeign(planning.index, declaration)) return members;
  const isAbsent = (id: DeclarationId) =>
    planning.index.get(id).kind !== 'external' && planning.kindOf(id) === 'foreign';
  const away = members.filter((member) => leadsAway(planning.index, isAbsent, partsOfMember(member, 'output')));
  if (away.length > 0) {
    const from = declaration.access.kind === 'module' ? declaration.access.specifier : 'another package';
    const names = away.map((member) => memberText(member.name)).join(', ');
    planning.leaveOut(`${shown}.{${names}}`, declaration.place, {
      code: 'foreign-members',
      reason: `they lead further into ${from}`,
      wayOut: `a facade of ${from} has them`,
    });
  }
  return members.filter((member) => !away.includes(member));
}

function inheritedMembers(planning: Planning, base: TypeModel | undefined): readonly MemberModel[] {
  if (base?.kind !== 'reference') return [];
  const declaration = planning.index.get(base.declaration);
  if (declaration.kind !== 'class' && declaration.kind !== 'interface') return [];
  return [
    ...declaration.shape.members,
    ...inheritedMembers(planning, baseOf(planning, declaration)),
    ...declaration.resolved.members,
  ];
}

/** A setter or a renamed member may come by a name twice; the first one stays. */
function merge(members: readonly ClassMemberPlan[]): readonly ClassMemberPlan[] {
  const seen = new Set<string>();
  return members.filter((member) => {
    const key = `${member.static} ${member.kind === 'getter' ? 'get ' : ''}${member.key}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
