/** Finds functions that need no facade: the callback version beside a synchronous one, and promises of a builtin. */

import type { Omission } from '../../diagnostics/left-out.js';
import type { ExportModel, Place, SignatureModel } from '../../model/model.js';
import type { ModelIndex } from '../model-index.js';
import type { Planning } from '../planning.js';
import { roleOf } from '../values/value-role.js';
import { pointless } from './builtin-modules.js';
import { isCloneableName } from './builtin-types.js';
import { isPromise } from './changes.js';

/** The names that stand for a value; among thousands of exports each one looks for its twin. */
export const namesOfValues = (exports: readonly ExportModel[]): ReadonlySet<string> =>
  new Set(exports.filter(({ value }) => value !== undefined).map(({ name }) => name));

/**
 * Why an export is left out although it could cross; undefined for all that stay.
 *
 * @param siblings the names of the values beside it
 */
export function redundancyOf(
  index: ModelIndex,
  model: ExportModel,
  siblings: ReadonlySet<string>,
): Omission | undefined {
  const { builtin, specifier } = index.model;
  const known = builtin ? pointless(model.name) : undefined;
  if (known !== undefined) return { code: 'main-thread-only', reason: known, wayOut: `import it from '${specifier}'` };
  if (model.value === undefined) return undefined;
  const role = roleOf(index, model.value);
  if (role.kind !== 'function' || role.signatures.length === 0) return undefined;
  const twin = `${model.name}Sync`;
  if (
    siblings.has(twin) &&
    role.signatures.every((signature) => takesCallback(index, signature) || isPromise(index, signature.returns))
  ) {
    const callback = role.signatures.some((signature) => takesCallback(index, signature));
    if (callback) return leftToTwin(model.name, twin);
  }
  // `backup(database, path)` has to find the database in its thread.
  if (!builtin || role.signatures.some((signature) => takesObject(index, signature))) return undefined;
  if (role.signatures.every((signature) => isPromise(index, signature.returns))) {
    return {
      code: 'async-already',
      reason: 'it is asynchronous already',
      wayOut: `import it from '${specifier}', or --include ${model.name}`,
    };
  }
  if (role.signatures.every((signature) => takesCallback(index, signature))) {
    return {
      code: 'async-already',
      reason: 'it takes a callback, so it is asynchronous already',
      wayOut: `import it from '${specifier}', or --include ${model.name}`,
    };
  }
  return undefined;
}

/**
 * Why a method, or a function in an object, is left out although it could cross: all that it takes is a callback for what the
 * synchronous one beside it gives. A promise of its own has a place here.
 *
 * @param name as the user knows it: `Bus.i2cRead`
 * @param has whether there is something by that name: `Bus.i2cReadSync`
 */
export function redundancyOfMember(
  index: ModelIndex,
  name: string,
  signatures: readonly SignatureModel[],
  has: (twin: string) => boolean,
): Omission | undefined {
  const twin = `${name}Sync`;
  const isTwin = signatures.length > 0 && has(twin) && signatures.every((signature) => takesCallback(index, signature));
  return isTwin ? leftToTwin(name, twin) : undefined;
}

/** The same, for what nobody asks for; notes that it is left out. */
export function isLeftToTwin(
  planning: Planning,
  name: string,
  { signatures, place }: { readonly signatures: readonly SignatureModel[]; readonly place: Place },
  has: (twin: string) => boolean,
): boolean {
  if (planning.selection.asksFor(planning.overrules.originalName(name))) return false;
  const omission = redundancyOfMember(planning.index, name, signatures, has);
  if (omission !== undefined) planning.leaveOut(name, place, omission);
  return omission !== undefined;
}

const leftToTwin = (name: string, twin: string): Omission => ({
  code: 'callback-twin',
  reason: `it takes a callback; ${twin} gives a promise here`,
  wayOut: `call ${twin}, or --include ${name}`,
});

/** An object of one of the module's own classes. */
function takesObject(index: ModelIndex, { parameters }: SignatureModel): boolean {
  return parameters.some(({ type }) => {
    const declaration = index.declarationOf(type);
    return declaration?.kind === 'class' && !isCloneableName(declaration.name);
  });
}

/** `(…, callback: (error, …) => void): void` */
const takesCallback = (index: ModelIndex, signature: SignatureModel): boolean =>
  isVoid(index, signature) && endsInCallback(index, signature);

function endsInCallback(index: ModelIndex, signature: SignatureModel): boolean {
  const last = signature.parameters.filter((parameter) => !parameter.rest).at(-1);
  if (last === undefined) return false;
  const type = index.unalias(last.type);
  const types = type.kind === 'union' ? type.types.map((inner) => index.unalias(inner)) : [type];
  return types.some((one) => one.kind === 'function' && isNodeStyle(index, last.name, one.signature));
}

function isNodeStyle(index: ModelIndex, name: string, callback: SignatureModel): boolean {
  const first = callback.parameters[0];
  if (/^(cb|callback|done|next)_?$/i.test(name)) return true;
  return first !== undefined && /^(e|err|error|exception)$/.test(first.name) && isVoid(index, callback);
}

const isVoid = (index: ModelIndex, signature: SignatureModel): boolean => {
  const type = index.unalias(signature.returns);
  return type.kind === 'keyword' && (type.name === 'void' || type.name === 'undefined');
};

/**
 * Overloads that take a callback say nothing that the ones beside them do not. They may give the object that they were called
 * on, where those beside them give a promise: sharp's `toBuffer(callback): Sharp`.
 */
export function withoutCallbacks(
  index: ModelIndex,
  signatures: readonly SignatureModel[],
): { readonly kept: readonly SignatureModel[]; readonly dropped: readonly SignatureModel[] } {
  const promised = signatures.some((signature) => isPromise(index, signature.returns));
  const isTwin = promised ? endsInCallback : takesCallback;
  const dropped = signatures.filter((signature) => isTwin(index, signature) && !isPromise(index, signature.returns));
  return dropped.length === signatures.length
    ? { kept: signatures, dropped: [] }
    : { kept: signatures.filter((one) => !dropped.includes(one)), dropped };
}
