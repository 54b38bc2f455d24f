/** Follows a path of property names through a type: `options.onComment`. */

import type { MemberModel, TypeModel } from '../../model/model.js';
import { type ModelIndex, memberText } from '../model-index.js';

export interface Found {
  /** The types at the end of the path; empty where it leads nowhere. */
  readonly types: readonly TypeModel[];
  /** The way leads through something that may have any property. */
  readonly open: boolean;
  /** Names that there are where the path goes astray. */
  readonly names: readonly string[];
}

const nowhere: Found = { types: [], open: false, names: [] };
const anywhere: Found = { types: [], open: true, names: [] };

export function followPath(index: ModelIndex, type: TypeModel, path: readonly string[], depth = 0): Found {
  const [key, ...rest] = path;
  if (key === undefined) return { types: [type], open: false, names: [] };
  if (depth > 20) return nowhere;
  const plain = index.unalias(type);
  const further = (inner: TypeModel) => followPath(index, inner, path, depth + 1);
  switch (plain.kind) {
    case 'union':
    case 'intersection':
      return merge(plain.types.map(further));
    case 'object':
      return plain.shape.index.length > 0 ? anywhere : ofMembers(index, plain.shape.members, key, rest, depth);
    case 'array':
      return /^\d+$/.test(key) ? followPath(index, plain.element, rest, depth + 1) : nowhere;
    case 'reference': {
      const declaration = index.get(plain.declaration);
      // `Partial<Options>` has what Options has; of others there is no saying
      if (declaration.kind === 'external')
        return plain.arguments.length === 1 ? merge(plain.arguments.map(further)) : anywhere;
      if (declaration.kind === 'enum' || declaration.kind === 'alias') return anywhere;
      const { members, index: signatures } = declaration.resolved;
      return signatures.length > 0 ? anywhere : ofMembers(index, members, key, rest, depth);
    }
    case 'keyword':
      return ['any', 'unknown', 'object'].includes(plain.name) ? anywhere : nowhere;
    case 'literal':
    case 'function':
    case 'constructor':
    case 'template':
      return nowhere;
    default:
      return anywhere;
  }
}

function ofMembers(
  index: ModelIndex,
  members: readonly MemberModel[],
  key: string,
  rest: readonly string[],
  depth: number,
): Found {
  const member = members.find(({ name }) => memberText(name) === key);
  if (member === undefined) return { types: [], open: false, names: members.map(({ name }) => memberText(name)) };
  return member.kind === 'property' ? followPath(index, member.type, rest, depth + 1) : anywhere;
}

const merge = (all: readonly Found[]): Found => ({
  types: all.flatMap(({ types }) => types),
  open: all.some(({ open }) => open),
  names: all.flatMap(({ names }) => names),
});
