/** Plans a constant: its value where that is known, otherwise a promise that is fetched when it is awaited. */

import type { ExportModel, TypeModel } from '../../model/model.js';
import { holdsComparable } from '../classify/comparable.js';
import { holdsInstances } from '../classify/instances.js';
import { obstacleOf } from '../classify/obstacle.js';
import { isPrimitive } from '../classify/primitive.js';
import { isHandle } from '../classify/revealing.js';
import { pascalCase } from '../names/names.js';
import type { Invocation } from '../plan.js';
import type { Planning } from '../planning.js';
import { mapType } from '../types/map-type.js';
import { named, type PlannedType } from '../types/type.js';

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
    planning.leaveOut(name, model.place, obstacle);
    return undefined;
  }
  if (isOneObject(model)) tellOfObjects(planning, type, reference);
  const kept = isKept(planning, model, plain);
  if (kept) planning.note(name, 'fetched when first awaited, then kept', 'it is a constant of the module');
  else planning.note(name, 'fetched each time it is awaited', 'it is data of the module, which may change');
  const mapped = mapType(planning, type, 'output', { hint: pascalCase(name), typeParameters: [] });
  const handle = handleOf(planning, type) ?? handleOf(planning, plain);
  const awaited = named('PromiseLike', mapped);
  return {
    type: handle === undefined ? awaited : { kind: 'intersection', types: [awaited, mapped] },
    fetched: mapped,
    value: {
      callee: `${planning.runtime('toThread')}.${kept ? 'value' : 'variable'}`,
      arguments: handle === undefined ? [reference] : [reference, handle],
      variadic: false,
    },
  };
}

/** The class of the handle that it can be used like. */
function handleOf(planning: Planning, type: TypeModel): string | undefined {
  const isHandle = type.kind === 'reference' && planning.kindOf(type.declaration) === 'handle';
  return isHandle ? planning.request(type.declaration) : undefined;
}

/** What results of calls and arguments may be, too: `lexer.next().type === tokTypes.name`. */
export function tellOfObjects(planning: Planning, type: TypeModel, reference: string): void {
  if (planning.model.builtin) return;
  if (holdsInstances(planning, type)) planning.told.constants.add(reference);
  if (holdsComparable(planning, type)) planning.told.plain.add(reference);
}

const isOneObject = ({ value }: ExportModel): boolean => !(value?.kind === 'variable' && value.mutable);

/** Nothing of it can change: it is a `const`, and no copy of an object. */
function isKept(planning: Planning, { value }: ExportModel, type: TypeModel): boolean {
  const isConst = value?.kind === 'variable' && !value.mutable && value.property === undefined;
  return isConst && (isPrimitive(planning.index, type) || isHandle(planning, type));
}
