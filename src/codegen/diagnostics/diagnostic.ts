/** What every stage reports: one finding with its place and its way out, as a value; only the command line prints it. */

import type { Place } from '../model.js';

/** `error`: no facade. `warning`: a facade that lacks or doubts something. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

export interface Diagnostic {
  /** Stable and searchable: `module-not-found`, `no-declarations`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence without a full stop, that says what was found, with the names involved. */
  readonly message: string;
  readonly place?: Place;
  /** What the reader can do about it, ready to be copied: `npm i -D @types/foo`. */
  readonly wayOut?: string;
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');

/** `src/legacy.d.ts:12:3`, as terminals and editors make it clickable. */
export const formatPlace = (place: Place): string => `${place.file}:${place.line}:${place.column}`;

/** The finding as one message: `src/legacy.d.ts:12:3: no type declarations for "foo": npm i -D @types/foo`. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const place = diagnostic.place ? `${formatPlace(diagnostic.place)}: ` : '';
  // below a message that ends in lines of code, not behind it
  const separator = diagnostic.message.includes('\n') ? '\n' : ': ';
  const wayOut = diagnostic.wayOut ? `${separator}${diagnostic.wayOut}` : '';
  return `${place}${diagnostic.message}${wayOut}`;
}
