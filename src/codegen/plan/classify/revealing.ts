/** Looks through aliases for what comes back in another way than as a copy: promises, handles, iterators, functions. */

import type { DeclarationId, TypeModel } from '../../model/model.js';
import { mentionsParameter } from '../../model/text.js';
import type { Planning } from '../planning.js';
import { ITERATORS, PROMISES } from './builtin-types.js';
import { isBehaviour } from './traits.js';

export function isHandle(planning: Planning, type: TypeModel): boolean {
  const plain = planning.index.unalias(type);
  if (
    type.kind === 'reference' &&
    planning.index.get(type.declaration).kind !== 'external' &&
    planning.kindOf(type.declaration) === 'handle'
  )
    return true;
  if (plain.kind === 'reference')
    return planning.index.get(plain.declaration).kind !== 'external' && planning.kindOf(plain.declaration) === 'handle';
  return plain.kind === 'object' && isBehaviour(plain.shape);
}

/** What an alias hides decides how the result comes back: a promise, a handle, an iterator, a function. */
export function isRevealing(planning: Planning, type: TypeModel, inside: readonly DeclarationId[] = []): boolean {
  const { index } = planning;
  const go = (inner: TypeModel, within = inside) => isRevealing(planning, inner, within);
  switch (type.kind) {
    case 'this':
    case 'function':
    case 'constructor':
      return true;
    case 'object':
      return isBehaviour(type.shape);
    case 'query': {
      const shape = index.queried(type);
      return shape !== undefined && isBehaviour(shape);
    }
    case 'union':
      return type.types.some((inner) => go(inner));
    case 'intersection':
      return type.types.some((inner) => isHandle(planning, inner) || inner.kind === 'function');
    case 'conditional':
      return go(type.true) || go(type.false);
    case 'reference': {
      const declaration = index.get(type.declaration);
      if (declaration.kind === 'external') {
        return (
          declaration.access.kind === 'global' &&
          (PROMISES.has(declaration.name) || ITERATORS.has(declaration.name) || declaration.name === 'ReturnType')
        );
      }
      if (planning.kindOf(type.declaration) === 'handle') return true;
      const expanded = inside.includes(type.declaration) ? undefined : index.expand(type);
      return expanded !== undefined && go(expanded, [...inside, type.declaration]);
    }
    default:
      return false;
  }
}

/** Only a type parameter is narrowed, and distributed over, by the condition that it is checked with. */
export function losesNarrowing(
  planning: Planning,
  type: TypeModel & { kind: 'reference' },
  expanded: TypeModel,
): boolean {
  const alias = planning.index.get(type.declaration);
  return (
    expanded.kind === 'conditional' &&
    expanded.check.kind !== 'parameter' &&
    (expanded.check.kind === 'union' || mentionsParameter(expanded.check)) &&
    alias.kind === 'alias' &&
    alias.type.kind === 'conditional' &&
    alias.type.check.kind === 'parameter'
  );
}
