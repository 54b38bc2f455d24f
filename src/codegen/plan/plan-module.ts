/** Plans the facade of one module: from what the original offers to everything that will be printed. */

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeclarationId, DeclarationModel, ModuleModel } from '../model/model.js';
import { planClass } from './classes/class.js';
import { planCrossings } from './classes/crossings.js';
import { planError } from './classes/error-class.js';
import { withOverrides } from './classes/override.js';
import { findChanges } from './classify/changes.js';
import { classifier } from './classify/classify.js';
import { findGiven } from './classify/given.js';
import { findLives } from './classify/live.js';
import { methodsOf } from './classify/traits.js';
import { findUse } from './classify/use.js';
import { countsOf, diagnose, headline, optionsOf } from './explain/summary.js';
import type { Request } from './facts.js';
import { indexModel } from './model-index.js';
import { withoutDangling } from './names/dangling.js';
import { contextOf, furtherNames, namesOfExports, planDefault } from './names/export-names.js';
import { Names } from './names/names.js';
import { ordered } from './names/order.js';
import { shadowedNames } from './names/shadowed.js';
import { markUnused, usedRuntime } from './names/unused.js';
import type { BuiltinPlan, DeclarationPlan, FacadePlan, NamePair } from './plan.js';
import { Planning } from './planning.js';
import type { PlanOptions } from './settings/options.js';
import { Overrules } from './settings/overrules.js';
import { unmatchedPatterns } from './settings/patterns.js';
import { select } from './settings/select.js';
import { noteExecutor } from './threads/executor.js';
import { findState } from './threads/state.js';
import { planThreads } from './threads/thread-plan.js';
import { planTopLevel, type TopLevel } from './top-level.js';
import { planData, planEnum } from './types/data-type.js';
import { planImplementation } from './types/implementation.js';
import { planNamespaces } from './types/namespace.js';
import { nameExportedTypes, planTypeExport } from './types/type-export.js';
import type { ValueContext } from './values/entries.js';
import { planValueExport } from './values/value-export.js';

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
  const overrules = new Overrules(index, options.config);
  const judge = classifier(index, positions, { hasMethods, isSetting, lifeOf: findLives(index) }, overrules);
  const given = findGiven(index, positions, judge);
  const globals = [...model.declarations.values()].flatMap((one) =>
    one.access.kind === 'global' ? [one.access.name.split('.')[0] ?? ''] : [],
  );
  const names = new Names([...globals, ...shadowedNames(model)]);
  const topLevel = planTopLevel(index, kept, names, overrules);
  const planning = new Planning({
    index,
    options,
    names,
    positions,
    judge,
    changes: findChanges(index, positions, judge, given),
    given,
    selection,
    overrules,
    state: findState({ index, selection }, kept),
    overlay,
  });
  for (const one of dropped) planning.leaveOut(one.name, one.model.place, one);
  const plan = assemble(planning, topLevel);
  return {
    plan,
    diagnostics: [
      ...unmatchedPatterns(index, options),
      ...overrules.diagnostics,
      ...planning.doubts,
      ...diagnose(plan),
    ],
  };
}

function assemble(planning: Planning, topLevel: TopLevel): FacadePlan {
  const { model, options } = planning;
  const { tops, root } = topLevel;
  nameExportedTypes(planning, tops);
  const { renamed, fallback } = namesOfExports(planning, tops);
  const { all, asItIs, context } = planDeclarations(planning, tops);
  const builtins = context.builtinValues.map(({ local }) => local);
  const planned = withoutDangling(planning, all, builtins, tops);
  const asValues = new Set([...planned.flatMap((one) => (isType(one.kind) ? [] : [one.name])), ...builtins]);
  const byDefault = planDefault(fallback, tops, planned, asValues, context);
  const declarations = ordered(withOverrides(byDefault.declarations));
  const threads = planThreads(planning);
  const crossings = planCrossings(planning, root.local, declarations, tops, threads, byDefault.plan);
  if (crossings !== undefined) planning.runtime('defineCrossings');
  const original = originalOf(planning, root, declarations, crossings, threads);
  if (original !== undefined) planning.runtime('original');
  noteExecutor(planning);
  const builtin = planBuiltin(planning, context.builtinValues);
  return {
    header: { sources: headline(model), command: options.command },
    imports: planning.imports.plans(),
    runtime: usedRuntime(planning.runtimeNames(), declarations),
    ...(original === undefined ? {} : { original }),
    typeExports: asItIs,
    ...(builtin === undefined ? {} : { builtin }),
    declarations,
    renamed: [...renamed, ...furtherNames(planning, tops)].flatMap((pair) =>
      declaredAs(pair, declarations, new Set(builtins)),
    ),
    ...(crossings === undefined ? {} : { crossings }),
    ...(byDefault.plan === undefined ? {} : { default: byDefault.plan }),
    counts: countsOf(declarations, planning.leftOut.length),
    leftOut: planning.leftOut,
    notes: planning.notes,
    threads,
  };
}

interface PlannedDeclarations {
  readonly all: readonly DeclarationPlan[];
  /** Types that are exported as the original's own. */
  readonly asItIs: readonly NamePair[];
  readonly context: ValueContext;
}

/** Values come first: what they mention is asked for, and asks for more. */
function planDeclarations(planning: Planning, tops: TopLevel['tops']): PlannedDeclarations {
  const values: DeclarationPlan[] = [];
  const context = contextOf(planning, tops, values);
  for (const top of tops) planValueExport(context, top);
  const types = tops.map((top) => planTypeExport(planning, top));
  const asItIs = types.flatMap((one) => one.asItIs ?? []).sort((a, b) => (a.exported < b.exported ? -1 : 1));
  const aliases = types.flatMap((one) => one.declaration ?? []);
  const namespaces = planNamespaces(planning, tops, values);
  const requested: DeclarationPlan[] = [];
  for (const request of planning.requests()) requested.push(planRequest(planning, request));
  return {
    all: [...planning.imports.symbols(), ...aliases, ...requested, ...values, ...namespaces].map(markUnused),
    asItIs,
    context,
  };
}

/** The reference to the original, unless nothing of the facade needs it. */
function originalOf(
  planning: Planning,
  root: TopLevel['root'],
  declarations: readonly DeclarationPlan[],
  crossings: FacadePlan['crossings'],
  threads: FacadePlan['threads'],
): FacadePlan['original'] {
  const { model, options } = planning;
  if (crossings === undefined && !declarations.some((one) => one.kind !== 'enum' && mentions(one, root.local)))
    return undefined;
  return {
    local: root.local,
    specifier: model.runtimeSpecifier ?? model.specifier,
    parent: options.moduleFormat === 'cjs' ? '__filename' : 'import.meta.url',
    options: optionsOf(planning, threads),
    path: root.path,
  };
}

/** Another name for what the facade has; `type` where no value has it. */
function declaredAs(
  pair: NamePair,
  declarations: readonly DeclarationPlan[],
  builtins: ReadonlySet<string>,
): readonly NamePair[] {
  const kinds = declarations.filter((one) => one.name === pair.local).map((one) => one.kind);
  if (kinds.length === 0) return builtins.has(pair.local) ? [pair] : [];
  return [kinds.every(isType) ? { ...pair, type: true } : pair];
}

function planBuiltin(planning: Planning, names: readonly NamePair[]): BuiltinPlan | undefined {
  if (names.length === 0) return undefined;
  return { local: planning.names.allocate('builtin', 'builtinModule'), specifier: planning.model.specifier, names };
}

function planRequest(planning: Planning, request: Request): DeclarationPlan {
  if (request.form === 'implementation') return planImplementation(planning, request);
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

const isType = (kind: DeclarationPlan['kind']): boolean => ['alias', 'interface', 'namespace'].includes(kind);

const mentions = (declaration: DeclarationPlan, local: string): boolean => JSON.stringify(declaration).includes(local);
