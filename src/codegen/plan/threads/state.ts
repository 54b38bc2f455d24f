/** Recognises modules whose functions share state, so that all of their calls have to go to one thread. */

import type { DeclarationId, ExportModel, MemberModel, SignatureModel, TypeModel } from '../../model/model.js';
import { assignedFunction } from '../classes/handler.js';
import { isPromise } from '../classify/changes.js';
import { isFunctionType, type ModelIndex } from '../model-index.js';
import type { Selection } from '../settings/selection.js';
import { isCallable, roleOf, signaturesOf, walkExports } from '../values/value-role.js';

/** `setOptions`, `use`, `registerFont`, `configure`, `loadLibrary`, `subscribe`; `locale('de')` sets what `locale()` gives. */
const CHANGING = /^(set|use|register|configure|load|subscribe|addListener|addEventListener)(?=[A-Z_]|$)|^locale$/;

/** Others say so only where they give nothing back, or take a plugin or a listener: `extend(target, source)` is about its arguments. */
const PERHAPS =
  /^(add(?=[A-Z_])|on|unregister|config|setup|install|uninstall|extend|plugin|define|enable|disable|init|initialize|reset|mixin|clear)(?=[A-Z_]|$)/;

export interface StateFound {
  readonly name: string;
  readonly reason: string;
}

interface Known {
  readonly index: ModelIndex;
  readonly selection: Selection;
}

/** The exports that show state, each with a reason; none for a module without. */
export function findState(known: Known, exports: readonly ExportModel[]): readonly StateFound[] {
  const { index } = known;
  // Settings of a builtin belong to the process, not to one thread's instance of the module.
  if (index.model.builtin) return [];
  const found = [...walkExports(exports)].flatMap(({ path, model }): StateFound[] => {
    if (model.value === undefined) return [];
    const name = path.filter((part) => part !== 'export=').join('.');
    const role = roleOf(index, model.value);
    const changing =
      'statics' in role
        ? role.statics.flatMap((member) => stateOfStatic(known, member, ownerOf(index, name, role.declaration)))
        : 'members' in role
          ? role.members.flatMap((member) => stateOfMember(index, member, name === 'default' ? '' : name))
          : [];
    if (role.kind === 'function' && changes(index, model.name, role.signatures))
      return [{ name, reason: CHANGES }, ...changing];
    if (role.kind === 'constant' && role.mutable && !isFixed(index, role.type))
      return [...changing, { name, reason: 'it is a variable that can change' }];
    if (role.kind === 'constant' && isWaitedFor(index, role.type)) return [...changing, { name, reason: READY }];
    return changing;
  });
  // what hangs on the default export is often exported by itself as well
  const last = (name: string) => name.slice(name.lastIndexOf('.') + 1);
  return found.filter((one, at) => found.findIndex((other) => last(other.name) === last(one.name)) === at);
}

/** What users know the class as. */
function ownerOf(index: ModelIndex, name: string, id: DeclarationId): string {
  return name === '' || name === 'default' ? index.get(id).name : name;
}

/** @param owner the class */
function stateOfStatic(known: Known, member: MemberModel, owner: string): readonly StateFound[] {
  const name = `${owner}.${member.name.text}`;
  if (isSetting(known, member) && known.selection.whyNot(name) === undefined)
    return [{ name, reason: 'it is a static property that does something when it is written, or is called' }];
  return isChanging(known.index, member) ? [{ name: member.name.text, reason: CHANGES }] : [];
}

/** @param owner the object or function that is exported */
function stateOfMember(index: ModelIndex, member: MemberModel, owner: string): readonly StateFound[] {
  const { text } = member.name;
  if (isChanging(index, member)) return [{ name: text, reason: CHANGES }];
  if (member.kind === 'property' && isWaitedFor(index, member.type)) return [{ name: text, reason: READY }];
  if (!isLeftByCalls(index, member)) return [];
  const reason = 'it can change, and may be nothing until a call has set it';
  return [{ name: owner === '' ? text : `${owner}.${text}`, reason }];
}

const isChanging = (index: ModelIndex, member: MemberModel): boolean =>
  isCallable(member) && changes(index, member.name.text, signaturesOf(member));

/** `decode.bytes: number | undefined`; not `version: string`, which is merely not said to be constant. */
function isLeftByCalls(index: ModelIndex, member: MemberModel): boolean {
  if (member.kind !== 'property' || member.optional || member.readonly) return false;
  const types = index.alternatives(member.type);
  return types.length > 1 && types.some(isNothing) && !types.some((type) => isFunctionType(index, type));
}

const isNothing = (type: TypeModel): boolean =>
  type.kind === 'keyword' && (type.name === 'undefined' || type.name === 'null');

/** `static set defaultLocale(value)` does something, and so does a function that is there to be assigned. Plain values are written on all threads. */
function isSetting({ index }: Known, member: MemberModel): boolean {
  if (isCallable(member)) return assignedFunction(index, member, true) !== undefined;
  return member.kind === 'property' && member.setter !== undefined;
}

const READY = 'what the module does before it settles is done in one thread';

/** `ready: Promise<void>`, after which there are functions that were not there before: in the thread that was waited for. */
const isWaitedFor = (index: ModelIndex, type: TypeModel): boolean =>
  type.kind === 'reference' && isPromise(index, type) && isSilent(index, type);

const CHANGES = 'its name says that it changes the module';

function changes(index: ModelIndex, name: string, signatures: readonly SignatureModel[]): boolean {
  // `set<T>(object: T, path, value): T` changes what it is given
  if (signatures.length > 0 && signatures.every(({ returns }) => returns.kind === 'parameter')) return false;
  if (CHANGING.test(name)) return true;
  return (
    PERHAPS.test(name) &&
    signatures.some((signature) => isSilent(index, signature.returns) || takesPlugin(index, signature))
  );
}

/** It gives nothing, or nothing later: `init(): Promise<void>` loads the WebAssembly that all else needs. */
function isSilent(index: ModelIndex, returns: TypeModel): boolean {
  if (returns.kind === 'this') return true;
  if (returns.kind === 'keyword') return returns.name === 'void' || returns.name === 'undefined';
  if (returns.kind !== 'reference' || !isPromise(index, returns)) return false;
  const [settled] = returns.arguments;
  return settled !== undefined && isSilent(index, settled);
}

/** `extend(plugin: (options, dayClass) => void): Day`, `extend(plugin: Plugin): any` */
function takesPlugin(index: ModelIndex, { parameters: [first] }: SignatureModel): boolean {
  if (first === undefined) return false;
  const { type, name } = first;
  const names = type.kind === 'reference' ? [name, index.get(type.declaration).name] : [name];
  return isFunctionType(index, type) || names.some((one) => PLUGIN.test(one));
}

const PLUGIN = /(?:plugin|extension|addon)s?$/i;

/** A value of literal type never changes, whatever it was declared with. */
function isFixed(index: ModelIndex, type: Parameters<ModelIndex['unalias']>[0]): boolean {
  return index.unalias(type).kind === 'literal';
}
