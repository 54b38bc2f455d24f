/** What does not type-check as it was planned is planned differently: without a member, or with the original's own type. */

import type { Omission } from '../diagnostics/left-out.js';
import type { Selection } from './settings/selection.js';

/** A facade has `TypesNumber` where the original has `types.Number`, `Iterator_` for `Iterator`, and `setName` beside `name`. */
const squeeze = (name: string): string =>
  name
    .replace(/_\d*(?=[.<( ]|$)/g, '')
    .replaceAll('.', '')
    .toLowerCase();

export class Unsound {
  readonly #reasons: ReadonlyMap<string, string>;

  constructor(unsound: ReadonlyMap<string, string> = new Map()) {
    this.#reasons = new Map(
      [...unsound].flatMap(([name, reason]) => [
        [squeeze(name), reason],
        [squeeze(name.replace(/\.set([A-Z])/, '.$1')), reason],
      ]),
    );
  }

  /** What the compiler said of an export, a member or a type. */
  reasonFor(name: string): string | undefined {
    return this.#reasons.get(squeeze(name));
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
