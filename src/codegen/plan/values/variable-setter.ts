/** Plans how a variable of a namespace or a module is written, as a static property of a class is: `setTags(value)` beside `tags`. */

import type { ExportModel } from '../../model/model.js';
import type { Owner } from '../classes/owner.js';
import { type Method, planSetter } from '../classes/setter.js';
import { pascalCase } from '../names/names.js';
import type { Planning } from '../planning.js';
import type { ValueRole } from './value-role.js';

/** What the variable is in; what is taken are the names of its values. */
export type Namespace = Pick<Owner, 'name' | 'reference' | 'taken'>;

/**
 * @param key what the variable is called in the facade
 * @returns nothing for what cannot be assigned, or would not reach all threads
 */
export function planVariableSetter(
  planning: Planning,
  { name, place, value }: ExportModel,
  role: ValueRole,
  owner: Namespace,
  key: string,
): Method | undefined {
  if (value?.kind !== 'variable' || !value.mutable || value.property || planning.model.builtin) return undefined;
  if (!['function', 'constant', 'object'].includes(role.kind)) return undefined;
  const property = {
    kind: 'property',
    name: { kind: 'identifier', text: name },
    optional: false,
    readonly: false,
    type: value.type,
    place,
  } as const;
  const scope = { hint: pascalCase(name), typeParameters: [] };
  const [setter] = planSetter(planning, property, { ...owner, static: true, scope }, key);
  return setter;
}
