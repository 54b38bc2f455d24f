/** Types of values that are no objects. */

import type { TypeModel } from '../../model/model.js';
import type { ModelIndex } from '../model-index.js';

const PRIMITIVES: ReadonlySet<string> = new Set([
  'string',
  'number',
  'bigint',
  'boolean',
  'null',
  'undefined',
  'symbol',
  'unique symbol',
]);

export function isPrimitive(index: ModelIndex, type: TypeModel): boolean {
  const plain = index.unalias(type);
  switch (plain.kind) {
    case 'keyword':
      return PRIMITIVES.has(plain.name);
    case 'literal':
    case 'template':
      return true;
    case 'union':
      return plain.types.every((inner) => isPrimitive(index, inner));
    case 'reference':
      return index.get(plain.declaration).kind === 'enum';
    default:
      return false;
  }
}
