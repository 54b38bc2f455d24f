/** Writes the page that lists every finding, from the catalogue alone. */

import { catalogue } from './catalogue.js';

const severities = {
  error: 'error: there is no facade',
  warning: 'warning: the facade lacks or doubts something',
  note: 'note: worth knowing; shown with `--verbose`',
} as const;

/** Markdown. `DIAGNOSTICS.md` is this, which a test makes sure of. */
export function diagnosticsPage(): string {
  const entries = Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = entries.map(([code, { title, severity, reason, help }]) =>
    [`## ${code}`, `**${title}** (${severities[severity]})`, reason, `*Way out:* ${help}.`].join('\n\n'),
  );
  return `${[
    '# Diagnostics',
    'Every finding of gen-async-facade, by its code. This page is made from the catalogue in the sources: `npm run docs` renews it.',
    ...sections,
  ].join('\n\n')}\n`;
}
