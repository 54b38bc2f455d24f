/** What every stage reports: one finding with its place and its way out, as a value; only the command line prints it. */

import type { Place } from '../model/model.js';
import type { DiagnosticCode } from './catalogue.js';
import type { Severity } from './entry.js';

export type { Severity } from './entry.js';

/** One finding: what it is, where, and the way out. DIAGNOSTICS.md explains each by its code. */
export interface Diagnostic {
  /** Stable and searchable: `module-not-found`, `no-declarations`. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence without a full stop, that says what was found, with the names involved. */
  readonly message: string;
  readonly place?: Place;
  /** The lines around the place, with a mark below it. */
  readonly frame?: string;
  /** The keys that lead to the setting that it is about. */
  readonly setting?: readonly string[];
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
  const wayOut = diagnostic.wayOut ? `: ${diagnostic.wayOut}` : '';
  return `${place}${diagnostic.message}${wayOut}`;
}
