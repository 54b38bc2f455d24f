/** Plans exported values: functions, objects of functions, constants, other names. */

import type { DeclarationId, ExportModel, SignatureModel, TypeModel } from '../model.js';
import { isOnlyDeclared } from './builtin-modules.js';
import { planCallable } from './callable.js';
import { isOnlyStream } from './classify.js';
import { constantOf } from './constant.js';
import { exportOfMember } from './member-export.js';
import { access, camelCase, pascalCase, propertyKey } from './names.js';
import { obstacleOf } from './obstacle.js';
import type { CallablePlan, DeclarationPlan, FunctionPlan, NamePair, ObjectEntryPlan, ValuePlan } from './plan.js';
import type { Planning } from './planning.js';
import type { Top } from './top-level.js';
import { roleOf, type ValueRole } from './value-role.js';

/** Functions declared before the object that they belong to are collected here. */
export interface ValueContext {
  readonly planning: Planning;
  readonly declarations: DeclarationPlan[];
  /** Local names by export path, for constants that are only another name. */
  readonly locals: ReadonlyMap<string, string>;
  /** Values of a builtin that are exported as they are. */
  readonly builtinValues: NamePair[];
  /** Types of the objects that are being planned, outermost first. */
  readonly inside?: readonly string[];
  /** The export whose members are exports themselves (`export =`). */
  readonly sharesMembers?: string;
}

export function planValueExport(context: ValueContext, top: Top): void {
  const { planning, declarations } = context;
  if (top.role === undefined) return;
  const name = top.exported === 'default' ? top.local : top.exported;
  switch (top.role.kind) {
    case 'function': {
      const plan = planFunction(context, top, top.role, name);
      if (plan !== undefined) declarations.push(plan);
      return;
    }
    case 'class':
      planClassExport(context, top, top.role.declaration, name);
      return;
    case 'error':
    case 'enum':
      planning.request(top.role.declaration);
      return;
    case 'object': {
      if (isOfBuiltin(planning, top) && isOnlyData(planning, entriesOf(planning, top.role, top.model))) {
        context.builtinValues.push({ local: top.local, exported: top.exported });
        return;
      }
      const within = enter(context, top.model);
      if (within === undefined) return;
      const entries = planEntries(within, entriesOf(planning, top.role, top.model), top.reference, name);
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
      const target = context.locals.get(top.role.path.join('.'));
      if (target === top.local) return;
      if (target === undefined)
        planning.leaveOut(
          name,
          top.model.place,
          `it is another name for ${top.role.path.join('.')}, which is left out`,
          'include that',
        );
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
    planning.request(id);
    return;
  }
  const declaration = planning.index.get(id);
  const isObject = declaration.kind === 'class' || declaration.kind === 'interface';
  if (isObject && isOnlyStream(planning.index, declaration)) {
    const wayOut = 'use a call that takes or gives the whole data, or the original itself on the main thread';
    planning.leaveOut(name, top.model.place, 'it is a stream or an event emitter, which lives in one thread', wayOut);
  } else if (isOfBuiltin(planning, top)) {
    if (!isOnlyDeclared(top.exported)) context.builtinValues.push({ local: top.local, exported: top.exported });
  } else {
    planning.note(name, 'only its type; instances arrive as copies', planning.judge.of(id).why);
  }
}

/** A value of a builtin that has a name of its own there. */
const isOfBuiltin = (planning: Planning, top: Top): boolean => planning.model.builtin && top.exported !== 'default';

/** A namespace of constants and nothing else. */
const isOnlyData = (planning: Planning, models: readonly ExportModel[]): boolean =>
  models.every((model) => model.value?.kind === 'variable' && roleOf(planning.index, model.value).kind === 'constant');

/** `path.posix` has the type of `path` itself; undefined where the way leads into an object of a type that it came from. */
function enter(context: ValueContext, model: ExportModel): ValueContext | undefined {
  const { value } = model;
  if (value?.kind !== 'variable') return context;
  const type = JSON.stringify(value.type);
  const inside = context.inside ?? [];
  return inside.includes(type) ? undefined : { ...context, inside: [...inside, type] };
}

const docsOf = (model: ExportModel) => (model.docs === undefined ? {} : { docs: model.docs });

function entriesOf(planning: Planning, role: ValueRole, model: ExportModel): readonly ExportModel[] {
  const members = role.kind === 'object' || role.kind === 'function' ? role.members : [];
  return [
    ...members
      .filter((member) => member.name.kind !== 'symbol')
      .map((member) => exportOfMember(planning.index, member)),
    ...(model.members ?? []),
  ];
}

function planFunction(
  context: ValueContext,
  top: Top,
  role: Extract<ValueRole, { kind: 'function' }>,
  name: string,
): FunctionPlan | undefined {
  const { planning } = context;
  const callable = planFunctionBody(planning, role.signatures, top.reference, name, top.model);
  if (callable === undefined) return undefined;
  const properties = planEntries(context, entriesOf(planning, role, top.model), top.reference, name);
  return { kind: 'function', name: top.local, exported: planning.isExported(top.local), ...callable, properties };
}

function planFunctionBody(
  planning: Planning,
  all: readonly SignatureModel[],
  reference: string,
  name: string,
  model: ExportModel,
): CallablePlan | undefined {
  return planCallable(planning, {
    name,
    reference,
    signatures: all,
    scope: { hint: pascalCase(name), typeParameters: [] },
    place: model.place,
    docs: model.docs,
  });
}

/** The values in a namespace or an object; functions with overloads are declared before it. */
function planEntries(
  context: ValueContext,
  models: readonly ExportModel[],
  reference: string,
  path: string,
): readonly ObjectEntryPlan[] {
  return models.flatMap((model) => planEntry(context, model, reference, path));
}

function planEntry(
  context: ValueContext,
  model: ExportModel,
  reference: string,
  path: string,
): readonly ObjectEntryPlan[] {
  const { planning } = context;
  if (model.value === undefined) return [];
  const name = `${path}.${model.name}`;
  if (!planning.selects(name, model.place)) return [];
  const key = propertyKey(model.name);
  const own = access(reference, model.name);
  const role = roleOf(planning.index, model.value);
  switch (role.kind) {
    case 'function': {
      const callable = planFunctionBody(planning, role.signatures, own, name, model);
      if (callable === undefined) return [];
      const members = planEntries(context, entriesOf(planning, role, model), own, name);
      if (!callable.body.variadic && members.length === 0) return [{ kind: 'method', key, ...callable }];
      const known = sharedLocal(context, model, path);
      if (known !== undefined) return [{ kind: 'reference', key, value: known }];
      const local = planning.names.allocate(camelCase(name.replace(/\./g, '-')));
      context.declarations.push({ kind: 'function', name: local, exported: false, ...callable, properties: members });
      return [{ kind: 'reference', key, value: local }];
    }
    case 'class':
    case 'error': {
      if (!planning.classValues.has(role.declaration)) {
        const made = role.kind === 'class' ? role : { construct: [], statics: [] };
        planning.classValues.set(role.declaration, {
          reference: own,
          construct: made.construct,
          statics: made.statics,
        });
      }
      return [{ kind: 'reference', key, value: planning.request(role.declaration) }];
    }
    case 'enum':
      return [{ kind: 'reference', key, value: planning.request(role.declaration) }];
    case 'object': {
      const known = sharedLocal(context, model, path);
      if (known !== undefined) return [{ kind: 'reference', key, value: known }];
      const within = enter(context, model);
      if (within === undefined) {
        const reason = 'it is an object like the one that it belongs to, and so on without end';
        planning.leaveOut(name, model.place, reason, `use what ${path} has, or reach it through the original`);
        return [];
      }
      const entries = planEntries(within, entriesOf(planning, role, model), own, name);
      return entries.length === 0 ? [] : [{ kind: 'object', key, entries }];
    }
    case 'alias': {
      const target = context.locals.get(role.path.join('.'));
      if (target === undefined)
        planning.leaveOut(
          name,
          model.place,
          `it is another name for ${role.path.join('.')}, which is left out`,
          'include that',
        );
      return target === undefined ? [] : [{ kind: 'reference', key, value: target }];
    }
    case 'constant': {
      const known = planning.model.builtin ? sharedLocal(context, model, path) : undefined;
      if (known !== undefined && obstacleOf(planning, role.type, 'output') === undefined)
        return [{ kind: 'reference', key, value: known }];
      const value = constantOf(planning, role.type, own, name, model);
      return value === undefined
        ? []
        : [
            {
              kind: 'constant',
              key,
              value: value.value,
              ...(value.fetched === undefined ? {} : { type: value.fetched }),
            },
          ];
    }
  }
}

/** The local name of a member of the default export that is an export itself. */
const sharedLocal = (context: ValueContext, model: ExportModel, path: string): string | undefined =>
  context.sharesMembers === path ? context.locals.get(model.name) : undefined;

function planConstant(context: ValueContext, top: Top, type: TypeModel, name: string): ValuePlan | undefined {
  const { planning } = context;
  if (isOfBuiltin(planning, top) && obstacleOf(planning, type, 'output') === undefined) {
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
