/** Decides under which names local declarations are exported, and which one is the default export. */

import type { DeclarationPlan, DefaultPlan, FunctionPlan, NamePair, ObjectEntryPlan } from '../plan.js';
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

export function planDefault(
  top: Top | undefined,
  tops: readonly Top[],
  declarations: readonly DeclarationPlan[],
  /** Names of values in the facade. */
  declared: ReadonlySet<string>,
  context: ValueContext,
): DefaultPlan | undefined {
  if (top?.model.value === undefined) return undefined;
  // What hangs on the root of `export =` is exported by itself.
  const beside = context.planning.model.style === 'export=' ? entriesBeside(top, tops, declared) : [];
  const target = top.role?.kind === 'alias' ? context.locals.get(top.role.path.join('.')) : top.local;
  if (target !== undefined && declared.has(target)) {
    const named = declarations.find((one) => one.kind === 'function' && one.name === target);
    const properties = named?.kind === 'function' ? beside.filter((one) => isMissing(one, named)) : [];
    return { kind: 'named', name: target, properties };
  }
  // A class that is left out still has what hangs on it: `export = Stream`, with `Stream.pipeline`.
  const isObject = top.role?.kind === 'object' || top.role?.kind === 'class';
  return isObject && beside.length > 0 ? { kind: 'object', entries: beside } : undefined;
}

function entriesBeside(root: Top, tops: readonly Top[], declared: ReadonlySet<string>): readonly ObjectEntryPlan[] {
  return tops
    .filter((one) => one !== root && one.role !== undefined && declared.has(one.local))
    .map((one) => ({ kind: 'reference', key: propertyKey(one.exported), value: one.local }));
}

/** `render.inline`, which the function does not have yet, and can have. */
const isMissing = ({ key }: ObjectEntryPlan, { name, properties }: FunctionPlan): boolean =>
  key !== name && !OF_FUNCTIONS.has(key) && !properties.some((one) => one.key === key);
