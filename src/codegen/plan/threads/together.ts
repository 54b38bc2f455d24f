/** Recognises modules whose objects are passed to each other, so that they have to live on one thread. */

import type { DeclarationId, MemberModel, SignatureModel, TypeModel } from '../../model.js';
import type { Planning } from '../planning.js';
import { isCallable, roleOf, signaturesOf, walkExports } from '../values/value-role.js';

/**
 * `semver.compare(a: SemVer, b: SemVer)`, `matrix.add(other: Matrix)`: two objects that users make would live on two threads,
 * and could not meet. An object that only ever comes from another one lives with that anyway.
 *
 * @returns the names of such types
 */
export function findCompanions(planning: Planning): readonly string[] {
  const { index, model } = planning;
  // An object of a builtin rarely takes another, and the many that do not should have threads of their own.
  if (model.builtin) return [];
  const made = new Map(
    planning.handed
      .filter(({ id }) => planning.kindOf(id) === 'handle' && planning.classValue(id) !== undefined)
      .map(({ id, name }) => [id, name] as const),
  );
  const members = planning.handed.flatMap(({ id }): readonly MemberModel[] => {
    const declaration = index.get(id);
    return made.has(id) && (declaration.kind === 'class' || declaration.kind === 'interface')
      ? declaration.shape.members
      : [];
  });
  const functions = [...walkExports(model.exports)].flatMap(({ model: { value } }): readonly SignatureModel[] => {
    const role = value === undefined ? undefined : roleOf(index, value);
    if (role?.kind === 'object') return role.members.filter(isCallable).flatMap(signaturesOf);
    return role?.kind === 'function' ? role.signatures : [];
  });
  // `joi.object({ a: joi.string() })`: what functions make is gathered by another call
  const gathered = new Map(
    functions.flatMap(({ returns }) => {
      const plain = index.unalias(returns);
      const id = plain.kind === 'reference' ? plain.declaration : undefined;
      const name = id === undefined ? undefined : planning.handed.find((one) => one.id === id)?.name;
      return id !== undefined && name !== undefined && planning.kindOf(id) === 'handle' ? [[id, name] as const] : [];
    }),
  );
  const signatures = [...functions, ...members.filter(isCallable).flatMap(signaturesOf)];
  const both = new Map([...made, ...gathered]);
  const found = new Set<string>();
  const followed = new Set<DeclarationId>();
  const follow = (type: TypeModel, known = made): void => {
    // `type Json = Json[] | string` leads back to itself.
    if (type.kind === 'reference' && index.get(type.declaration).kind === 'alias') {
      if (followed.has(type.declaration)) for (const argument of type.arguments) follow(argument, known);
      if (followed.has(type.declaration)) return;
      followed.add(type.declaration);
    }
    const plain = index.unalias(type);
    if (plain.kind === 'union' || plain.kind === 'intersection') for (const one of plain.types) follow(one, known);
    else if (plain.kind === 'array') follow(plain.element, both);
    else if (plain.kind === 'mapped') follow(plain.type, both);
    else if (plain.kind === 'conditional') for (const one of [plain.true, plain.false]) follow(one, known);
    else if (plain.kind === 'object') for (const { value } of plain.shape.index) follow(value, both);
    else if (plain.kind === 'reference') {
      const name = known.get(plain.declaration as DeclarationId);
      if (name !== undefined) found.add(name);
      for (const argument of plain.arguments) follow(argument, known);
    }
  };
  for (const { parameters } of signatures) for (const { type } of parameters) follow(type);
  return [...found];
}
