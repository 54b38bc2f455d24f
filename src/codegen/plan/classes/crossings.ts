/** Plans the table that tells the runtime which classes of the original are which classes of the facade. */

import type { DeclarationId, InterfaceModel } from '../../model/model.js';
import { quoted } from '../../model/text.js';
import { dataClasses } from '../classify/builtin-modules.js';
import type { CrossingEntry, CrossingTable } from '../crossing-table.js';
import { propertyKey } from '../names/names.js';
import type { ClassPlan, DeclarationPlan, DefaultPlan, ThreadPlan } from '../plan.js';
import type { Planning } from '../planning.js';
import type { Top } from '../top-level.js';
import type { PlannedSignature } from '../types/type.js';
import { assignedObjects, settersAmong } from '../values/assigned-objects.js';

export function planCrossings(
  planning: Planning,
  root: string,
  declarations: readonly DeclarationPlan[],
  tops: readonly Top[],
  { place }: ThreadPlan,
  whole: DefaultPlan | undefined,
): CrossingTable | undefined {
  const idOf = new Map<string, DeclarationId>(planning.handed.map((request) => [request.name, request.id]));
  const keys = new Set<string>();
  /** The runtime knows a class by the name that the original has for it. */
  const keyOf = (id: DeclarationId | undefined, name: string): string => {
    const declared = id === undefined ? name : planning.index.get(id).name;
    let key = keys.has(declared) ? name : declared;
    while (keys.has(key)) key = `${key}_`;
    keys.add(key);
    return key;
  };
  const entry = (name: string): CrossingEntry => {
    const id = idOf.get(name);
    const original = id === undefined ? undefined : planning.classValues.get(id)?.reference;
    const shown = id === undefined ? name : planning.shownName(id, name);
    const renamed = planning.renames.filter(({ owner }) => owner === shown);
    return {
      key: propertyKey(keyOf(id, name)),
      class: name,
      ...(original === undefined ? {} : { original }),
      ...(renamed.length === 0 ? {} : { renamed }),
    };
  };
  const handles = declarations.flatMap((one): CrossingEntry[] =>
    one.kind === 'class' ? [{ ...entry(one.name), ...callableOf(one), ...endingOf(one), ...settersOf(one) }] : [],
  );
  for (const name of planning.overrules.undeclared.handle)
    handles.push({ key: propertyKey(keyOf(undefined, name)), class: planning.runtime('Handle') });
  const errors = declarations.flatMap((one) => (one.kind === 'error' ? [entry(one.name)] : []));
  const copies = copiesOf(planning, tops);
  const constants = copies.length === 0 ? [] : [...planning.told.constants].sort();
  const plain = [...planning.told.plain].sort();
  // Where all calls go to one thread, or objects need not meet, nothing depends on it.
  const givers = place === 'together' ? [...planning.told.givers].sort() : [];
  const functions =
    planning.positions.takesFunctions || planning.overrules.takesCallbacks ? functionsOf(declarations, tops) : [];
  // Builtins are the same ones in every thread.
  const symbols = planning.positions.hasSymbols && !planning.model.builtin;
  const objects = assignedObjects(declarations, whole);
  const table = { root, handles, errors, copies, constants, plain, givers, functions, objects, symbols };
  const parts = [handles, errors, copies, plain, givers, functions, objects];
  return symbols || parts.some(({ length }) => length > 0) ? table : undefined;
}

const callableOf = ({ call, results, mutates }: ClassPlan) => ({
  ...(call.length === 0 ? {} : { callable: true }),
  ...(results === undefined ? {} : { results }),
  ...(mutates === undefined ? {} : { mutates }),
});

/** The methods that may end an object, the first one that it has. */
const ENDINGS = ['close', 'dispose', 'destroy', 'free', 'end'];

/** Only the declarations tell `close(force?: boolean)` from `close(id: string)`. */
function endingOf({ members }: ClassPlan): Pick<CrossingEntry, 'ends'> {
  const ends = ENDINGS.find((name) =>
    members.some(
      (one) => one.kind === 'method' && !one.static && one.key === name && one.signatures.some(takesNothing),
    ),
  );
  return ends === undefined ? {} : { ends };
}

const takesNothing = ({ parameters }: PlannedSignature): boolean =>
  parameters.every(({ optional, rest }) => optional || rest);

/** Methods that stand for functions to be assigned; properties are getters, which cannot be. */
function settersOf({ members }: ClassPlan): Pick<CrossingEntry, 'setters'> {
  const methods = members.filter((one) => one.kind === 'method');
  const setters = settersAmong(methods).filter(({ method }) => methods.some(({ key }) => key === method));
  return setters.length === 0 ? {} : { setters };
}

/** Where functions are taken, a function of the facade means the original's. */
function functionsOf(declarations: readonly DeclarationPlan[], tops: readonly Top[]): readonly CrossingEntry[] {
  const declared = new Set(declarations.flatMap((one) => (one.kind === 'function' ? [one.name] : [])));
  return tops.flatMap((top): readonly CrossingEntry[] =>
    top.role?.kind === 'function' && declared.has(top.local)
      ? [
          {
            key: propertyKey(top.exported === 'default' ? top.local : top.exported),
            facade: top.local,
            original: top.reference,
          },
        ]
      : [],
  );
}

/**
 * Types that cross by value, though what is declared as an interface may be an instance of a class with methods of which the
 * declarations do not speak, or of one with another name. An instance of any other class is refused, so that nothing loses
 * its methods unseen.
 */
function copiesOf(planning: Planning, tops: readonly Top[]): readonly CrossingEntry[] {
  const references = new Map<DeclarationId, string>();
  for (const top of tops) if (top.role?.kind === 'class') references.set(top.role.declaration, top.reference);
  const entries = new Map<string, CrossingEntry>();
  for (const declaration of planning.model.declarations.values()) {
    const isSettled = planning.overrules.kindOf(declaration.id) === 'copy';
    if (!(isSettled || planning.positions.has(declaration.id, 'output')) || planning.model.builtin) continue;
    if (declaration.kind !== 'class' && declaration.kind !== 'interface') continue;
    if (planning.kindOf(declaration.id) !== 'data') continue;
    const original = references.get(declaration.id);
    const properties = declaration.kind === 'interface' ? knownBy(declaration) : [];
    entries.set(declaration.name, {
      key: propertyKey(declaration.name),
      ...(original === undefined ? {} : { original }),
      ...(properties.length === 0 ? {} : { properties }),
    });
  }
  for (const name of [...dataClasses(planning.model.specifier), ...planning.overrules.undeclared.copy])
    if (!entries.has(name)) entries.set(name, { key: propertyKey(name) });
  return [...entries.values()];
}

/** Eight properties describe a type well enough. */
const most = 8;

/** What no object of that type lacks; `{ name: string }` is no description, unless it is all that the type has. */
function knownBy({ resolved }: InterfaceModel): readonly string[] {
  const needed = resolved.members.flatMap(({ name, optional }) =>
    optional || name.kind === 'symbol' ? [] : [quoted(name.text)],
  );
  return needed.length < Math.min(2, resolved.members.length) ? [] : needed.slice(0, most);
}
