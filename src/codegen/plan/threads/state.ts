/** Recognises modules whose functions share state, so that all of their calls have to go to one thread. */

import type { ExportModel, MemberModel, SignatureModel } from '../../model.js';
import { isFunctionType, type ModelIndex } from '../model-index.js';
import { isCallable, roleOf, signaturesOf, walkExports } from '../values/value-role.js';

/** `setOptions`, `use`, `registerFont`, `configure`, `loadLibrary`; `locale('de')` sets what `locale()` gives. */
const CHANGING = /^(set|use|register|configure|load)(?=[A-Z_]|$)|^locale$/;

/** Others say so only where they give nothing back, or take a plugin: `extend(target, source)` is about its arguments. */
const PERHAPS =
  /^(unregister|config|setup|install|uninstall|extend|define|enable|disable|init|initialize|reset|mixin|clear)(?=[A-Z_]|$)/;

export interface StateFound {
  readonly name: string;
  readonly reason: string;
}

/** The exports that show state, each with a reason; none for a module without. */
export function findState(index: ModelIndex, exports: readonly ExportModel[]): readonly StateFound[] {
  // Settings of a builtin belong to the process, not to one thread's instance of the module.
  if (index.model.builtin) return [];
  const found = [...walkExports(exports)].flatMap(({ path, model }): StateFound[] => {
    if (model.value === undefined) return [];
    const name = path.filter((part) => part !== 'export=').join('.');
    const role = roleOf(index, model.value);
    const members = 'members' in role ? role.members : 'statics' in role ? role.statics : [];
    const changing = members.flatMap((member) => stateOfMember(index, member, 'statics' in role));
    if (role.kind === 'function' && changes(index, model.name, role.signatures))
      return [{ name, reason: CHANGES }, ...changing];
    if (role.kind === 'constant' && role.mutable && !isFixed(index, role.type))
      return [...changing, { name, reason: 'it is a variable that can change' }];
    return changing;
  });
  // what hangs on the default export is often exported by itself as well
  const last = (name: string) => name.slice(name.lastIndexOf('.') + 1);
  return found.filter((one, at) => found.findIndex((other) => last(other.name) === last(one.name)) === at);
}

/** A member of an object or function that is exported, or a static one of a class. */
function stateOfMember(index: ModelIndex, member: MemberModel, isStatic: boolean): readonly StateFound[] {
  const name = member.name.text;
  if (isCallable(member)) return changes(index, name, signaturesOf(member)) ? [{ name, reason: CHANGES }] : [];
  // `static set defaultLocale(value)`: all instances go by it
  const isSet = isStatic && member.kind === 'property' && member.setter !== undefined;
  return isSet ? [{ name, reason: 'it is a static property with a setter' }] : [];
}

const CHANGES = 'its name says that it changes the module';

function changes(index: ModelIndex, name: string, signatures: readonly SignatureModel[]): boolean {
  // `set<T>(object: T, path, value): T` changes what it is given
  if (signatures.length > 0 && signatures.every(({ returns }) => returns.kind === 'parameter')) return false;
  if (CHANGING.test(name)) return true;
  const silent = ({ returns }: SignatureModel) =>
    returns.kind === 'this' ||
    (returns.kind === 'keyword' && (returns.name === 'void' || returns.name === 'undefined'));
  return PERHAPS.test(name) && signatures.some((signature) => silent(signature) || takesPlugin(index, signature));
}

/** `extend(plugin: (options, dayClass) => void): Day` */
const takesPlugin = (index: ModelIndex, { parameters: [first] }: SignatureModel): boolean =>
  first !== undefined && isFunctionType(index, first.type);

/** A value of literal type never changes, whatever it was declared with. */
function isFixed(index: ModelIndex, type: Parameters<ModelIndex['unalias']>[0]): boolean {
  return index.unalias(type).kind === 'literal';
}
