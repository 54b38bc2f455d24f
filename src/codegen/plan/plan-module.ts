/** Plans the facade of one module: from what the original offers to everything that will be printed. */

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeclarationId, DeclarationModel, ExportModel, ModuleModel } from '../model.js';
import { findChanges } from './changes.js';
import { planClass } from './class.js';
import { classifier, methodsOf } from './classify.js';
import { planCrossings } from './crossings.js';
import { planData, planEnum } from './data-type.js';
import { planError } from './error-class.js';
import { indexModel } from './model-index.js';
import { isIdentifier, Names, propertyKey, quoted } from './names.js';
import { planNamespaces } from './namespace.js';
import { ordered } from './order.js';
import type { DeclarationPlan, FacadePlan, NamePair, ObjectEntryPlan, PlanOptions } from './plan.js';
import { Planning, type Request } from './planning.js';
import { findUse } from './positions.js';
import { type Selection, selectionOf } from './selection.js';
import { findState } from './state.js';
import { planTopLevel, type Top, type TopLevel } from './top-level.js';
import { redundancyOf } from './twins.js';
import { nameExportedTypes, planTypeExport } from './type-export.js';
import { Unsound } from './unsound.js';
import { planValueExport, type ValueContext } from './value-export.js';
import { walkExports } from './value-role.js';

/**
 * Decides everything about the facade of a module. Pure: the same model and options give the same plan.
 *
 * @returns the plan, with what was left out, and a diagnostic for each thing that users should hear of
 * @throws only if the model contradicts itself, which is a defect of the reader
 *
 * @example
 * const { plan, diagnostics } = planModule(model, { command: 'gen-async-facade node:zlib', moduleFormat: 'esm' });
 */
export function planModule(
  model: ModuleModel,
  options: PlanOptions,
): { readonly plan: FacadePlan; readonly diagnostics: readonly Diagnostic[] } {
  const overlay = new Map<DeclarationId, DeclarationModel>();
  const index = indexModel(model, overlay);
  const { selection, kept, dropped } = select(index, model, options);
  const hasMethods = methodsOf(index);
  const { positions, isSetting } = findUse(index, kept, hasMethods);
  const judge = classifier(index, positions, { hasMethods, isSetting }, options.config);
  const globals = [...model.declarations.values()].flatMap((one) =>
    one.access.kind === 'global' ? [one.access.name.split('.')[0] ?? ''] : [],
  );
  const names = new Names(globals);
  const topLevel = planTopLevel(index, kept, names);
  const planning = new Planning({
    index,
    options,
    names,
    positions,
    judge,
    changes: findChanges(index, judge),
    selection,
    overlay,
  });
  for (const one of dropped) planning.leaveOut(one.name, one.model.place, one.reason, one.wayOut);
  const plan = assemble(planning, topLevel, kept);
  return { plan, diagnostics: diagnose(plan) };
}

interface Selected {
  readonly selection: Selection;
  readonly kept: readonly ExportModel[];
  readonly dropped: readonly {
    readonly name: string;
    readonly model: ExportModel;
    readonly reason: string;
    readonly wayOut: string;
  }[];
}

function select(index: ReturnType<typeof indexModel>, model: ModuleModel, options: PlanOptions): Selected {
  const siblings = (exports: readonly ExportModel[]) =>
    exports.map((one) => ({ one, verdict: redundancyOf(index, one, exports) }));
  const flat = [...walkExports(model.exports)].map(({ path, model: own }) => ({
    name: path.filter((part) => part !== 'export=').join('.'),
    own,
  }));
  const redundant = new Map(
    [...siblings(model.exports), ...model.exports.flatMap((one) => siblings(one.members ?? []))].flatMap(
      ({ one, verdict }) => (verdict === undefined ? [] : [[one.name, verdict] as const]),
    ),
  );
  const names = flat.map(({ name }) => name);
  const selection = new Unsound(options.unsound).limit(
    selectionOf(options.include ?? [], options.exclude ?? [], names, (name) => redundant.has(name)),
  );
  const dropped: Selected['dropped'][number][] = [];
  const filter = (exports: readonly ExportModel[], path: string): readonly ExportModel[] =>
    exports.flatMap((one): readonly ExportModel[] => {
      const name = one.name === 'export=' ? '' : path === '' ? one.name : `${path}.${one.name}`;
      const verdict = redundancyOf(index, one, exports);
      const unwanted = name === '' || one.name === 'default' ? undefined : selection.whyNot(name);
      if (path === '' && one.name !== 'export=' && !isIdentifier(one.name)) {
        dropped.push({
          name: one.name,
          model: one,
          reason: 'its name is no identifier',
          wayOut: 'reach it through the original',
        });
      } else if (unwanted !== undefined) dropped.push({ name, model: one, ...unwanted });
      else if (verdict !== undefined && !selection.asksFor(name)) dropped.push({ name, model: one, ...verdict });
      else return [one.members === undefined ? one : { ...one, members: filter(one.members, name) }];
      return [];
    });
  const kept = filter(model.exports, '');
  return { selection, kept, dropped };
}

function assemble(planning: Planning, topLevel: TopLevel, kept: readonly ExportModel[]): FacadePlan {
  const { model, options } = planning;
  const { tops, root } = topLevel;
  nameExportedTypes(planning, tops);
  const { renamed, fallback } = namesOfExports(planning, tops);
  const values: DeclarationPlan[] = [];
  const context = contextOf(planning, tops, values);
  for (const top of tops) planValueExport(context, top);
  const asItIs: NamePair[] = [];
  const aliases: DeclarationPlan[] = [];
  for (const top of tops) {
    const plan = planTypeExport(planning, top, tops);
    if (plan.asItIs !== undefined) asItIs.push(plan.asItIs);
    if (plan.declaration !== undefined) aliases.push(plan.declaration);
  }
  const namespaces = planNamespaces(planning, tops);
  const requested: DeclarationPlan[] = [];
  for (const request of planning.requests()) requested.push(planRequest(planning, request));
  const declarations = ordered([...aliases, ...requested, ...values, ...namespaces]);
  const crossings = planCrossings(planning, root.local, declarations, tops);
  if (crossings !== undefined) planning.runtime('defineCrossings');
  const usesOriginal =
    declarations.some((one) => one.kind !== 'enum' && mentions(one, root.local)) || crossings !== undefined;
  if (usesOriginal) planning.runtime('original');
  const state = findState(planning.index, kept);
  for (const one of state) planning.note(one.name, 'all calls of the module go to one thread', one.reason);
  const declared = new Set(declarations.map((one) => one.name));
  const defaultExport = planDefault(fallback, tops, declared, context);
  return {
    header: { sources: headline(model), command: options.command },
    imports: planning.imports(),
    runtime: planning.runtimeNames(),
    ...(usesOriginal
      ? {
          original: {
            local: root.local,
            specifier: model.runtimeSpecifier ?? model.specifier,
            parent: options.moduleFormat === 'cjs' ? '__filename' : 'import.meta.url',
            options: optionsOf(planning, state.length > 0),
            path: root.path,
          },
        }
      : {}),
    typeExports: asItIs.sort((a, b) => (a.exported < b.exported ? -1 : 1)),
    valueExports:
      context.builtinValues.length === 0 ? [] : [{ specifier: model.specifier, names: context.builtinValues }],
    declarations,
    renamed: renamed.filter((pair) => declared.has(pair.local)),
    ...(crossings === undefined ? {} : { crossings }),
    ...(defaultExport === undefined ? {} : { default: defaultExport }),
    counts: countsOf(declarations, planning.leftOut.length),
    leftOut: planning.leftOut,
    notes: planning.notes,
  };
}

function contextOf(planning: Planning, tops: readonly Top[], declarations: DeclarationPlan[]): ValueContext {
  const named = tops.filter((top) => top.exported !== 'default');
  const locals = new Map([
    ...named.map((top) => [top.exported, top.local] as const),
    ...tops.filter((top) => top.exported === 'default').map((top) => ['default', top.local] as const),
  ]);
  const fallback = planning.model.style === 'export=' ? tops.find((top) => top.exported === 'default') : undefined;
  return {
    planning,
    declarations,
    locals,
    builtinValues: [],
    ...(fallback === undefined ? {} : { sharesMembers: fallback.local }),
  };
}

/** Which local names need another name outside, and which one is the default export. */
function namesOfExports(
  planning: Planning,
  tops: readonly Top[],
): { readonly renamed: readonly NamePair[]; readonly fallback: Top | undefined } {
  const renamed: NamePair[] = [];
  const sameName = new Set(tops.filter((top) => top.exported === top.local).map((top) => top.local));
  for (const top of tops) {
    if (top.exported === top.local) continue;
    if (top.exported !== 'default') {
      renamed.push({ local: top.local, exported: top.exported });
      planning.unexported.add(top.local);
      planning.note(top.exported, `declared as ${top.local}`, 'the name means something else in the facade');
    }
  }
  for (const name of sameName) planning.unexported.delete(name);
  const anonymous = tops.find(
    (top) => top.exported === 'default' && top.local.endsWith('Default') && top.model.localName === undefined,
  );
  if (anonymous !== undefined) planning.unexported.add(anonymous.local);
  return { renamed, fallback: tops.find((top) => top.exported === 'default') };
}

function planDefault(
  top: Top | undefined,
  tops: readonly Top[],
  declared: ReadonlySet<string>,
  context: ValueContext,
): FacadePlan['default'] {
  if (top?.model.value === undefined) return undefined;
  const target = top.role?.kind === 'alias' ? context.locals.get(top.role.path.join('.')) : top.local;
  if (target !== undefined && declared.has(target)) return target;
  if (top.role?.kind !== 'object' || context.planning.model.style !== 'export=') return undefined;
  const entries = tops
    .filter((one) => one !== top && one.role !== undefined && declared.has(one.local))
    .map((one): ObjectEntryPlan => ({ kind: 'reference', key: propertyKey(one.exported), value: one.local }));
  return entries.length === 0 ? undefined : { entries };
}

function planRequest(planning: Planning, request: Request): DeclarationPlan {
  switch (planning.kindOf(request.id)) {
    case 'handle':
      return planClass(planning, request.id, request.name);
    case 'error':
      return planError(planning, request.id, request.name);
    case 'enum':
      return planEnum(planning, request);
    case 'data':
    case 'bag':
    case 'foreign':
      return planData(planning, request);
  }
}

function optionsOf(planning: Planning, stateful: boolean): readonly string[] {
  const { config } = planning.options;
  const threads = config?.threads ?? (stateful ? 1 : undefined);
  const broadcast = config?.broadcast ?? [];
  return [
    ...(threads === undefined ? [] : [`threads: ${threads}`]),
    ...(broadcast.length === 0 ? [] : [`broadcast: [${broadcast.map(quoted).join(', ')}]`]),
  ];
}

/** `better-sqlite3 12.11.1 (@types/better-sqlite3 9.6.0)` */
function headline(model: ModuleModel): string {
  if (model.builtin)
    return `${model.specifier} (${model.sources.map((source) => `${source.name} ${source.version}`).join(', ')})`;
  const [main, ...others] = model.sources.map((source) => `${source.name} ${source.version}`.trim());
  if (main === undefined) return model.specifier;
  return others.length === 0 ? main : `${main} (${others.join(', ')})`;
}

const mentions = (declaration: DeclarationPlan, local: string): boolean => JSON.stringify(declaration).includes(local);

function countsOf(declarations: readonly DeclarationPlan[], leftOut: number): FacadePlan['counts'] {
  const classes = declarations.filter((one) => one.kind === 'class');
  const members = declarations.reduce(
    (sum, one) =>
      sum +
      (one.kind === 'class'
        ? one.members.length
        : one.kind === 'function' || one.kind === 'value' || one.kind === 'object'
          ? 1
          : 0),
    0,
  );
  return { classes: classes.length, members, leftOut };
}

function diagnose(plan: FacadePlan): readonly Diagnostic[] {
  return plan.leftOut
    .filter(
      (one) =>
        one.wayOut !== '' &&
        !one.reason.startsWith('it takes a callback') &&
        !one.reason.includes('asynchronous already'),
    )
    .map((one) => ({
      code: 'left-out',
      severity: 'note' as const,
      message: `${one.name} is left out: ${one.reason}`,
      place: one.place,
      wayOut: one.wayOut,
    }));
}
