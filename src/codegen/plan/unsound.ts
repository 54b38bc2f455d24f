/** What does not type-check as it was planned is planned differently: without a member, or with the original's own type. */

import type { Omission } from '../diagnostics/left-out.js';
import { camelCase, pascalCase } from './names/names.js';
import type { Selection } from './settings/selection.js';

export class Unsound {
  /** By what may be meant with a name of the facade. */
  readonly #reasons: ReadonlyMap<string, string>;

  constructor(unsound: ReadonlyMap<string, string> = new Map()) {
    const exact = [...unsound];
    this.#reasons = new Map([
      ...exact.flatMap(([name, reason]) => meant(name).map((one) => [one, reason] as const)),
      ...exact,
    ]);
  }

  /** What the compiler said of an export, a member or a type. */
  reasonFor(name: string): string | undefined {
    return facadeNames(name)
      .map((one) => this.#reasons.get(one))
      .find((reason) => reason !== undefined);
  }

  /** Why an export or a member is left out; undefined if it type-checks. */
  whyNot(name: string): Omission | undefined {
    const flaw = this.reasonFor(name);
    if (flaw === undefined) return undefined;
    return {
      code: 'unsound-type',
      reason: `its facade would not type-check (${flaw})`,
      wayOut: 'call it by hand: toThread(original(…), …)',
    };
  }

  /** The selection, without what does not type-check. */
  limit(selection: Selection): Selection {
    return {
      ...selection,
      whyNot: (name) => this.whyNot(name) ?? selection.whyNot(name),
    };
  }
}

/**
 * `Iterator` for `Iterator_`, whose own name means something else in the facade; `C.name<>` for `C.setName<>`, because a property
 * is planned as one. A setter that fails as a whole is left out alone.
 */
function meant(name: string): readonly string[] {
  const free = name.replace(/(?<=\w)_\d*(?=[.<( ]|$)/g, '');
  const [, owner, first, rest] = /^(.*\.)set([A-Z])(.*(?:<>| overrides))$/.exec(free) ?? [];
  return first === undefined ? [free] : [free, `${owner}${first}${rest}`, `${owner}${first.toLowerCase()}${rest}`];
}

/**
 * `TypesNumber.parse` beside `types.Number.parse` itself: what a namespace has may have become a class. `typesNumberParse`: a
 * function that has overloads stands before the object that it is in.
 */
function facadeNames(name: string): readonly string[] {
  const [path = '', further = ''] = name.split(/(?=[<( ])(.*)/s);
  const parts = path.split('.');
  const paths = parts.map((first, index) => {
    const head = index === 0 ? first : pascalCase(parts.slice(0, index + 1).join('-'));
    return [head, ...parts.slice(index + 1)].join('.');
  });
  const before = parts.length > 1 ? [camelCase(parts.join('-'))] : [];
  return [...paths, ...before].map((one) => one + further);
}
