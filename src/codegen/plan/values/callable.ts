/** Plans one function or method: its promised signatures and the one call behind them. */

import type { ParameterModel, SignatureModel, TypeModel } from '../../model/model.js';
import { mentionsThis } from '../../model/text.js';
import { richestClass } from '../classes/richest-class.js';
import { doubt } from '../classify/doubts.js';
import { holdsObjects } from '../classify/instances.js';
import { guessMutated } from '../classify/mutated.js';
import { findObstacle } from '../classify/obstacle.js';
import { promisingPlaces } from '../classify/promising.js';
import { withoutCallbacks } from '../classify/twins.js';
import { explainCallable } from '../explain/explain-callable.js';
import type { Scope } from '../facts.js';
import { parameterName } from '../names/parameter-name.js';
import type { CallablePlan } from '../plan.js';
import type { Planning } from '../planning.js';
import { ANY_FUNCTION, type ArgumentRules, argumentRules, withoutSkipped } from '../settings/argument-rules.js';
import { fitting } from '../types/fitting.js';
import { mapType, mapTypeParameters } from '../types/map-type.js';
import { receiverOf, withoutReceiverParameter } from '../types/receiver.js';
import { named, type PlannedParameter, type PlannedSignature, type PlannedType, text, unionOf } from '../types/type.js';
import type { CallableRequest } from './callable-request.js';
import { invocationOf } from './invocation.js';
import { constructorsOfType } from './member-export.js';
import { type Result, resultOf } from './result.js';

/** The plan, or undefined where no signature of it can cross; what is left out has been noted by then. */
export function planCallable(planning: Planning, request: CallableRequest): CallablePlan | undefined {
  const kept = crossable(planning, request).map((one) => fitting(planning, request.name, one));
  for (const signature of kept) doubt(planning, request.name, signature);
  const settled = argumentRules(planning, request, kept);
  const results = kept.map((signature) => promised(planning, signature, request, settled));
  const [first] = results;
  if (first === undefined) return undefined;
  const common = commonResult(
    planning,
    results.map((one) => one.result),
  );
  const { name, reference } = request;
  const isGiver = common.via === 'call' && !reference.startsWith('original(');
  if (isGiver && kept.some(({ returns }) => holdsObjects(planning, returns))) planning.told.givers.add(reference);
  const rules = withGuesses(planning, request, common, kept, settled);
  const result = withoutPipelining(planning, request, common, rules);
  const signatures = results.map((one, index) =>
    withDocs(loosened(one, result), index === 0 ? request.docs : undefined),
  );
  planning.notes.push(explainCallable(planning, name, kept, result, rules));
  return {
    signatures,
    body: invocationOf(planning, request, signatures, result, { ...rules, promising: promisingPlaces(planning, kept) }),
  };
}

/** What comes back changed, where nobody has said so and the result is no object to go on with. */
function withGuesses(
  planning: Planning,
  request: CallableRequest,
  result: Result,
  kept: readonly SignatureModel[],
  rules: ArgumentRules,
): ArgumentRules {
  if (rules.mutates.length > 0 || rules.transfersResult || result.via !== 'call' || request.constructs) return rules;
  return { ...rules, mutates: guessMutated(planning, kept, isOfInstance(request), request.name) };
}

/** A method, which is there for what it does to its object; not the call of a function that was given. */
const isOfInstance = ({ reference }: CallableRequest): boolean =>
  reference.startsWith('original(this)') && reference !== 'original(this)';

function withDocs(signature: PlannedSignature, docs: string | undefined): PlannedSignature {
  return docs === undefined || signature.docs !== undefined ? signature : { ...signature, docs };
}

function crossable(planning: Planning, request: CallableRequest): readonly SignatureModel[] {
  const { kept, dropped } = withoutCallbacks(planning.index, request.signatures);
  for (const signature of dropped) {
    const parameters = signature.parameters.map((parameter) => parameter.name).join(', ');
    const reason = 'it takes a callback; the overload without it gives a promise here';
    planning.leaveOut(`${request.name}(${parameters})`, signature.place, {
      code: 'callback-twin',
      reason,
      wayOut: `call ${request.name} without the callback`,
    });
  }
  return kept
    .map((signature) => withoutSkipped(planning, request, signature))
    .filter((signature) => {
      const obstacle = findObstacle(planning, signature, request.scope);
      if (obstacle !== undefined) {
        const which =
          request.signatures.length > 1
            ? `${request.name}(${signature.parameters.map((parameter) => parameter.name).join(', ')})`
            : request.name;
        planning.leaveOut(which, signature.place, obstacle);
      }
      return obstacle === undefined;
    });
}

interface Promised {
  readonly signature: PlannedSignature;
  readonly result: Result;
}

function promised(
  planning: Planning,
  written: SignatureModel,
  request: CallableRequest,
  rules: ArgumentRules,
): Promised {
  const signature = isOfInstance(request) ? withoutReceiverParameter(written) : written;
  const scope: Scope = {
    ...request.scope,
    typeParameters: [...request.scope.typeParameters, ...signature.typeParameters],
  };
  const result = rules.opaque
    ? opaque(planning)
    : resultOf(planning, signature.returns, { ...scope, hint: `${scope.hint}-result` });
  // what the body mentions is not to be hidden by a parameter
  const names = new Set([request.makes, result.class].filter((name) => name !== undefined));
  const receiver = isOfInstance(request) ? receiverOf(planning, signature, request.signatures, scope) : undefined;
  return {
    result,
    signature: {
      typeParameters: mapTypeParameters(planning, signature.typeParameters, scope),
      parameters: signature.parameters.map(
        (parameter): PlannedParameter => ({
          name: parameterName(parameter.name, names),
          optional: parameter.optional,
          rest: parameter.rest,
          type: rules.callbacks.has(parameter.name) ? ANY_FUNCTION : parameterType(planning, parameter, scope),
        }),
      ),
      returns: result.type,
      ...(receiver === undefined ? {} : { thisType: receiver }),
      ...(signature.docs === undefined ? {} : { docs: signature.docs }),
    },
  };
}

function parameterType(planning: Planning, { name, type }: ParameterModel, outer: Scope): PlannedType {
  const scope = { ...outer, hint: `${outer.hint}-${name}` };
  return unionOf([mapType(planning, type, 'input', scope), ...facadeClasses(planning, type, scope)]);
}

/** `{ readonly prototype: Codec }`: a class of the facade, which nobody constructs with `new`, stands for the original's. */
function facadeClasses(planning: Planning, type: TypeModel, scope: Scope): readonly PlannedType[] {
  const constructors = planning.index.alternatives(type).flatMap((one) => {
    // `typeof Codec` is the class of the facade itself
    if (one.kind === 'query') return [];
    // `new (data: Data): this` says what each object can do, and none of them is a class
    return constructorsOfType(planning.index, one).filter(
      ({ typeParameters, returns }) => typeParameters.length === 0 && !mentionsThis(returns),
    );
  });
  return constructors.map(({ returns }) => {
    const prototype = mapType(planning, returns, 'input', scope);
    const member = { kind: 'property', key: 'prototype', optional: false, readonly: true, type: prototype } as const;
    return { kind: 'object', members: [member] };
  });
}

/** A handle of which nothing is declared: it can be passed back, and disposed. */
function opaque(planning: Planning): Result {
  const type = named(planning.runtime('Pipelined', true), text(planning.runtime('Handle')));
  return { type, via: 'handle', class: planning.runtime('Handle') };
}

/** What comes back beside the result comes back with it, so that nothing can be called on it before. */
function withoutPipelining(
  planning: Planning,
  request: CallableRequest,
  result: Result,
  { mutates, transfersResult }: ArgumentRules,
): Result {
  if (mutates.length === 0 && !transfersResult) return result;
  const impossible =
    request.constructs ||
    result.via === 'iterate' ||
    (transfersResult && (mutates.length > 0 || result.via === 'handle'));
  if (impossible) {
    const what = request.constructs
      ? 'it is a constructor'
      : result.via === 'iterate'
        ? 'it is iterated'
        : 'it gives a handle, or changes arguments as well';
    const setting = transfersResult ? 'transfer' : 'mutates';
    planning.overrules.refuse(
      setting,
      request.name,
      what,
      setting === 'mutates' ? FILLED_LATER : 'leave the setting out',
    );
  }
  return { ...result, via: 'call' };
}

const FILLED_LATER = 'what is filled later is read from the object, or passed as bytes in a SharedArrayBuffer';

/** The class of what is nothing but a function. */
const FUNCTION = 'FunctionHandle';

/** One body serves all overloads, so that they have to agree on how the result comes back. */
function commonResult(planning: Planning, results: readonly Result[]): Result {
  const [first] = results as readonly [Result];
  const iterating = results.filter((result) => result.via === 'iterate');
  if (iterating.length > 0) {
    const answering = iterating.find(({ answers }) => answers) ?? first;
    return iterating.length === results.length ? answering : { ...first, via: 'call' };
  }
  const handles = results.filter((result) => result.via === 'handle');
  const [handle] = handles;
  if (handle === undefined) return first;
  const classes = new Set(handles.flatMap((result) => result.class ?? []));
  if (classes.size === 1) return handle;
  // `x(): Accessor` and `x(accessor): this`: the thread tells a mere function from an object of the class
  const [only, ...others] = handles.filter((result) => result.class !== FUNCTION);
  if (only?.class !== undefined && others.every((result) => result.class === only.class)) return only;
  const richest = richestClass(planning, [...classes]);
  return richest === undefined ? { ...first, via: 'call' } : { ...handle, class: richest };
}

/** Nothing can be called before it is there on what may be of several classes, nor on a function beside objects of a class; nor iterated. */
function loosened({ signature, result }: Promised, common: Result): PlannedSignature {
  const { returns } = signature;
  if (result.via === 'iterate' && common.via !== 'iterate') return { ...signature, returns: named('Promise', returns) };
  const isCommon = common.via === 'handle' && (result.class !== FUNCTION || common.class === FUNCTION);
  if (result.via !== 'handle' || isCommon || returns.kind !== 'named' || returns.name !== 'Pipelined') return signature;
  return { ...signature, returns: named('Promise', ...returns.arguments) };
}
