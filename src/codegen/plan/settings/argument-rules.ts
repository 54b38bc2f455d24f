/** What is settled for the arguments and the result of one function, in the terms of the call that is printed for it. */

import type { SignatureModel } from '../../model/model.js';
import { quoted } from '../../model/text.js';
import { mutatedArguments } from '../classify/builtin-modules.js';
import type { Planning } from '../planning.js';
import type { PlannedType } from '../types/type.js';
import { isOpaque, positionOf } from './overrules.js';

export interface ArgumentRules {
  /** Printed places that the original changes: `1`, `'1.onComment'`. */
  readonly mutates: readonly string[];
  /** Printed places whose buffers are handed over. */
  readonly transfers: readonly string[];
  readonly transfersResult: boolean;
  /** Names of parameters that take functions, whatever their types say. */
  readonly callbacks: ReadonlySet<string>;
  /** Its result is an object of which nothing is declared. */
  readonly opaque: boolean;
}

interface Named {
  readonly name: string;
  readonly constructs?: boolean;
}

export function argumentRules(
  planning: Planning,
  { name, constructs = false }: Named,
  signatures: readonly SignatureModel[],
): ArgumentRules {
  const placesOf = (setting: 'mutates' | 'transfer' | 'callback' | 'handle') =>
    planning.overrules.placesOf(name, constructs, setting);
  const printed = (setting: 'mutates' | 'transfer'): readonly string[] => {
    const places = placesOf(setting).flatMap((place) => {
      if (place.kind === 'result') return [];
      return signatures.flatMap((one) => {
        const at = positionOf(one, place.name);
        if (at < 0) return [];
        if (place.path.length > 0) return [quoted([at, ...place.path].join('.'))];
        return [setting === 'mutates' && one.parameters[at]?.rest ? quoted(`${at}...`) : `${at}`];
      });
    });
    return [...new Set(places)];
  };
  const known = planning.model.builtin ? mutatedArguments(planning.overrules.originalName(name)) : undefined;
  const mutates = printed('mutates');
  return {
    mutates: mutates.length > 0 ? mutates : (known ?? []).map(String),
    transfers: printed('transfer'),
    transfersResult: placesOf('transfer').some(({ kind }) => kind === 'result'),
    callbacks: new Set(
      placesOf('callback').flatMap((place) => (place.kind === 'parameter' ? namesAt(signatures, place.name) : [])),
    ),
    opaque:
      signatures.every((one) => isOpaque(planning.index.unalias(one.returns))) &&
      placesOf('handle').some(({ kind, path }) => kind === 'result' && path.length === 0),
  };
}

const namesAt = (signatures: readonly SignatureModel[], name: string): readonly string[] =>
  signatures.flatMap((one) => one.parameters[positionOf(one, name)]?.name ?? []);

/** The signature without the parameters that the user does not want, and those behind them. */
export function withoutSkipped(
  planning: Planning,
  { name, constructs = false }: Named,
  signature: SignatureModel,
): SignatureModel {
  const positions = planning.overrules
    .placesOf(name, constructs, 'skip')
    .flatMap((place) => (place.kind === 'parameter' ? [positionOf(signature, place.name)] : []))
    .filter((at) => at >= 0 && (signature.parameters[at]?.optional || signature.parameters[at]?.rest));
  if (positions.length === 0) return signature;
  return { ...signature, parameters: signature.parameters.slice(0, Math.min(...positions)) };
}

/** Any function at all: what it gets and gives is not declared. */
export const ANY_FUNCTION: PlannedType = {
  kind: 'function',
  abstract: false,
  signature: {
    typeParameters: [],
    parameters: [
      {
        name: 'args',
        optional: false,
        rest: true,
        type: { kind: 'array', element: { kind: 'text', text: 'never' }, readonly: false },
      },
    ],
    returns: { kind: 'text', text: 'unknown' },
  },
};
