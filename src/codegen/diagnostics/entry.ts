/** What the catalogue has of each finding. */

/** `error`: no facade. `warning`: a facade that lacks or doubts something. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

export interface Entry<Details> {
  readonly severity: Severity;
  /** What the documentation calls it. */
  readonly title: string;
  /** Why it is reported at all, in a sentence or two for the documentation. */
  readonly reason: string;
  /** What to do about it, for the documentation. */
  readonly help: string;
  readonly says: (details: Details) => string;
  readonly wayOut: (details: Details) => string;
}

/** Lets each entry say what details it is made from. */
export const entry = <Details>(it: Entry<Details>): Entry<Details> => it;
