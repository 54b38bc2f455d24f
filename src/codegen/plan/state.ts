/** Recognises modules whose functions share state, so that all of their calls have to go to one thread. */

import type { ExportModel } from '../model.js';
import type { ModelIndex } from './model-index.js';
import { roleOf, walkExports } from './value-role.js';

/** `setOptions`, `use`, `registerFont`, `configure`, `loadLibrary`. */
const CHANGING = /^(set|use|register|configure|load)(?=[A-Z_]|$)/;

/** The exports that show state, each with a reason; none for a module without. */
export function findState(
  index: ModelIndex,
  exports: readonly ExportModel[],
): readonly { readonly name: string; readonly reason: string }[] {
  // Settings of a builtin belong to the process, not to one thread's instance of the module.
  if (index.model.builtin) return [];
  return [...walkExports(exports)].flatMap(({ path, model }) => {
    if (model.value === undefined) return [];
    const name = path.filter((part) => part !== 'export=').join('.');
    const role = roleOf(index, model.value);
    const members = 'members' in role ? role.members.filter((member) => CHANGING.test(member.name.text)) : [];
    const found = members.map((member) => ({
      name: member.name.text,
      reason: 'its name says that it changes the module',
    }));
    if (role.kind === 'function' && CHANGING.test(model.name))
      found.unshift({ name, reason: 'its name says that it changes the module' });
    if (role.kind === 'constant' && role.mutable && !isFixed(index, role.type))
      found.push({ name, reason: 'it is a variable that can change' });
    return found;
  });
}

/** A value of literal type never changes, whatever it was declared with. */
function isFixed(index: ModelIndex, type: Parameters<ModelIndex['unalias']>[0]): boolean {
  return index.unalias(type).kind === 'literal';
}
