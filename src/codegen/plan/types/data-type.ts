/** Plans a data type that the facade has to declare itself, because it is hidden or because functions or handles occur in it. */

import type { EnumModel, ShapeModel, TypeModel } from '../../model/model.js';
import { quoted } from '../../model/text.js';
import { leaveOutErrorMethod } from '../classes/error-class.js';
import { isErrorData } from '../classify/classify.js';
import type { Polarity } from '../classify/polarity.js';
import type { Request, Scope } from '../facts.js';
import { basesOf, isIterationOfList } from '../model-index.js';
import { access, isIdentifier, propertyKey } from '../names/names.js';
import type { EnumMemberPlan, EnumPlan, TypePlan } from '../plan.js';
import type { Planning } from '../planning.js';
import { isCallable } from '../values/value-role.js';
import { mapHandleLike } from './limits.js';
import { polarityOfForm } from './map-reference.js';
import { mapShape, mapType, mapTypeParameters } from './map-type.js';
import { named, type PlannedType } from './type.js';

export function planData(planning: Planning, request: Request): TypePlan {
  const declaration = planning.index.get(request.id);
  const extracting = planning.unsound.reasonFor(`${request.name}<>`) !== undefined;
  const scope: Scope = { hint: request.name, typeParameters: declaration.typeParameters, extracting };
  const polarity = polarityOfForm(planning, declaration, request.form);
  const shared = {
    name: request.name,
    exported: planning.isExported(request.name),
    typeParameters: mapTypeParameters(planning, declaration.typeParameters, { ...scope, extracting: false }),
    ...(declaration.docs === undefined ? {} : { docs: declaration.docs }),
  };
  const why =
    declaration.access.kind === 'hidden' ? 'the original does not export it' : 'functions or handles occur in it';
  planning.note(request.name, 'crosses by value; declared anew', why);
  const admitsHandles = polarity !== 'output' && planning.given.handleLike.has(request.id);
  if (declaration.kind === 'alias') {
    // what limits a type parameter is the same alias that other things are declared with
    const type = admitsHandles
      ? mapType(planning, declaration.type, 'neutral', { ...scope, inLimit: true })
      : mapType(planning, declaration.type, polarity, scope);
    return { kind: 'alias', ...shared, type };
  }
  if (declaration.kind !== 'interface' && declaration.kind !== 'class')
    throw new Error(`${declaration.name} is no data type.`);
  const bases = basesOf(declaration);
  const fits = planning.unsound.reasonFor(`${request.name} extends`) === undefined;
  const extendable = bases.every((base) => fits && isExtendable(planning, base, polarity))
    ? bases
    : bases.filter((base) => base.kind === 'array');
  const shape = extendable.length === bases.length ? declaration.shape : declaration.resolved;
  const isError = isErrorData(declaration);
  if (isError)
    for (const member of shape.members.filter(isCallable)) leaveOutErrorMethod(planning, request.name, member);
  const isCopied = isError || planning.overrules.kindOf(request.id) === 'copy';
  const own = isCopied ? withoutMethods(shape) : shape;
  return {
    kind: 'interface',
    ...shared,
    extends: extendable.map((base) => {
      const isList = isIterationOfList(planning.index, declaration, base);
      return heritage(mapType(planning, base, isList ? 'neutral' : polarity, scope));
    }),
    members: admitsHandles ? mapHandleLike(planning, own, polarity, scope) : mapShape(planning, own, polarity, scope),
  };
}

/** A copy of the data has no methods. */
const withoutMethods = (shape: ShapeModel): ShapeModel => ({
  ...shape,
  call: [],
  members: shape.members.filter((member) => !isCallable(member)),
});

/** A base that is a handle has nothing to say about data. */
function isExtendable(planning: Planning, base: TypeModel, polarity: Polarity): boolean {
  if (base.kind === 'array') return true;
  const plain = planning.index.unalias(base);
  // `Public<Ability>`, of which nothing comes back that is no handle: what a type is limited to has the members that handles have
  if (plain.kind === 'mapped') return polarity !== 'output';
  if (plain.kind !== 'reference') return false;
  const target = planning.index.get(plain.declaration);
  if (target.kind === 'external') return plain.arguments.every((argument) => argument.kind !== 'indexed');
  return planning.kindOf(plain.declaration) !== 'handle';
}

/** Only a name can be extended: `Array<Token>`; of `Iterable<number> | AsyncIterable<number>` the original's own. */
function heritage(type: PlannedType): PlannedType {
  if (type.kind === 'union') return heritage(type.types[0] ?? type);
  return type.kind === 'array' ? named(type.readonly ? 'ReadonlyArray' : 'Array', type.element) : type;
}

export function planEnum(planning: Planning, request: Request): EnumPlan {
  const declaration = planning.index.get(request.id) as EnumModel;
  const isKnown = declaration.members.every((member) => member.value !== undefined);
  const isNominal = declaration.members.some((member) => typeof member.value === 'string');
  // Members of a string enum are types of their own, which no string is assignable to.
  const nominal = isKnown && !isNominal ? undefined : planning.originals.nameOfTaken(declaration);
  planning.note(
    declaration.name,
    isKnown ? 'its values themselves' : 'its values themselves; those that are computed are fetched',
    'an enum is known without loading the original',
  );
  const values = planning.mergedEnums.get(request.id);
  if (!isKnown && !declaration.const)
    planning.leaveOut(`${request.name}[value]`, declaration.place, {
      code: 'computed-enum',
      reason: 'its values are computed at run time, so that its names cannot be looked up by them',
      wayOut: 'compare with its members, or read it from the original',
    });
  const reverse = isKnown ? namesByValue(declaration) : [];
  return {
    kind: 'enum',
    name: request.name,
    ...(values === undefined ? {} : { values }),
    reversible: reverse.length > 0,
    exported: planning.isExported(request.name),
    members: [
      ...declaration.members.flatMap((member) => planEnumMember(planning, declaration, member, nominal)),
      ...reverse,
    ],
    ...(isKnown ? {} : { type: nominal ?? 'number' }),
    ...(declaration.docs === undefined ? {} : { docs: declaration.docs }),
  };
}

/** `Level[1]` is `'Low'`; of several members with one value it is the last. A const enum has no object to ask. */
function namesByValue(declaration: EnumModel): readonly EnumMemberPlan[] {
  if (declaration.const) return [];
  const names = new Map<number, string>();
  for (const { name, value } of declaration.members)
    if (typeof value === 'number' && Number.isSafeInteger(value)) names.set(value, name);
  return [...names].map(([value, name]) => ({
    key: value < 0 ? quoted(String(value)) : String(value),
    value: quoted(name),
  }));
}

function planEnumMember(
  planning: Planning,
  declaration: EnumModel,
  member: EnumModel['members'][number],
  nominal: string | undefined,
): readonly EnumMemberPlan[] {
  const key = propertyKey(member.name);
  const type = nominal === undefined || !isIdentifier(member.name) ? nominal : `${nominal}.${member.name}`;
  const shared = {
    key,
    ...(type === undefined ? {} : { type }),
    ...(member.docs === undefined ? {} : { docs: member.docs }),
  };
  if (member.value !== undefined)
    return [{ ...shared, value: typeof member.value === 'string' ? quoted(member.value) : String(member.value) }];
  const reference = planning.enumValues.get(declaration.id);
  if (reference === undefined) {
    const name = `${declaration.name}.${member.name}`;
    planning.leaveOut(name, declaration.place, {
      code: 'computed-enum',
      reason: 'its value is computed at run time',
      wayOut: 'read it from the original',
    });
    return [];
  }
  const value = {
    callee: `${planning.runtime('toThread')}.value`,
    arguments: [access(reference, member.name)],
    variadic: false,
  };
  return [{ ...shared, value }];
}
