/** Declarations that no module has: what planning needs a name for. */

import type {
  DeclarationId,
  ExternalModel,
  InterfaceModel,
  ShapeModel,
  TypeModel,
  TypeParameterModel,
} from '../../model/model.js';
import { emptyShape } from '../../model/model.js';
import { mentionsParameter } from '../../model/text.js';
import { nowhere } from '../model-index.js';

/** An interface for an object type that has no name. */
export function interfaceOf(
  id: DeclarationId,
  name: string,
  typeParameters: readonly TypeParameterModel[],
  shape: ShapeModel,
  bases: readonly TypeModel[],
): InterfaceModel {
  return {
    kind: 'interface',
    id,
    name,
    place: nowhere,
    // An interface has no `const` parameters.
    typeParameters: typeParameters.map((parameter) => ({ ...parameter, modifiers: [] })),
    access: { kind: 'hidden' },
    extends: bases,
    shape: { ...emptyShape, ...shape },
    resolved: shape,
  };
}

/** Those that the type mentions, and those that they depend on: `R extends T[]`. */
export function parametersOf(
  type: TypeModel,
  parameters: readonly TypeParameterModel[],
): readonly TypeParameterModel[] {
  const types = [type];
  const found = new Set<TypeParameterModel>();
  for (let next = types.pop(); next !== undefined; next = types.pop()) {
    for (const parameter of parameters) {
      if (found.has(parameter) || !mentionsParameter(next, parameter.name)) continue;
      found.add(parameter);
      types.push(...[parameter.constraint, parameter.default].filter((one) => one !== undefined));
    }
  }
  return parameters.filter((one) => found.has(one));
}

/** A type of the language: `Parameters`. */
export function utilityType(id: DeclarationId, name: string): ExternalModel {
  return {
    kind: 'external',
    id,
    name,
    place: nowhere,
    typeParameters: [],
    access: { kind: 'global', name, from: 'ecmascript' },
    declared: 'alias',
    hasMethods: false,
    callable: false,
    ancestors: [name],
  };
}

/** What a value of a module can do is not said again inside of itself: `use(plugin: Plugin): typeof module`. */
export const keyOf = (type: TypeModel): string =>
  JSON.stringify(type.kind === 'query' && type.access.kind !== 'hidden' ? { typeof: type.access } : type);
