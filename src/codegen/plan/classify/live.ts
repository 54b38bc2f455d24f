/** Streams and event emitters live in one thread: tells them, and what of them can be used from another. */

import type { DeclarationId, DeclarationModel, MemberModel, SignatureModel, TypeModel } from '../../model/model.js';
import { basesOf, declaredMembers, type ModelIndex, memberText, resolvedMembers } from '../model-index.js';
import { isCallable } from '../values/value-role.js';
import { isLive, STREAM_METHODS } from './builtin-types.js';

/** What a type that lives by events in one thread can be used for from another. */
export interface Life {
  /** The names of all base types, as far as they are known. */
  readonly ancestors: readonly string[];
  /** It has events, which listeners on this side can hear, and no stream of data. */
  readonly isEmitter: boolean;
  readonly isEventTarget: boolean;
  /** It has events, as Node's streams have. Those of Node's own modules stay where they are: they are meant for one thread. */
  readonly isHeard: boolean;
  /** A stream, an event emitter or a socket without methods of its own: nothing of it can be called. */
  readonly isOnlyStream: boolean;
}

/** Undefined for what does not live by events. */
export type LifeOf = (declaration: DeclarationModel) => Life | undefined;

export function findLives(index: ModelIndex): LifeOf {
  const known = new Map<DeclarationId, Life | undefined>();
  return (declaration) => {
    const { id } = declaration;
    const life = known.has(id) ? known.get(id) : lifeOf(index, declaration);
    known.set(id, life);
    return life;
  };
}

function lifeOf(index: ModelIndex, declaration: DeclarationModel): Life | undefined {
  const ancestors = ancestorsOf(index, declaration);
  const live = ancestors.filter((name) => isLive([name]));
  if (live.length === 0) return undefined;
  const { builtin } = index.model;
  const isEmitter = !builtin && live.every((name) => EMITTERS.has(name));
  const hasListeners = resolvedMembers(declaration).some(({ name }) => memberText(name) === 'on');
  const isOwn = (member: MemberModel) =>
    isCallable(member) && !isOfNode(declaration, member) && (isEmitter || !isOfStreams(member));
  const isObject = declaration.kind === 'class' || declaration.kind === 'interface';
  return {
    ancestors,
    isEmitter,
    isEventTarget: live.every((name) => name === 'EventTarget'),
    isHeard: isEmitter || (!builtin && hasListeners),
    isOnlyStream: isObject && !declaredMembers(index, declaration).some(isOwn),
  };
}

function ancestorsOf(
  index: ModelIndex,
  declaration: DeclarationModel,
  seen = new Set<DeclarationId>(),
): readonly string[] {
  if (seen.has(declaration.id)) return [];
  seen.add(declaration.id);
  if (declaration.kind === 'external') return [declaration.name, ...declaration.ancestors];
  return basesOf(declaration).flatMap((base) => {
    const next = index.declarationOf(base);
    if (next === undefined) return [];
    const further = ancestorsOf(index, next, seen);
    // By its name, a type is a stream only where nothing says more of it: RDF's `interface Stream extends EventEmitter`.
    return isLive(further) || !isOfEvents(next) ? further : [next.name, ...further];
  });
}

/** `interface Readable<T> { get(): T }` of a library is none of Node's. */
const isOfEvents = (declaration: DeclarationModel): boolean =>
  !('resolved' in declaration) || resolvedMembers(declaration).some(({ name }) => STREAM_METHODS.has(memberText(name)));

const isOfStreams = ({ name }: MemberModel): boolean => STREAM_METHODS.has(memberText(name)) || name.kind === 'symbol';

const EMITTERS: ReadonlySet<string> = new Set(['EventEmitter', 'EventEmitterAsyncResource']);

/** Tells the members of a live object that only make sense in the object's own thread. */
export function outOfReach(declaration: DeclarationModel, { isHeard }: Life): (member: MemberModel) => boolean {
  if (isHeard) return (member) => isOfNode(declaration, member) && !isReading(member);
  return (member) => isOfNode(declaration, member) || isOfStreams(member);
}

/** How a stream is read from another thread: piece by piece, as `for await` does. */
export const readingMembers = (declaration: DeclarationModel): readonly MemberModel[] =>
  resolvedMembers(declaration).filter(isReading);

const isReading = ({ name }: MemberModel): boolean => memberText(name) === '[Symbol.asyncIterator]';

/** A member that comes from Node's own streams and emitters, which merged declarations bring along. */
function isOfNode(declaration: DeclarationModel, member: MemberModel): boolean {
  return member.place.file !== declaration.place.file && /(^|\/)@types\/node\//.test(member.place.file);
}

/** What every event emitter has, for those that do not declare it themselves. */
export function listenerMembers(index: ModelIndex, declaration: DeclarationModel): readonly MemberModel[] {
  const { place } = declaration;
  const signature = listenerSignature(eventsOf(index, declaration), declaration);
  return ['on', 'once', 'off'].map((text) => ({
    kind: 'method',
    name: { kind: 'identifier', text },
    optional: false,
    place,
    signatures: [signature],
  }));
}

/** `Events` of `extends EventEmitter<Events>`: the arguments of each event, by its name. */
function eventsOf(index: ModelIndex, declaration: DeclarationModel): TypeModel | undefined {
  for (const base of basesOf(declaration)) {
    const plain = index.unalias(base);
    if (plain.kind !== 'reference' || !EMITTERS.has(index.get(plain.declaration).name)) continue;
    const [events] = plain.arguments;
    // Of a type parameter nobody knows that its members are lists of arguments.
    if (events !== undefined && events.kind !== 'parameter') return events;
  }
  return undefined;
}

function listenerSignature(events: TypeModel | undefined, { place, typeParameters }: DeclarationModel): SignatureModel {
  const name = typeParameters.some((own) => own.name === 'E') ? 'EventName' : 'E';
  const parameter: TypeModel = { kind: 'parameter', name };
  const args: TypeModel =
    events === undefined
      ? { kind: 'array', element: keyword('any'), readonly: false }
      : { kind: 'indexed', object: events, index: parameter };
  const listener: SignatureModel = {
    typeParameters: [],
    parameters: [{ name: 'args', optional: false, rest: true, type: args }],
    returns: keyword('void'),
    place,
  };
  return {
    typeParameters: events === undefined ? [] : [{ name, constraint: { kind: 'keyof', type: events }, modifiers: [] }],
    parameters: [
      { name: 'event', optional: false, rest: false, type: events === undefined ? keyword('string') : parameter },
      {
        name: 'listener',
        optional: false,
        rest: false,
        type: { kind: 'function', signature: listener, abstract: false },
      },
    ],
    returns: { kind: 'this' },
    place,
  };
}

const keyword = (name: string): TypeModel => ({ kind: 'keyword', name });
