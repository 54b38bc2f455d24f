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

/** Why no value of this type can cross. Callers may pass whichever member of a union can; what comes back may be any of them. */
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
  const of = (inner: TypeModel) => obstacleOf(planning, inner, polarity, within);
  const plain = index.unalias(type);
  switch (plain.kind) {
    case 'unreadable':
      return obstacleOfUnreadable(plain);
    case 'union': {
      const obstacles = plain.types.filter((inner) => !isNothing(inner)).map(of);
      return polarity === 'input' && obstacles.includes(undefined) ? undefined : firstOf(obstacles);
    }
    case 'array':
      return of(plain.element);
    case 'intersection':
      return firstOf(plain.types.map(of));
    case 'query':
      return plain.path.join('.') === 'globalThis' ? GLOBALS : undefined;
    case 'reference':
      return obstacleOfDeclared(planning, plain, polarity, of);
    default:
      return undefined;
  }
}

const firstOf = (obstacles: readonly (Omission | undefined)[]): Omission | undefined =>
  obstacles.find((one) => one !== undefined);

const isNothing = (type: TypeModel): boolean =>
  type.kind === 'keyword' && ['null', 'undefined', 'void'].includes(type.name);

/** They cross if what is in them does. */
const CONTAINERS: ReadonlySet<string> = new Set(['Promise', 'PromiseLike', 'Array', 'ReadonlyArray']);

function obstacleOfDeclared(
  planning: Planning,
  { declaration: id, arguments: [content] }: Extract<TypeModel, { kind: 'reference' }>,
  polarity: 'input' | 'output',
  of: (type: TypeModel) => Omission | undefined,
): Omission | undefined {
  const declaration = planning.index.get(id);
  if (planning.overrules.kindOf(id) !== undefined) return undefined;
  if (declaration.kind === 'external') {
    if (polarity === 'input' && PROMISES.has(declaration.name)) return PROMISE;
    if (content !== undefined && CONTAINERS.has(declaration.name)) return of(content);
    return obstacleOfExternal(declaration, polarity) ?? obstacleOfProcess(planning, declaration);
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

const obstacleOfUnreadable = ({ text, reason }: Extract<TypeModel, { kind: 'unreadable' }>): Omission =>
  isOfPages(text)
    ? { code: 'foreign-object', reason: `a ${text} belongs to the DOM`, wayOut: 'pass its data instead' }
    : {
        code: 'unreadable-type',
        reason: `the type ${text} could not be read (${reason})`,
        wayOut: 'mend or complete the declarations',
      };

/** Where the DOM's declarations are not installed, its types go by their names. */
const isOfPages = (name: string): boolean =>
  /^(?:(?:HTML|SVG)\w*Element|CanvasRenderingContext2D|OffscreenCanvas|ImageBitmap|ImageData|DocumentFragment|XMLDocument)$/.test(
    name,
  );
