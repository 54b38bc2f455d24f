/** Adds the lines of the declarations around each finding's place. */

import type { Diagnostic } from './diagnostics/diagnostic.js';
import { codeFrame, linesOf } from './diagnostics/frame.js';
import { projectPath } from './resolve/place.js';
import type { ResolvedModule } from './resolve/types.js';

export function withFrames(
  findings: readonly Diagnostic[],
  { program, cwd }: Pick<ResolvedModule, 'program' | 'cwd'>,
): readonly Diagnostic[] {
  const wanted = new Set(findings.flatMap(({ place, frame }) => (place && frame === undefined ? [place.file] : [])));
  if (wanted.size === 0) return findings;
  const lines = new Map(
    program.getSourceFiles().flatMap(({ fileName, text }) => {
      const shown = projectPath(fileName, cwd);
      return wanted.has(shown) ? [[shown, linesOf(text)] as const] : [];
    }),
  );
  return findings.map((finding) => {
    const { place, frame } = finding;
    const around = place && frame === undefined ? lines.get(place.file) : undefined;
    return place && around ? { ...finding, frame: codeFrame(around, place.line, place.column) } : finding;
  });
}
