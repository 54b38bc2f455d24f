/** Declarations that no module has: what planning needs a name for. */

import type {
  DeclarationId,
  ExternalModel,
  InterfaceModel,
  ShapeModel,
  TypeModel,
  TypeParameterModel,
} from '../../model.js';
import { emptyShape } from '../../model.js';
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
