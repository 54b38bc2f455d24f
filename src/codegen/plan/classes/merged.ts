/** Plans what hangs on a class or an enum through the namespace that it is merged with. */

import type { DeclarationId, ExportModel } from '../../model/model.js';
import { pascalCase } from '../names/names.js';
import type { ClassMemberPlan, ObjectEntryPlan } from '../plan.js';
import { named, text } from '../types/type.js';
import { besideOwn } from '../values/beside-own.js';
import { planEntries, type ValueContext } from '../values/entries.js';

/** The values of the namespace are statics of the facade class. */
export function attachToClass(
  context: ValueContext,
  id: DeclarationId,
  model: ExportModel,
  reference: string,
  name: string,
): void {
  const entries = planEntries(context, model.members ?? [], reference, name);
  if (entries.length > 0)
    context.planning.merged.set(
      id,
      besideOwn(context.planning, name, entries).map((entry) => asStatic(context, name, entry)),
    );
}

function asStatic(context: ValueContext, owner: string, entry: ObjectEntryPlan): ClassMemberPlan {
  const constant = (value: string): ClassMemberPlan => ({ kind: 'constant', static: true, key: entry.key, value });
  switch (entry.kind) {
    case 'spread':
    case 'reference':
      return constant(entry.value);
    case 'method':
      return { ...entry, static: true };
    case 'object': {
      const local = context.planning.names.allocate(pascalCase(`${owner}-${entry.key}`));
      context.declarations.push({ kind: 'object', name: local, exported: false, entries: entry.entries });
      return constant(local);
    }
    case 'constant': {
      if (typeof entry.value === 'string') return constant(entry.value);
      const body = { ...entry.value, callee: `${context.planning.runtime('toThread')}.get` };
      const type = named('Promise', entry.type ?? text('unknown'));
      return { kind: 'getter', key: entry.key, static: true, type, body };
    }
  }
}

/** The values of the namespace stand beside the members of the enum, which are an object of their own then. */
export function attachToEnum(
  context: ValueContext,
  id: DeclarationId,
  model: ExportModel,
  reference: string,
  local: string,
): void {
  const { planning } = context;
  const entries = planEntries(context, model.members ?? [], reference, local);
  if (entries.length === 0) return;
  const values = planning.names.allocate(`${local}Values`);
  planning.mergedEnums.set(id, values);
  context.declarations.push({
    kind: 'object',
    name: local,
    exported: planning.isExported(local),
    entries: [{ kind: 'spread', key: values, value: values }, ...entries],
  });
}
