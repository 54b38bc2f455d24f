/** Plans exported values: functions, objects of functions, constants, other names. */

import type { DeclarationId, ExportModel, SignatureModel, TypeModel } from '../../model/model.js';
import { attachToClass, attachToEnum } from '../classes/merged.js';
import { isOnlyDeclared } from '../classify/builtin-modules.js';
import { obstacleOf } from '../classify/obstacle.js';
import { isLeftToTwin } from '../classify/twins.js';
import { propertyKey } from '../names/names.js';
import type { FunctionPlan, ValuePlan } from '../plan.js';
import type { Planning } from '../planning.js';
import type { Top } from '../top-level.js';
import { constantOf } from './constant.js';
import { entriesOf, otherName, planEntries, planFunctionBody, planWithin, type ValueContext } from './entries.js';
import { roleOf, type ValueRole } from './value-role.js';
import { planVariableSetter } from './variable-setter.js';

export function planValueExport(context: ValueContext, top: Top): void {
  const { declarations } = context;
  const before = declarations.length;
  planExport(context, top);
  if (declarations.length > before) planAssignment(context, top);
}

/** Those of a module that is an object in CommonJS can be assigned: `ejs.delimiter = '?'` is `ejs.setDelimiter('?')` here. */
function planAssignment({ planning, declarations, locals }: ValueContext, { exported, role, model, owner }: Top): void {
  const { style, wholeByDefault } = planning.model;
  if (role === undefined || owner === undefined || (style !== 'export=' && wholeByDefault !== true)) return;
  const module = { name: '', reference: owner, taken: new Set(locals.keys()) };
  const sets = propertyKey(exported);
  const setter = planVariableSetter(planning, model, role, module, sets);
  if (setter === undefined) return;
  const { key, signatures, body } = setter;
  const name = planning.names.allocate(key);
  declarations.push({ kind: 'function', name, exported: true, signatures, body, properties: [], sets });
}

function planExport(context: ValueContext, top: Top): void {
  const { planning, declarations } = context;
  if (top.role === undefined) return;
  const name = top.exported === 'default' ? top.local : top.exported;
  switch (top.role.kind) {
    case 'function': {
      const { place } = top.model;
      const { signatures } = top.role;
      if (isLeftToTwin(planning, name, { signatures, place }, (twin) => context.locals.has(twin))) return;
      const plan = planFunction(context, top, top.role, name);
      if (plan !== undefined) declarations.push(plan);
      return;
    }
    case 'class':
      planClassExport(context, top, top.role.declaration, name);
      return;
    case 'error':
      attachToClass(context, top.role.declaration, top.model, top.reference, name);
      planning.request(top.role.declaration);
      return;
    case 'enum':
      attachToEnum(context, top.role.declaration, top.model, top.reference, top.local);
      planning.request(top.role.declaration);
      return;
    case 'object': {
      if (isOfBuiltin(planning, top) && isOnlyData(planning, entriesOf(planning, top.role, top.model))) {
        context.builtinValues.push({ local: top.local, exported: top.exported });
        return;
      }
      const entries = planWithin(context, top.model, top.role, top.reference, name);
      if (entries.length > 0)
        declarations.push({
          kind: 'object',
          name: top.local,
          exported: planning.isExported(top.local),
          entries,
          ...docsOf(top.model),
        });
      return;
    }
    case 'alias': {
      const original = top.role.path.join('.');
      const target = context.locals.get(original);
      if (target === top.local || context.namespaces.has(original)) return;
      if (target === undefined) planning.leaveOut(name, top.model.place, otherName(original));
      else
        declarations.push({
          kind: 'value',
          name: top.local,
          exported: planning.isExported(top.local),
          value: target,
          ...docsOf(top.model),
        });
      return;
    }
    case 'constant': {
      const plan = planConstant(context, top, top.role.type, name);
      if (plan !== undefined) declarations.push(plan);
    }
  }
}

function planClassExport(context: ValueContext, top: Top, id: DeclarationId, name: string): void {
  const { planning } = context;
  if (planning.kindOf(id) === 'handle') {
    attachToClass(context, id, top.model, top.reference, name);
    planning.request(id);
    return;
  }
  const declaration = planning.index.get(id);
  if (planning.judge.lifeOf(declaration)?.isOnlyStream) {
    const wayOut = 'use a call that takes or gives the whole data, or the original itself on the main thread';
    planning.leaveOut(name, top.model.place, {
      code: 'live-object',
      reason: 'it is a stream or an event emitter, which lives in one thread',
      wayOut,
    });
  } else if (isOfBuiltin(planning, top)) {
    if (!isOnlyDeclared(top.exported)) context.builtinValues.push({ local: top.local, exported: top.exported });
  } else {
    planning.note(name, 'only its type; instances arrive as copies', planning.judge.of(id).why);
    const members = top.role?.kind === 'class' ? top.role.statics : [];
    const models = entriesOf(planning, { kind: 'object', members }, top.model);
    const entries = planEntries(context, models, top.reference, name);
    const exported = planning.isExported(top.local);
    if (entries.length === 0) return;
    planning.imports.takenByValues.add(top.name);
    context.declarations.push({ kind: 'object', name: top.local, exported, entries });
  }
}

/** A value of a builtin that has a name of its own there. */
const isOfBuiltin = (planning: Planning, top: Top): boolean => planning.model.builtin && top.exported !== 'default';

/** A namespace of constants, and of namespaces of constants, and nothing else. */
const isOnlyData = (planning: Planning, models: readonly ExportModel[]): boolean =>
  models.length > 0 &&
  models.every(({ value, members = [] }) =>
    value?.kind === 'namespace'
      ? isOnlyData(planning, members)
      : value?.kind === 'variable' && roleOf(planning.index, value).kind === 'constant',
  );

function planFunction(
  context: ValueContext,
  top: Top,
  role: Extract<ValueRole, { kind: 'function' }>,
  name: string,
): FunctionPlan | undefined {
  const { planning } = context;
  const signatures = role.signatures.filter(
    (signature) => planning.model.style !== 'esm' || isFree(planning, signature),
  );
  if (signatures.length < role.signatures.length) {
    const reason = 'it has to be called on an object, and as an export it has none';
    const wayOut = `call it by hand: toThread(${top.reference}.call, object, …)`;
    planning.leaveOut(signatures.length === 0 ? name : `${name} (on an object)`, top.model.place, {
      code: 'own-receiver',
      reason,
      wayOut,
    });
  }
  const callable = planFunctionBody(planning, signatures, top.reference, name, top.model);
  if (callable === undefined) return undefined;
  const properties = planWithin(context, top.model, role, top.reference, name);
  return { kind: 'function', name: top.local, exported: planning.isExported(top.local), ...callable, properties };
}

/** Needs no `this`. */
function isFree({ index }: Planning, { thisType }: SignatureModel): boolean {
  const plain = thisType && index.unalias(thisType);
  const types = plain?.kind === 'union' ? plain.types.map((one) => index.unalias(one)) : [plain];
  return types.some(
    (one) => one === undefined || one.kind === 'query' || (one.kind === 'keyword' && ANYTHING.has(one.name)),
  );
}

const ANYTHING: ReadonlySet<string> = new Set(['void', 'undefined', 'any', 'unknown']);

function planConstant(context: ValueContext, top: Top, type: TypeModel, name: string): ValuePlan | undefined {
  const { planning } = context;
  if (isOfBuiltin(planning, top) && obstacleOf(planning, type, 'output') === undefined) {
    if (isOnlyDeclared(top.exported)) {
      planning.leaveOut(name, top.model.place, {
        code: 'not-in-node',
        reason: 'it is declared, but Node does not have it',
        wayOut: 'write its value yourself',
      });
      return undefined;
    }
    context.builtinValues.push({ local: top.local, exported: top.exported });
    planning.note(name, 'the builtin’s own constant', 'builtins may be loaded anywhere');
    return undefined;
  }
  const constant = constantOf(planning, type, top.reference, name, top.model);
  return constant === undefined
    ? undefined
    : {
        kind: 'value',
        name: top.local,
        exported: planning.isExported(top.local),
        value: constant.value,
        ...(constant.type === undefined ? {} : { type: constant.type }),
        ...docsOf(top.model),
      };
}

const docsOf = (model: ExportModel) => (model.docs === undefined ? {} : { docs: model.docs });
