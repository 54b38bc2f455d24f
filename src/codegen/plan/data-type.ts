/** Plans a data type that the facade has to declare itself, because it is hidden or because functions or handles occur in it. */

import type { EnumModel, TypeModel } from '../model.js';
import type { Request, Scope } from './facts.js';
import { polarityOfForm } from './map-reference.js';
import { mapShape, mapType, mapTypeParameters } from './map-type.js';
import { isIdentifier, propertyKey, quoted } from './names.js';
import type { EnumPlan, TypePlan } from './plan.js';
import type { Planning } from './planning.js';
import { named, type PlannedType } from './type.js';

export function planData(planning: Planning, request: Request): TypePlan {
  const declaration = planning.index.get(request.id);
  const scope: Scope = { hint: request.name, typeParameters: declaration.typeParameters };
  const polarity = polarityOfForm(planning, declaration, request.form);
  const shared = {
    name: request.name,
    exported: planning.isExported(request.name),
    typeParameters: mapTypeParameters(planning, declaration.typeParameters, scope),
    ...(declaration.docs === undefined ? {} : { docs: declaration.docs }),
  };
  const why =
    declaration.access.kind === 'hidden' ? 'the original does not export it' : 'functions or handles occur in it';
  planning.note(request.name, 'crosses by value; declared anew', why);
  if (declaration.kind === 'alias')
    return { kind: 'alias', ...shared, type: mapType(planning, declaration.type, polarity, scope) };
  if (declaration.kind !== 'interface' && declaration.kind !== 'class')
    throw new Error(`${declaration.name} is no data type.`);
  const bases =
    declaration.kind === 'class'
      ? declaration.extends === undefined
        ? []
        : [declaration.extends]
      : declaration.extends;
  const extendable = bases.every((base) => isExtendable(planning, base))
    ? bases
    : bases.filter((base) => base.kind === 'array');
  const shape = extendable.length === bases.length ? declaration.shape : declaration.resolved;
  return {
    kind: 'interface',
    ...shared,
    extends: extendable.map((base) => heritage(mapType(planning, base, polarity, scope))),
    members: mapShape(planning, shape, polarity, scope),
  };
}

/** A base that is a handle has nothing to say about data. */
function isExtendable(planning: Planning, base: TypeModel): boolean {
  if (base.kind === 'array') return true;
  const plain = planning.index.unalias(base);
  if (plain.kind !== 'reference') return false;
  const target = planning.index.get(plain.declaration);
  if (target.kind === 'external') return plain.arguments.every((argument) => argument.kind !== 'indexed');
  return planning.kindOf(plain.declaration) !== 'handle';
}

/** Only a name can be extended: `Array<Token>`. */
function heritage(type: PlannedType): PlannedType {
  return type.kind === 'array' ? named(type.readonly ? 'ReadonlyArray' : 'Array', type.element) : type;
}

export function planEnum(planning: Planning, request: Request): EnumPlan {
  const declaration = planning.index.get(request.id) as EnumModel;
  const known = declaration.members.flatMap((member) =>
    member.value === undefined ? [] : [{ ...member, value: member.value }],
  );
  for (const member of declaration.members) {
    if (member.value === undefined)
      planning.leaveOut(
        `${declaration.name}.${member.name}`,
        declaration.place,
        'its value is computed at run time',
        'read it from the original',
      );
  }
  // Members of a string enum are types of their own, which no string is assignable to.
  const nominal = known.some((member) => typeof member.value === 'string')
    ? planning.nameOfEnum(declaration)
    : undefined;
  planning.note(declaration.name, 'its values themselves', 'an enum is known without loading the original');
  return {
    kind: 'enum',
    name: request.name,
    exported: planning.isExported(request.name),
    members: known.map((member) => ({
      key: propertyKey(member.name),
      value: typeof member.value === 'string' ? quoted(member.value) : String(member.value),
      ...(nominal === undefined ? {} : { type: isIdentifier(member.name) ? `${nominal}.${member.name}` : nominal }),
      ...(member.docs === undefined ? {} : { docs: member.docs }),
    })),
    ...(declaration.docs === undefined ? {} : { docs: declaration.docs }),
  };
}
