/** Finds the patterns of `include` and `exclude` that match nothing: most likely they are misspelt. */

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { didYouMean } from '../../diagnostics/nearest.js';
import { report } from '../../diagnostics/report.js';
import type { ModelIndex } from '../model-index.js';
import type { PlanOptions } from './options.js';
import { matches } from './selection.js';
import { surfaceOf } from './surface.js';

export function unmatchedPatterns(index: ModelIndex, options: PlanOptions): readonly Diagnostic[] {
  const patterns = (['include', 'exclude'] as const).flatMap((option) =>
    (options[option] ?? []).map((pattern) => ({ option, pattern })),
  );
  if (patterns.length === 0 || options.patternsFrom === 'command-for-many') return [];
  const names = [...surfaceOf(index)].flatMap(([name, { construct, types }]) =>
    // what `new` is in the original
    construct.length > 0 || types.length > 0 ? [name, `${name}.create`, `${name}.construct`, `${name}.call`] : [name],
  );
  return patterns.flatMap(({ option, pattern }) => {
    if (names.some((name) => matches(pattern, name))) return [];
    const advice = didYouMean(pattern, names) ?? 'gen-async-facade --explain lists what there is';
    const shown = options.patternsFrom === 'settings' ? `"${option}":` : `--${option}`;
    const details = { option: shown, pattern, module: index.model.specifier, advice };
    const finding = report('pattern-unmatched', details);
    return [options.patternsFrom === 'settings' ? { ...finding, setting: [option, pattern] } : finding];
  });
}
