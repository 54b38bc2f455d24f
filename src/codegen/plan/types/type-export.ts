/** Plans exported types: taken from the original, declared anew, or another name for a facade class. */

import type { AliasModel, DeclarationId, TypeModel } from '../../model.js';
import { isOnlyDeclared } from '../classify/builtin-modules.js';
import { isOnlyStream } from '../classify/live.js';
import type { DeclarationPlan, NamePair } from '../plan.js';
import type { Planning } from '../planning.js';
import type { Top } from '../top-level.js';
import { isAsItIs, mayStandIn, standIn, standsFor } from './map-reference.js';
import { mapType, mapTypeParameters } from './map-type.js';
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
    if (top.role.kind !== 'enum' && !planning.classValues.has(top.role.declaration)) {
      planning.classValues.set(top.role.declaration, {
        reference: top.reference,
        construct: top.role.construct,
        call: top.role.call,
        statics: top.role.statics,
      });
    }
    if (top.role.kind === 'enum' && !planning.enumValues.has(top.role.declaration))
      planning.enumValues.set(top.role.declaration, top.reference);
  }
  for (const top of tops) {
    if (top.model.type === undefined) continue;
    const taken =
      ['function', 'object', 'constant', 'alias'].includes(top.role?.kind ?? '') &&
      isClassLike(planning, top.model.type);
    if (taken) planning.exportedTypes.set(top.model.type, planning.names.allocate(`${top.local}Handle`));
    claim(top.model.type, top);
    const alias = planning.index.get(top.model.type);
    if (alias.kind !== 'alias') continue;
    for (const id of targetsOf(planning, alias)) {
      const target = planning.index.get(id);
      if (target.access.kind !== 'hidden' || target.name !== alias.name) continue;
      claim(id, top);
      planning.aliases.set(id, alias);
    }
  }
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

export function planTypeExport(planning: Planning, top: Top, tops: readonly Top[]): TypeExport {
  const id = top.model.type;
  if (id === undefined || top.role?.kind === 'enum' || top.role?.kind === 'error') return {};
  const declaration = planning.index.get(id);
  if (top.role?.kind === 'class' && planning.kindOf(id) === 'handle') return {};
  if ((declaration.kind === 'class' || declaration.kind === 'interface') && isOnlyStream(planning.index, declaration)) {
    const wayOut = 'import it from the original';
    if (top.role === undefined)
      planning.leaveOut(top.exported, top.model.place, {
        code: 'live-object',
        reason: 'it is a stream or an event emitter, which lives in one thread',
        wayOut,
      });
    return {};
  }
  const kind = declaration.kind === 'external' ? 'data' : planning.kindOf(id);
  const stands = standsFor(planning, declaration);
  const unsound = planning.unsound.whyNot(top.exported);
  if (unsound !== undefined && top.model.value === undefined && !mayStandIn(planning, declaration)) {
    planning.leaveOut(top.exported, top.model.place, unsound);
    return {};
  }
  if (kind === 'handle' || kind === 'enum' || kind === 'error') {
    const local = planning.request(id);
    return local === top.local || top.role === undefined ? {} : { declaration: otherName(planning, top, local) };
  }
  const constructed = tops.find(
    (other) =>
      other.role?.kind === 'class' && other.model.value?.kind === 'variable' && refersTo(other.model.value.type, id),
  );
  if (constructed !== undefined && top.role === undefined) {
    return {
      declaration: {
        kind: 'alias',
        name: top.local,
        exported: planning.isExported(top.local),
        typeParameters: [],
        type: { kind: 'query', path: [constructed.local] },
      },
    };
  }
  // The class of that name says all that the alias could say.
  if (
    declaration.kind === 'alias' &&
    [...planning.aliases.values()].includes(declaration) &&
    targetIsClass(planning, declaration)
  )
    return {};
  if (stands !== undefined && planning.exportedTypes.get(stands) === top.local) {
    const target = planning.index.get(stands);
    if (!isAsItIs(planning, target)) {
      planning.request(stands);
      return {};
    }
  } else if (stands !== undefined) return { declaration: alias(planning, top, declaration as AliasModel) };
  if (declaration.kind === 'external' || isAsItIs(planning, declaration)) {
    const value =
      (top.role !== undefined && (top.role.kind !== 'class' || isBuiltinValue(planning, top))) ||
      planning.imports.takenByValues.has(top.name);
    if (value) planning.imports.takenByValues.add(top.name);
    const flaw = planning.unsound.reasonFor(planning.preferredName(id, 'main'));
    const name = flaw === undefined ? planning.nameOf(declaration) : standIn(planning, declaration, 'main', flaw);
    if (name === undefined) return {};
    if (flaw === undefined)
      planning.note(
        top.exported,
        'crosses by value; the original’s own type',
        'neither handles nor functions occur in it',
      );
    if (!value && name === top.local) return { asItIs: { local: name, exported: top.exported } };
    return { declaration: otherName(planning, top, name) };
  }
  planning.request(id);
  return {};
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
