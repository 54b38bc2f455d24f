/** Says in a few words how a value of a type crosses, for `--explain`. */

import type { SignatureModel, TypeModel } from '../../model/model.js';
import { ITERATORS, PROMISES } from '../classify/builtin-types.js';
import { obstacleOf } from '../classify/obstacle.js';
import { isBehaviour } from '../classify/traits.js';
import type { Planning } from '../planning.js';

/**
 * `copy`, `handle of Statement`, `your function`, `iterator, in chunks of copy`; several for a union.
 *
 * @param polarity `input` for what callers pass, `output` for what comes back
 */
export function describeCrossing(planning: Planning, type: TypeModel, polarity: 'input' | 'output'): string {
  const found = [...new Set(kinds(planning, type, polarity, []))];
  // `string | Database`: that primitives are copied goes without saying
  const telling = found.filter((one) => one !== NOTHING);
  return (telling.length > 0 ? telling : [NOTHING]).join(' or ');
}

const NOTHING = 'nothing';

function kinds(
  planning: Planning,
  type: TypeModel,
  polarity: 'input' | 'output',
  /** The aliases around it. */
  inside: readonly string[],
): readonly string[] {
  // `type Json = string | Json[]` is made of nothing but what has been told.
  if (type.kind === 'reference' && inside.includes(type.declaration)) return [];
  const plain = planning.index.unalias(type);
  const isAlias = type.kind === 'reference' && planning.index.expand(type) !== undefined;
  const within = isAlias ? [...inside, type.declaration] : inside;
  const of = (inner: TypeModel) => kinds(planning, inner, polarity, within);
  const declared = type.kind === 'reference' ? ofDeclared(planning, type, polarity, of) : undefined;
  if (declared !== undefined) return declared;
  switch (plain.kind) {
    case 'keyword':
      return [/^(void|undefined|null|never)$/.test(plain.name) ? NOTHING : 'copy'];
    case 'this':
      return ['the same handle'];
    case 'union':
      return plain.types.flatMap(of);
    case 'array':
      return of(plain.element).map((one) => (one === 'copy' || one === NOTHING ? 'copy' : `list of ${one}`));
    case 'function':
      return [polarity === 'input' ? describeYours(planning, plain.signature) : 'function handle'];
    case 'constructor':
      return [polarity === 'input' ? 'class' : 'handle of a class'];
    case 'object':
      return [isBehaviour(plain.shape) ? (polarity === 'input' ? 'your object' : 'handle') : 'copy'];
    case 'conditional':
      return [...of(plain.true), ...of(plain.false)];
    case 'reference':
      return plain === type ? ['copy'] : of(plain);
    default:
      return ['copy'];
  }
}

/** A function that is given what cannot cross works only if it does not take that parameter. */
function describeYours(planning: Planning, { parameters }: SignatureModel): string {
  const refused = parameters.flatMap(({ name, type }) => {
    const obstacle = obstacleOf(planning, type, 'output');
    return obstacle === undefined ? [] : [`its ${name} cannot cross: ${obstacle.reason}`];
  });
  return ['your function', ...refused].join('; ');
}

function ofDeclared(
  planning: Planning,
  type: Extract<TypeModel, { kind: 'reference' }>,
  polarity: 'input' | 'output',
  of: (type: TypeModel) => readonly string[],
): readonly string[] | undefined {
  const declaration = planning.index.get(type.declaration);
  const inner = type.arguments.flatMap(of).filter((one) => one !== NOTHING);
  if (declaration.kind === 'external') {
    if (PROMISES.has(declaration.name)) return type.arguments.slice(0, 1).flatMap(of);
    if (ITERATORS.has(declaration.name))
      return [polarity === 'input' ? 'your iterator' : `iterator, in chunks of ${inner[0] ?? 'copy'}`];
    if (declaration.name === 'Function') return [polarity === 'input' ? 'your function' : 'function handle'];
    const special = inner.filter((one) => one !== 'copy');
    return special.length > 0 ? special.map((one) => `copy with ${one}`) : ['copy'];
  }
  const inside = () =>
    planning.changes.isChanged(type.declaration, polarity) ? 'copy, with functions or handles inside' : 'copy';
  switch (planning.kindOf(type.declaration)) {
    case 'handle': {
      if (polarity === 'output') return [`handle of ${declaration.name}`];
      const own = planning.given.isImplementable(type.declaration)
        ? ['your object: its functions are called from the thread']
        : [];
      return [`the ${declaration.name} behind the handle`, ...own];
    }
    case 'bag':
      return ['your object: its functions are called from the thread'];
    case 'error':
      return [`error ${declaration.name}`];
    case 'enum':
      return ['copy'];
    case 'foreign':
      return ['copy'];
    case 'data':
      // an alias for a union or a function is looked through
      return declaration.kind === 'alias' && declaration.type.kind !== 'object' ? undefined : [inside()];
  }
}
