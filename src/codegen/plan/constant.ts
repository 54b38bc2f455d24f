/** Plans a constant: its value where that is known, otherwise a promise that is fetched when it is first awaited. */

import type { ExportModel, TypeModel } from '../model.js';
import { mapType } from './map-type.js';
import { pascalCase } from './names.js';
import { obstacleOf } from './obstacle.js';
import type { Invocation } from './plan.js';
import type { Planning } from './planning.js';
import { named, type PlannedType } from './type.js';

export interface Constant {
  readonly value: string | Invocation;
  readonly type?: PlannedType;
  /** What the promise is of. */
  readonly fetched?: PlannedType;
}

export function constantOf(
  planning: Planning,
  type: TypeModel,
  reference: string,
  name: string,
  model: ExportModel,
): Constant | undefined {
  const plain = planning.index.unalias(type);
  if (plain.kind === 'literal') return { value: plain.text };
  if (plain.kind === 'keyword' && (plain.name === 'null' || plain.name === 'undefined')) return { value: plain.name };
  const obstacle = obstacleOf(planning, type, 'output');
  if (obstacle !== undefined) {
    planning.leaveOut(name, model.place, obstacle.reason, obstacle.wayOut);
    return undefined;
  }
  const mutable = model.value?.kind === 'variable' && model.value.mutable;
  planning.note(
    name,
    'fetched when first awaited, then kept',
    mutable ? 'it is data of the module; later changes there are not seen' : 'it is data of the module',
  );
  const mapped = mapType(planning, type, 'output', { hint: pascalCase(name), typeParameters: [] });
  return {
    type: named('PromiseLike', mapped),
    fetched: mapped,
    value: { callee: `${planning.runtime('toThread')}.value`, arguments: [reference], variadic: false },
  };
}
