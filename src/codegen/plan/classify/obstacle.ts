/** Finds what keeps a signature or a property from crossing. */

import type { Omission } from '../../diagnostics/left-out.js';
import type { SignatureModel, TypeModel } from '../../model/model.js';
import type { Scope } from '../facts.js';
import type { Planning } from '../planning.js';
import { obstacleOfProcess } from '../threads/executor.js';
import { obstacleOfExternal, PROMISES } from './builtin-types.js';
import { boundOf } from './limits-of.js';

/** Why no call of this signature can work; undefined if it can. */
export function findObstacle(planning: Planning, signature: SignatureModel, outer: Scope): Omission | undefined {
  const scope = { typeParameters: [...signature.typeParameters, ...outer.typeParameters] };
  for (const parameter of signature.parameters) {
    if (parameter.optional) continue;
    const obstacle = obstacleOf(planning, boundOf(parameter.type, scope), 'input');
    if (obstacle !== undefined)
      return { ...obstacle, reason: `the parameter ${parameter.name} cannot cross: ${obstacle.reason}` };
  }
  const obstacle = obstacleOf(planning, signature.returns, 'output');
  return obstacle === undefined ? undefined : { ...obstacle, reason: `its result cannot cross: ${obstacle.reason}` };
}

const GLOBALS: Omission = {
  code: 'foreign-object',
  reason: 'all globals of a window or a thread are more than a handle can stand for',
  wayOut: 'use a call that gives the one that you need, or the original itself on the main thread',
};

const PROMISE: Omission = {
  code: 'foreign-object',
  reason: 'what a promise waits for happens in its own thread',
  wayOut: 'await it, and use a call that takes the value',
};

/** Why no value of this type can cross. A union can if one of its members can. */
export function obstacleOf(
  planning: Planning,
  type: TypeModel,
  polarity: 'input' | 'output',
  /** The aliases around it, outermost first. */
  inside: readonly string[] = [],
): Omission | undefined {
  const { index } = planning;
  // `type Json = string | Json[]` has no parts but those that have been looked at.
  const name = type.kind === 'reference' ? type.declaration : '';
  if (inside.includes(name)) return undefined;
  const within = index.expand(type) === undefined ? inside : [...inside, name];
  const plain = index.unalias(type);
  switch (plain.kind) {
    case 'unreadable':
      if (isOfPages(plain.text))
        return {
          code: 'foreign-object',
          reason: `a ${plain.text} belongs to the DOM`,
          wayOut: 'pass its data instead',
        };
      return {
        code: 'unreadable-type',
        reason: `the type ${plain.text} could not be read (${plain.reason})`,
        wayOut: 'mend or complete the declarations',
      };
    case 'union': {
      const all = plain.types.filter(
        (inner) => inner.kind !== 'keyword' || !['null', 'undefined', 'void'].includes(inner.name),
      );
      const obstacles = all.map((inner) => obstacleOf(planning, inner, polarity, within));
      const [first] = obstacles;
      return polarity === 'input'
        ? obstacles.every((one) => one !== undefined)
          ? first
          : undefined
        : obstacles.find((one) => one !== undefined);
    }
    case 'array':
      return obstacleOf(planning, plain.element, polarity, within);
    case 'intersection':
      return plain.types.map((inner) => obstacleOf(planning, inner, polarity, within)).find((one) => one !== undefined);
    case 'query':
      return plain.path.join('.') === 'globalThis' ? GLOBALS : undefined;
    case 'reference': {
      const declaration = index.get(plain.declaration);
      if (planning.overrules.kindOf(declaration.id) !== undefined) return undefined;
      if (declaration.kind === 'external') {
        if (polarity === 'input' && PROMISES.has(declaration.name)) return PROMISE;
        const inner = ['Promise', 'PromiseLike', 'Array', 'ReadonlyArray'].includes(declaration.name)
          ? plain.arguments[0]
          : undefined;
        return inner === undefined
          ? (obstacleOfExternal(declaration, polarity) ?? obstacleOfProcess(planning, declaration))
          : obstacleOf(planning, inner, polarity, within);
      }
      const life = planning.judge.lifeOf(declaration);
      if (!life?.isOnlyStream) return undefined;
      const base = life.ancestors.find((name) => name !== 'Stream') ?? 'stream';
      return {
        code: 'live-object',
        reason: `a ${declaration.name} is a ${base}: its events and its data stay in one thread`,
        wayOut: 'use a call that takes or gives the whole data, or the original itself on the main thread',
      };
    }
    default:
      return undefined;
  }
}

/** Where the DOM's declarations are not installed, its types go by their names. */
const isOfPages = (name: string): boolean =>
  /^(?:(?:HTML|SVG)\w*Element|CanvasRenderingContext2D|OffscreenCanvas|ImageBitmap|ImageData|DocumentFragment|XMLDocument)$/.test(
    name,
  );
