/** Plans exported types: taken from the original, declared anew, or another name for a facade class. */

import type { AliasModel, DeclarationId, DeclarationModel, TypeModel } from '../../model/model.js';
import { isOnlyDeclared } from '../classify/builtin-modules.js';
import type { DeclarationPlan, NamePair } from '../plan.js';
import type { Planning } from '../planning.js';
import type { Top } from '../top-level.js';
import { isAsItIs, mayStandIn, standIn, standsFor } from './map-reference.js';
import { mapType, mapTypeParameters } from './map-type.js';
import { isNamespaceAsItIs } from './namespace.js';
import { named, text } from './type.js';

export interface TypeExport {
  readonly asItIs?: NamePair;
  readonly declaration?: DeclarationPlan;
}

/** Gives declarations the names they are exported under, before anything mentions them. */
export function nameExportedTypes(planning: Planning, tops: readonly Top[]): void {
  const claim = (id: DeclarationId, top: Top) => {
    if (planning.exportedTypes.has(id)) return;
    planning.exportedTypes.set(id, top.local);
    planning.shown.set(id, top.exported === 'default' ? top.local : top.exported);
  };
  // `export { Engine as Motor, Engine }` is the class Engine before anything else.
  const ownNamesFirst = [...tops].sort(
    (a, b) => Number(a.model.localName !== undefined) - Number(b.model.localName !== undefined),
  );
  for (const top of ownNamesFirst) {
    if (top.exported !== 'default') planning.imports.exportedLocals.set(top.name, top.local);
    if (top.role?.kind !== 'class' && top.role?.kind !== 'error' && top.role?.kind !== 'enum') continue;
    claim(top.role.declaration, top);
    planning.foundValue(top.role, top.reference);
  }
  for (const top of tops) {
    if (top.model.type === undefined) continue;
    if (isOfAnother(planning, top, top.model.type) && isClassLike(planning, top.model.type))
      planning.exportedTypes.set(top.model.type, planning.names.allocate(`${top.local}Handle`));
    claim(top.model.type, top);
    const constructing = top.role === undefined ? constructorOf(top.model.type, tops) : undefined;
    if (constructing !== undefined && !isClassLike(planning, top.model.type))
      planning.typesOfClasses.set(top.model.type, constructing.local);
    const alias = planning.index.get(top.model.type);
    if (alias.kind !== 'alias') continue;
    const made = top.role?.kind === 'class' ? top.role.declaration : undefined;
    const stands = standsFor(planning, alias);
    for (const id of stands !== undefined && stands === made ? [stands] : targetsOf(planning, alias)) {
      const target = planning.index.get(id);
      if (target.access.kind !== 'hidden' || (target.name !== alias.name && id !== made)) continue;
      claim(id, top);
      planning.originals.aliases.set(id, alias);
    }
  }
  for (const top of tops) if (isNamespaceAsItIs(planning, top)) planning.imports.wholeNamespaces.add(top.name);
}

/** The name is a value's that is no class of this type: of `const Query: typeof QueryImpl` beside `interface Query`, the class's. */
function isOfAnother(planning: Planning, { role }: Top, type: DeclarationId): boolean {
  if (role?.kind !== 'class') return ['function', 'object', 'constant', 'alias'].includes(role?.kind ?? '');
  return type !== role.declaration && standsFor(planning, planning.index.get(type)) !== role.declaration;
}

/** The facade has a class for it, so that its name is a value's too. */
function isClassLike(planning: Planning, id: DeclarationId): boolean {
  return planning.index.get(id).kind !== 'external' && ['handle', 'error', 'enum'].includes(planning.kindOf(id));
}

/** The types that an alias leads to, where it leads to one only: `B extends unknown[] ? Statement<B> : Statement<[B]>`. */
function targetsOf(planning: Planning, alias: AliasModel): readonly DeclarationId[] {
  const leaves = (type: TypeModel): readonly TypeModel[] =>
    type.kind === 'conditional' ? [...leaves(type.true), ...leaves(type.false)] : [type];
  const ids = new Set(leaves(alias.type).map((leaf) => (leaf.kind === 'reference' ? leaf.declaration : '')));
  const [only] = ids;
  return ids.size === 1 && only !== undefined && only !== '' && planning.index.get(only).kind !== 'external'
    ? [only]
    : [];
}

export function planTypeExport(planning: Planning, top: Top): TypeExport {
  if (isNamespaceAsItIs(planning, top)) {
    const local = planning.originals.nameOfAccess({ kind: 'export', path: [top.name] });
    planning.note(top.exported, 'the original’s own namespace of types', 'neither handles nor functions occur in it');
    return local === undefined ? {} : { asItIs: { local, exported: top.exported } };
  }
  const id = top.model.type;
  if (id === undefined || top.role?.kind === 'enum' || top.role?.kind === 'error') return {};
  if (top.role?.kind === 'class' && planning.kindOf(id) === 'handle') return {};
  const declaration = planning.index.get(id);
  const stands = standsFor(planning, declaration);
  // The class is exported under this name, which is its type's as well.
  if (top.role?.kind === 'class' && top.role.declaration === stands && planning.kindOf(stands) === 'handle') return {};
  if (isLeftOut(planning, top, declaration)) return {};
  if (isClassLike(planning, id)) {
    const local = planning.request(id);
    return local === top.local || top.role === undefined ? {} : { declaration: otherName(planning, top, local) };
  }
  const constructing = planning.typesOfClasses.get(id);
  if (constructing !== undefined) return { declaration: typeOfClass(planning, top, constructing) };
  if (declaration.kind === 'alias' && isNameOfClass(planning, declaration)) return {};
  if (stands !== undefined && planning.exportedTypes.get(stands) !== top.local)
    return { declaration: alias(planning, top, declaration as AliasModel) };
  // Known by the name of this export, it is what everything else here means by it.
  const meant = stands === undefined ? declaration : planning.index.get(stands);
  if (meant.kind === 'external' || isAsItIs(planning, meant)) return originalsOwn(planning, top, meant);
  planning.request(meant.id);
  return {};
}

/** What is a value as well has had its say. */
function isLeftOut(planning: Planning, top: Top, declaration: DeclarationModel): boolean {
  const { exported, role, model } = top;
  if (planning.judge.lifeOf(declaration)?.isOnlyStream) {
    const reason = 'it is a stream or an event emitter, which lives in one thread';
    const wayOut = 'import it from the original';
    if (role === undefined) planning.leaveOut(exported, model.place, { code: 'live-object', reason, wayOut });
    return true;
  }
  const unsound = planning.unsound.whyNot(exported);
  if (unsound === undefined || model.value !== undefined || mayStandIn(planning, declaration)) return false;
  planning.leaveOut(exported, model.place, unsound);
  return true;
}

/** `declare const Parser: Parser`, with a `new` in the interface: the facade has a class by the name of the value. */
const constructorOf = (id: DeclarationId, tops: readonly Top[]): Top | undefined =>
  tops.find(
    ({ role, model: { value } }) => role?.kind === 'class' && value?.kind === 'variable' && refersTo(value.type, id),
  );

/** The interface with the `new` is the type of that class itself. */
const typeOfClass = (planning: Planning, { local }: Top, constructing: string): DeclarationPlan => ({
  kind: 'alias',
  name: local,
  exported: planning.isExported(local),
  typeParameters: [],
  type: { kind: 'query', path: [constructing] },
});

/** The class of that name says all that the alias could say. */
const isNameOfClass = (planning: Planning, declaration: AliasModel): boolean =>
  [...planning.originals.aliases.values()].includes(declaration) && targetIsClass(planning, declaration);

/** Taken from the original as it is, or a stand-in for what does not type-check. */
function originalsOwn(planning: Planning, top: Top, declaration: DeclarationModel): TypeExport {
  const isValue =
    (top.role !== undefined && (top.role.kind !== 'class' || isBuiltinValue(planning, top))) ||
    planning.imports.takenByValues.has(top.name);
  if (isValue) planning.imports.takenByValues.add(top.name);
  const flaw = planning.unsound.reasonFor(planning.preferredName(declaration.id, 'main'));
  const name =
    flaw === undefined ? planning.originals.nameOf(declaration) : standIn(planning, declaration, 'main', flaw);
  if (name === undefined) return {};
  if (flaw === undefined) {
    const how = 'crosses by value; the original’s own type';
    planning.note(top.exported, how, 'neither handles nor functions occur in it');
  }
  if (!isValue && name === top.local) return { asItIs: { local: name, exported: top.exported } };
  return { declaration: otherName(planning, top, name) };
}

/** The class itself is exported as well, so that its name is a value's. */
const isBuiltinValue = (planning: Planning, top: Top): boolean =>
  planning.model.builtin && !isOnlyDeclared(top.exported);

const refersTo = (type: TypeModel, id: DeclarationId): boolean => type.kind === 'reference' && type.declaration === id;

/** A type under the name of its export: a function and a class cannot share one, a function and a type can. */
function otherName(planning: Planning, top: Top, local: string): DeclarationPlan {
  const { typeParameters } = planning.index.get(top.model.type ?? '');
  const scope = { hint: top.local, typeParameters };
  const type = named(local, ...typeParameters.map((parameter) => text(parameter.name)));
  return {
    kind: 'alias',
    name: top.local,
    exported: planning.isExported(top.local),
    typeParameters: mapTypeParameters(planning, typeParameters, scope),
    type,
  };
}

function targetIsClass(planning: Planning, alias: AliasModel): boolean {
  const [id] = targetsOf(planning, alias);
  const kind = id === undefined ? undefined : planning.kindOf(id);
  return kind === 'handle' || kind === 'error';
}

function alias(planning: Planning, top: Top, declaration: AliasModel): DeclarationPlan {
  const scope = { hint: top.local, typeParameters: declaration.typeParameters };
  return {
    kind: 'alias',
    name: top.local,
    exported: planning.isExported(top.local),
    typeParameters: mapTypeParameters(planning, declaration.typeParameters, scope),
    type: mapType(planning, declaration.type, 'neutral', scope),
    ...(declaration.docs === undefined ? {} : { docs: declaration.docs }),
  };
}
