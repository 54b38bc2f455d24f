/** Makes findings out of the catalogue. */

import type { Place } from '../model/model.js';
import { catalogue, type DiagnosticCode } from './catalogue.js';
import type { Diagnostic } from './diagnostic.js';
import type { Entry } from './entry.js';

type DetailsOf<Code extends DiagnosticCode> = Parameters<(typeof catalogue)[Code]['says']>[0];

/**
 * Makes the finding that the catalogue lists under `code`.
 *
 * @example report('output-unwritable', { path: 'generated/', reason: 'permission denied' })
 */
export function report<Code extends DiagnosticCode>(code: Code, details: DetailsOf<Code>, place?: Place): Diagnostic {
  // the compiler cannot see that an entry and its details belong together
  const { severity, says, wayOut } = catalogue[code] as unknown as Entry<DetailsOf<Code>>;
  return { code, severity, message: says(details), wayOut: wayOut(details), ...(place && { place }) };
}
