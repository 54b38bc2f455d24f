/** Leaves out what is only another name for something that was left out itself. */

import type { Place } from '../../model/model.js';
import { nowhere } from '../model-index.js';
import type { ClassMemberPlan, DeclarationPlan, ObjectEntryPlan } from '../plan.js';
import type { Planning } from '../planning.js';
import type { Top } from '../top-level.js';
import { isIdentifier } from './names.js';

/** Constants that a facade spells out. */
const WORDS: ReadonlySet<string> = new Set(['true', 'false', 'null', 'undefined', 'NaN', 'Infinity']);

/** @param others local names that are declared elsewhere: values of a builtin */
export function withoutDangling(
  planning: Planning,
  declarations: readonly DeclarationPlan[],
  others: readonly string[],
  tops: readonly Top[],
): readonly DeclarationPlan[] {
  const values = declarations.filter((one) => !['alias', 'interface', 'namespace'].includes(one.kind));
  const known = new Set([...values.map((one) => one.name), ...others]);
  const places = new Map(tops.map(({ local, model }) => [local, model.place] as const));
  const placeOf = (name: string): Place => places.get(name.split('.')[0] ?? '') ?? nowhere;
  const stays = (name: string, value: unknown): boolean => {
    if (typeof value !== 'string' || !isIdentifier(value) || WORDS.has(value) || known.has(value)) return true;
    planning.leaveOut(name, placeOf(name), {
      code: 'other-name',
      reason: `it is another name for ${value}, which is left out`,
      wayOut: `see what is said of ${value}`,
    });
    return false;
  };
  const entries = (all: readonly ObjectEntryPlan[], path: string): readonly ObjectEntryPlan[] =>
    all
      .filter((entry) => entry.kind !== 'reference' || stays(`${path}.${entry.key}`, entry.value))
      .map((entry) =>
        entry.kind === 'object' ? { ...entry, entries: entries(entry.entries, `${path}.${entry.key}`) } : entry,
      );
  const member = (one: ClassMemberPlan, path: string) =>
    one.kind !== 'constant' || stays(`${path}.${one.key}`, one.value);
  const kept = declarations.filter((one) => one.kind !== 'value' || stays(one.name, one.value));
  const cut = kept.map((one): DeclarationPlan => {
    if (one.kind === 'error') return { ...one, statics: one.statics.filter((own) => member(own, one.name)) };
    if (one.kind === 'class') return { ...one, members: one.members.filter((own) => member(own, one.name)) };
    if (one.kind === 'object') return { ...one, entries: entries(one.entries, one.name) };
    return one.kind === 'function' ? { ...one, properties: entries(one.properties, one.name) } : one;
  });
  // What was cut may have been what something else stands for.
  return kept.length === declarations.length ? cut : withoutDangling(planning, cut, others, tops);
}
