/** Tells for which handles a caller may bring an object of its own: those of interfaces that go in as well as come back. */

import type { ClassModel, DeclarationId, DeclarationModel, ShapeModel, TypeModel } from '../../model/model.js';
import { basesOf, type ModelIndex } from '../model-index.js';
import { roleOf, signaturesOf, walkExports } from '../values/value-role.js';
import type { Judge } from './classify.js';
import { partsOfDeclaration } from './parts.js';
import { partsOf, partsOfSignature } from './polarity.js';
import type { Positions } from './positions.js';

/**
 * `interface Format { parse(text: string): unknown }` beside `register(format: Format): void` and `formatOf(name): Format`. A
 * class of the module's own is not implemented, nor an interface that the module has a constructor or a function of the same name for.
 */
export function findImplementable(
  index: ModelIndex,
  positions: Positions,
  judge: Judge,
): (id: DeclarationId) => boolean {
  const known = new Map<DeclarationId, boolean>();
  const made = madeByTheModule(index);
  const find = (id: DeclarationId): boolean => {
    if (!positions.has(id, 'input') || judge.of(id).kind !== 'handle' || made.has(id)) return false;
    const shape = shapeOf(index, index.get(id));
    return (
      shape !== undefined && !isSealed(shape) && shape.construct.length === 0 && !isGivenObjects(index, judge, shape)
    );
  };
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const result = find(id);
    known.set(id, result);
    return result;
  };
}

/** All that an object of that type has to have; undefined where only the module can make one. */
export function shapeOf(index: ModelIndex, declaration: DeclarationModel): ShapeModel | undefined {
  if (declaration.kind === 'interface')
    return basesOf(declaration).every((base) => isOpen(index, base)) ? declaration.resolved : undefined;
  if (declaration.kind === 'class') return isLeftToCallers(index, declaration) ? declaration.resolved : undefined;
  if (declaration.kind !== 'alias') return undefined;
  return declaration.type.kind === 'object' ? declaration.type.shape : undefined;
}

/**
 * `abstract class Visitor`, which no class of the module derives from, and no method of its own makes: its callers derive from
 * it, who bring an object with its methods here.
 */
function isLeftToCallers(index: ModelIndex, { id, abstract, constructorAccess, statics }: ClassModel): boolean {
  if (!abstract || constructorAccess === 'private') return false;
  const isIt = (type: TypeModel) => type.kind === 'reference' && type.declaration === id;
  const makesIt = statics.flatMap(signaturesOf).some(({ returns }) => isIt(returns));
  const classes = [...index.model.declarations.values()].filter((one) => one.kind === 'class');
  return !makesIt && !classes.some((one) => basesOf(one).some(isIt));
}

/** A base of which every member is known, and which is no class. */
function isOpen(index: ModelIndex, base: TypeModel): boolean {
  const plain = index.unalias(base);
  if (plain.kind !== 'reference') return plain.kind === 'object';
  const declaration = index.get(plain.declaration);
  return declaration.kind === 'interface' && basesOf(declaration).every((one) => isOpen(index, one));
}

/** `[brand]: true`, `__type: 'Sort'` and `'~run'(): void` are there so that nobody else makes one. */
const isSealed = (shape: ShapeModel): boolean =>
  shape.members.some(({ name, optional }) => !optional && (name.kind === 'symbol' || /^[_~]/.test(name.text)));

/** Interfaces that stand for a class: something of the module constructs them, or makes them under their own name. */
function madeByTheModule(index: ModelIndex): ReadonlySet<DeclarationId> {
  const { exports, declarations } = index.model;
  const named = [...walkExports(exports)].flatMap(({ model }) => {
    if (model.value === undefined) return [];
    const role = roleOf(index, model.value);
    if (role.kind === 'class') return role.construct.length > 0 ? [role.declaration] : [];
    return model.type === undefined ? [] : [model.type];
  });
  const constructed = [...declarations.values()].flatMap((declaration) =>
    'shape' in declaration
      ? declaration.shape.construct.flatMap(({ returns }) => index.declarationOf(returns)?.id ?? [])
      : [],
  );
  return new Set([...named, ...constructed]);
}

/** An implementation is called with what no facade class stands for: an object whose functions are the caller's elsewhere. */
function isGivenObjects(index: ModelIndex, judge: Judge, shape: ShapeModel): boolean {
  const seen = new Set<DeclarationId>();
  const queue = [...shape.call, ...shape.members.flatMap(signaturesOf)].flatMap((one) =>
    partsOfSignature(one, 'input'),
  );
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { type, polarity } = next;
    queue.push(...partsOf(type, polarity));
    if (polarity !== 'output' || type.kind !== 'reference' || seen.has(type.declaration)) continue;
    seen.add(type.declaration);
    const { kind } = judge.of(type.declaration);
    if (kind === 'bag' || kind === 'foreign') return true;
    if (kind === 'data') queue.push(...partsOfDeclaration(index, type.declaration, 'output'));
  }
  return false;
}
