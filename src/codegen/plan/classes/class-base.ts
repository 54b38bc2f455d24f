/** Finds the facade class that another one extends, and whether its statics fit. */

import type { DeclarationId, SignatureModel, TypeModel } from '../../model/model.js';
import { textOf } from '../../model/text.js';
import { isForeign } from '../classify/foreign.js';
import type { Scope } from '../facts.js';
import { argumentsOf, basesOf, derivesFrom, type ModelIndex } from '../model-index.js';
import type { Planning } from '../planning.js';
import { mapType, mapTypeParameters } from '../types/map-type.js';
import { named, type PlannedType } from '../types/type.js';
import type { HandleModel } from './handle-model.js';

/** The base type that is a handle too: its facade class is extended. */
export function baseOf(planning: Planning, declaration: HandleModel): (TypeModel & { kind: 'reference' }) | undefined {
  for (const candidate of basesOf(declaration)) {
    const plain = planning.index.unalias(candidate);
    if (plain.kind !== 'reference' || planning.index.get(plain.declaration).kind === 'external') continue;
    const foreign =
      isForeign(planning.index, planning.index.get(plain.declaration)) && isForeign(planning.index, declaration);
    if (
      !foreign &&
      planning.kindOf(plain.declaration) === 'handle' &&
      !leadsBack(planning.index, declaration.id, plain.declaration)
    )
      return plain;
  }
  return undefined;
}

/** A base that no installed package declares: what it has is unknown, and the class would be empty without a word. */
export function noteLostBases(planning: Planning, declaration: HandleModel, shown: string): void {
  for (const base of basesOf(declaration)) {
    if (base.kind !== 'unreadable') continue;
    const wayOut = 'install the package that its declarations import it from';
    const omission = { code: 'unreadable-type', reason: base.reason, wayOut } as const;
    planning.leaveOut(`${shown}, what it inherits from ${base.text}`, declaration.place, omission);
  }
}

/** `class A extends B`, `class B extends A`: an error of theirs that must not become one of ours. */
export const leadsBack = (index: ModelIndex, start: DeclarationId, base: DeclarationId): boolean =>
  base === start || derivesFrom(index, base, start);

/** Whether the statics of the base would be wrong here: its `create` makes something else, or takes something else. */
export function isLoose(
  planning: Planning,
  { typeParameters }: HandleModel,
  base: TypeModel & { kind: 'reference' },
  create: readonly SignatureModel[],
): boolean {
  const inherited = creatorsOf(planning, base.declaration);
  if (inherited.length === 0) return false;
  if (create.length !== inherited.length) return true;
  const own = typeParameters.map((parameter): TypeModel => ({ kind: 'parameter', name: parameter.name }));
  if (textOf(own) !== textOf(base.arguments)) return true;
  return create.some((signature, index) => !isCompatible(signature, inherited[index]));
}

/**
 * `Subclassable<typeof Base>`, for a generic one `Subclassable<typeof Base, abstract new <T>() => Base<T>>`: without defaults,
 * which may speak of the class that extends it, and its base may not. Only classes inherit statics: of an interface with a
 * constant of its name beside it, `abstract new () => Base` alone.
 */
export function subclassable(planning: Planning, base: TypeModel & { kind: 'reference' }): PlannedType {
  const declaration = planning.index.get(base.declaration);
  const typeParameters = declaration.typeParameters.map(({ default: _, ...parameter }) => parameter);
  const scope: Scope = { hint: '', typeParameters };
  const args = typeParameters.map((parameter): TypeModel => ({ kind: 'parameter', name: parameter.name }));
  const returns = mapType(planning, { ...base, arguments: args }, 'neutral', scope);
  const signature = { typeParameters: mapTypeParameters(planning, typeParameters, scope), parameters: [], returns };
  const made: PlannedType = { kind: 'constructor', abstract: true, signature };
  if (declaration.kind !== 'class') return made;
  const self: PlannedType = { kind: 'query', path: [planning.request(base.declaration)] };
  const wrapper = planning.runtime('Subclassable', true);
  return typeParameters.length === 0 ? named(wrapper, self) : named(wrapper, self, made);
}

/** With what its type parameters are by default, where it says nothing of them. */
export function withDefaultArguments(planning: Planning, base: TypeModel & { kind: 'reference' }): TypeModel {
  const values = argumentsOf(planning.index.get(base.declaration), base.arguments);
  return { ...base, arguments: [...values.values()] };
}

function creatorsOf(planning: Planning, id: DeclarationId): readonly SignatureModel[] {
  const own = planning.classValues.get(id)?.construct ?? [];
  const declaration = planning.index.get(id);
  if (own.length > 0 || (declaration.kind !== 'class' && declaration.kind !== 'interface')) return own;
  const base = baseOf(planning, declaration);
  return base === undefined ? [] : creatorsOf(planning, base.declaration);
}

function isCompatible(own: SignatureModel, base: SignatureModel | undefined): boolean {
  if (base === undefined || own.typeParameters.length > 0 || base.typeParameters.length > 0) return false;
  return own.parameters.every((parameter, index) => {
    const other = base.parameters[index];
    if (other === undefined) return parameter.optional || parameter.rest;
    return (
      textOf(parameter.type) === textOf(other.type) &&
      parameter.rest === other.rest &&
      (parameter.optional || !other.optional)
    );
  });
}
