/** Decides under which names local declarations are exported, and which one is the default export. */

import type { ClassMemberPlan, DeclarationPlan, DefaultPlan, NamePair, ObjectEntryPlan } from '../plan.js';
import type { Planning } from '../planning.js';
import type { Top } from '../top-level.js';
import type { ValueContext } from '../values/entries.js';
import { insideOf } from '../values/inside.js';
import { OF_FUNCTIONS, propertyKey } from './names.js';

export function contextOf(planning: Planning, tops: readonly Top[], declarations: DeclarationPlan[]): ValueContext {
  const named = tops.filter((top) => top.exported !== 'default');
  const locals = new Map([
    ...named.map((top) => [top.name, top.local] as const),
    ...tops.filter((top) => top.exported === 'default').map((top) => ['default', top.local] as const),
  ]);
  const fallback = planning.model.style === 'export=' ? tops.find((top) => top.exported === 'default') : undefined;
  return {
    planning,
    declarations,
    locals,
    namespaces: new Set(named.filter(isNamespace).map(({ name }) => name)),
    builtinValues: [],
    // What hangs on the root is exported by itself, and is inside of it all the same.
    ...(fallback === undefined
      ? {}
      : { sharesMembers: fallback.local, inside: insideOf(planning.index, fallback.model) }),
  };
}

type Reference = Extract<ObjectEntryPlan, { kind: 'reference' }>;

/** Which local names need another name outside, and which one is the default export. */
export function namesOfExports(
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
  const fallback = tops.find((top) => top.exported === 'default');
  if (fallback !== undefined && !hasOwnName(fallback, sameName)) planning.unexported.add(fallback.local);
  return { renamed, fallback };
}

/** Not of its own is `parserDefault` for what has no name, and `parse_` where another export is `parse`. */
function hasOwnName({ local, model: { localName } }: Top, others: ReadonlySet<string>): boolean {
  if (localName === undefined) return !local.endsWith('Default');
  return local === localName || !others.has(localName);
}

/** `export { Engine, Engine as Motor }`, `export { list, list as List }` of a namespace: one declaration, whose further names are given where it is exported. */
export function furtherNames(planning: Planning, tops: readonly Top[]): readonly NamePair[] {
  return tops.flatMap((top) => {
    if (top.role?.kind === 'alias') {
      const of = top.role.path.join('.');
      const target = tops.find((one) => one.name === of && isNamespace(one));
      return target === undefined || top.exported === 'default'
        ? []
        : [{ local: target.local, exported: top.exported }];
    }
    const id = top.role === undefined ? top.model.type : declarationOf(top.role);
    const local = id === undefined ? undefined : planning.exportedTypes.get(id);
    if (id === undefined || local === undefined || local === top.local || top.exported === 'default') return [];
    // `export default Solver`, a function beside the interface of that name: the name is the function's
    if (tops.some((other) => other !== top && other.local === top.local && other.role !== undefined)) return [];
    return ['handle', 'error', 'enum'].includes(planning.kindOf(id)) ? [{ local, exported: top.exported }] : [];
  });
}

const isNamespace = ({ model: { members = [] } }: Top): boolean => members.length > 0;

const declarationOf = (role: NonNullable<Top['role']>) => ('declaration' in role ? role.declaration : undefined);

/** The default export, and the declarations with what hangs on it. */
export function planDefault(
  top: Top | undefined,
  tops: readonly Top[],
  declarations: readonly DeclarationPlan[],
  /** Names of values in the facade. */
  declared: ReadonlySet<string>,
  context: ValueContext,
): { readonly declarations: readonly DeclarationPlan[]; readonly plan?: DefaultPlan } {
  const { planning } = context;
  if (planning.model.wholeByDefault === true) {
    const entries = entriesBeside(undefined, tops, declared, declarations);
    return entries.length === 0 ? { declarations } : objectOf(planning, entries, declarations, tops[0]?.owner);
  }
  if (top?.model.value === undefined) return { declarations };
  // What hangs on the root of `export =` is exported by itself.
  const beside = planning.model.style === 'export=' ? entriesBeside(top, tops, declared, declarations) : [];
  const target = top.role?.kind === 'alias' ? context.locals.get(top.role.path.join('.')) : top.local;
  if (target !== undefined && declared.has(target)) return hangOn(target, beside, declarations);
  // A class that is left out still has what hangs on it: `export = Stream`, with `Stream.pipeline`.
  const isObject = top.role?.kind === 'object' || top.role?.kind === 'class';
  return isObject && beside.length > 0 ? objectOf(planning, beside, declarations, top.local) : { declarations };
}

/** It has a name where the runtime is to refuse what is assigned to it. */
function objectOf(
  planning: Planning,
  entries: readonly Reference[],
  declarations: readonly DeclarationPlan[],
  preferred = 'module',
): ReturnType<typeof planDefault> {
  if (entries.every(({ sets }) => sets === undefined)) return { declarations, plan: { kind: 'object', entries } };
  const name = planning.names.allocate(`${preferred}Default`);
  const whole: DeclarationPlan = { kind: 'object', name, exported: false, entries };
  return { declarations: [...declarations, whole], plan: { kind: 'named', name, properties: [] } };
}

function entriesBeside(
  root: Top | undefined,
  tops: readonly Top[],
  declared: ReadonlySet<string>,
  declarations: readonly DeclarationPlan[],
): readonly Reference[] {
  const values = tops
    .filter((one) => one !== root && one.role !== undefined && declared.has(one.local))
    .map((one): Reference => ({ kind: 'reference', key: propertyKey(one.exported), value: one.local }));
  const setters = declarations.flatMap((one): readonly Reference[] =>
    one.kind === 'function' && one.sets !== undefined
      ? [{ kind: 'reference', key: one.name, value: one.name, sets: one.sets }]
      : [],
  );
  return [...values, ...setters];
}

/** `Library.LibraryError` is a static of the class, `render.inline` is assigned to the function: both when all of them are there. */
function hangOn(
  name: string,
  beside: readonly Reference[],
  declarations: readonly DeclarationPlan[],
): ReturnType<typeof planDefault> {
  const missing = (known: readonly { readonly key: string }[]) =>
    beside.filter(({ key }) => key !== name && !OF_FUNCTIONS.has(key) && !known.some((one) => one.key === key));
  const plan = { kind: 'named', name, properties: [] } as const;
  const root = declarations.find((one) => one.name === name && (one.kind === 'function' || one.kind === 'class'));
  if (root?.kind === 'function') return { declarations, plan: { ...plan, properties: missing(root.properties) } };
  if (root?.kind !== 'class') return { declarations, plan };
  const statics = missing(root.members.filter((one) => one.static)).map(
    ({ key, value }): ClassMemberPlan => ({ kind: 'constant', static: true, key, value, late: true }),
  );
  const whole = { ...root, members: [...root.members, ...statics] };
  return { declarations: declarations.map((one) => (one === root ? whole : one)), plan };
}
